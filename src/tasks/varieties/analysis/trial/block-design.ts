import type { TrialColumns } from "../../../../domain/trials/trial-columns.ts";
import { byName, byNumberedName } from "./name-order.ts";
import { type SiteRecords, wordOf } from "./site-records.ts";
import type { SiteAnalysis, SkippedPlot } from "./trial-answer.ts";

/** A figure in the analysis; block and variety by their places in the design. */
export interface Observation {
  readonly record: number;
  readonly block: number;
  readonly variety: number;
  readonly value: number;
}

/** The figures of one response at one site, by block and variety. */
export interface BlockDesign
  extends Pick<
    SiteAnalysis,
    "blocks" | "varieties" | "droppedBlocks" | "droppedVarieties" | "missing"
  > {
  readonly observations: readonly Observation[];
  /** Figures of `observations`; where no record names a block, those with a variety. */
  readonly used: number;
  readonly balanced: boolean;
  /** Some block has two figures of one variety. */
  readonly repeated: boolean;
  /** No campaign by itself has two figures of one variety in a block. */
  readonly severalCampaigns: boolean;
  /** No record with a figure names a block: `observations` is then empty. */
  readonly noBlock: boolean;
  readonly skipped: readonly SkippedPlot[];
}

const distinct = (
  words: readonly (string | null)[],
  order: (a: string, b: string) => number,
): readonly string[] =>
  [...new Set(words.filter((word): word is string => word !== null))].sort(order);

/** The design as the figures have it; a block or variety without any of them is dropped and named. */
export const blockDesign = (
  trial: TrialColumns,
  values: Float64Array,
  { records }: SiteRecords,
): BlockDesign => {
  const named = records.map((record) => ({
    record,
    block: wordOf(trial.block, record),
    variety: wordOf(trial.variety, record),
    value: values[record] as number,
  }));
  const withFigure = named.filter(({ value }) => Number.isFinite(value));
  const placed = withFigure.filter(({ block, variety }) => block !== null && variety !== null);
  const blocks = distinct(
    placed.map(({ block }) => block),
    byNumberedName,
  );
  const varieties = distinct(
    placed.map(({ variety }) => variety),
    byName,
  );
  const observations = placed.map(({ record, block, variety, value }) => ({
    record,
    block: blocks.indexOf(block as string),
    variety: varieties.indexOf(variety as string),
    value,
  }));
  const cellOf = ({ block, variety }: Observation): number => block * varieties.length + variety;
  const filled = new Set(observations.map(cellOf));
  const missing = blocks.flatMap((block, b) =>
    varieties.flatMap((variety, v) =>
      filled.has(b * varieties.length + v)
        ? []
        : [
            {
              block,
              variety,
              record:
                named.find((one) => one.block === block && one.variety === variety)?.record ?? null,
            },
          ],
    ),
  );
  const noBlock = withFigure.length > 0 && withFigure.every(({ block }) => block === null);
  const repeated = filled.size < observations.length;
  const inCampaign = new Set(
    observations.map((one) => `${cellOf(one)} ${trial.campaign.code[one.record]}`),
  );
  const severalCampaigns = repeated && inCampaign.size === observations.length;
  const without = (all: readonly string[], kept: readonly string[]): readonly string[] =>
    all.filter((name) => !kept.includes(name));
  return {
    blocks,
    varieties,
    droppedBlocks: without(
      distinct(
        named.map(({ block }) => block),
        byNumberedName,
      ),
      blocks,
    ),
    droppedVarieties: without(
      distinct(
        named.map(({ variety }) => variety),
        byName,
      ),
      varieties,
    ),
    missing,
    observations,
    used: noBlock
      ? withFigure.filter(({ variety }) => variety !== null).length
      : observations.length,
    balanced: missing.length === 0 && !repeated,
    repeated,
    severalCampaigns,
    noBlock,
    skipped: named.flatMap(({ record, block, variety }): readonly SkippedPlot[] => {
      if (variety === null) return [{ record, reason: "no-variety" }];
      return block === null ? [{ record, reason: "no-block" }] : [];
    }),
  };
};
