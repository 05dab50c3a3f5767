import type { RoundAnswer, Sector } from "../analysis/round/round-answer.ts";
import type { RoundChoice } from "./round-choice.ts";
import { sectorKey } from "./round-sector.ts";

/** Sectors to count again that a round proposes: a week has no room for all that is undecided. */
const MOST_COUNTED = 10;

/** Those whose interval holds the threshold, least effort first as they come; then those known by one point, worst first. */
const pressing = (resample: readonly Sector[]): readonly Sector[] => {
  const alone = (sector: Sector): boolean => sector.undecidedBecause === "one-point";
  return [
    ...resample.filter((sector) => !alone(sector)),
    ...resample.filter(alone).sort((a, b) => (b.rate ?? -1) - (a.rate ?? -1)),
  ].slice(0, MOST_COUNTED);
};

/** Keys of what is proposed: all sectors to treat, and those to count again that press most. */
export const proposedRound = ({
  treat,
  resample,
}: Pick<RoundAnswer, "treat" | "resample">): ReadonlySet<string> =>
  new Set([...treat, ...pressing(resample)].map(sectorKey));

/** Whether something goes into the round: as proposed, unless the person turned it over. */
export const isInRound = (
  proposed: ReadonlySet<string>,
  key: string,
  choice: RoundChoice,
): boolean => proposed.has(key) !== choice.toggled.includes(key);

/** The choice with all of `keys` in the round. */
export const chooseAll = (
  proposed: ReadonlySet<string>,
  keys: readonly string[],
  choice: RoundChoice,
): RoundChoice => ({
  ...choice,
  toggled: [
    ...choice.toggled.filter((key) => !keys.includes(key)),
    ...keys.filter((key) => !proposed.has(key)),
  ],
});
