import type { BlockDesign, Observation } from "./block-design.ts";
import type { NotComputable } from "./trial-answer.ts";

/** Whether every variety can be compared with every other by way of blocks they share. */
export const isConnected = (
  observations: readonly Pick<Observation, "block" | "variety">[],
): boolean => {
  const [first] = observations;
  if (first === undefined) return true;
  const blocks = new Set([first.block]);
  const varieties = new Set<number>();
  for (let before = -1; before !== blocks.size + varieties.size; ) {
    before = blocks.size + varieties.size;
    for (const { block, variety } of observations) {
      if (!blocks.has(block) && !varieties.has(variety)) continue;
      blocks.add(block);
      varieties.add(variety);
    }
  }
  return observations.every(({ block }) => blocks.has(block));
};

export const allEqual = (observations: readonly Pick<Observation, "value">[]): boolean =>
  observations.every(({ value }) => value === observations[0]?.value);

/** More varieties of one site are not compared pair by pair. */
const MOST_VARIETIES = 300;
/** Figures times columns of the fit: what it needs of memory, and the root of its time. */
const LARGEST_FIT = 3_000_000;

/** Whether a fit of so many figures on so many columns is more than a phone can do. */
export const isTooLarge = (figures: number, columns: number): boolean =>
  figures * columns > LARGEST_FIT;

/** Why a site has no analysis of variance by blocks; null where its design and figures allow one. */
export const whyNotComputable = ({
  observations,
  blocks,
  varieties,
  repeated,
  severalCampaigns,
  noBlock,
}: BlockDesign): NotComputable | null => {
  if (noBlock) return "no-block";
  if (observations.length === 0) return "no-values";
  if (blocks.length === 1) return "one-block";
  if (varieties.length === 1) return "one-variety";
  if (allEqual(observations)) return "all-equal";
  if (repeated) return severalCampaigns ? "several-campaigns" : "repeated-cells";
  if (
    varieties.length > MOST_VARIETIES ||
    isTooLarge(observations.length, blocks.length + varieties.length)
  )
    return "too-large";
  if (!isConnected(observations)) return "disconnected";
  return observations.length < blocks.length + varieties.length ? "no-residual-df" : null;
};
