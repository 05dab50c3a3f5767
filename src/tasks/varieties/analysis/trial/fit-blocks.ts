import {
  type Combination,
  type LeastSquares,
  leastSquares,
} from "../../../../stats/least-squares.ts";
import { type ResidualError, residualRow, termRow } from "./anova-row.ts";
import type { BlockDesign } from "./block-design.ts";
import { indicatorColumns, onesColumn } from "./indicator-columns.ts";
import { nearestToMean } from "./nearest-to-mean.ts";
import type { AnovaRow } from "./trial-answer.ts";

/** What the analysis of one site is made of. */
export interface BlockFit {
  /** One of the figures: what is fitted is the figures less this, so that large ones keep their digits. */
  readonly centre: number;
  readonly error: ResidualError;
  /** bloque and variedad, each adjusted for the other, and residual. */
  readonly anova: readonly AnovaRow[];
  readonly residuals: Float64Array;
  readonly leverages: Float64Array;
  /** Adjusted mean of each variety, less the centre; variance as a multiple of the error's. */
  readonly adjusted: readonly Combination[];
  /** The product of a plot's variety and block effects, 0 where blocks or varieties do not differ. */
  readonly products: Float64Array;
  /** The model's columns, for a further one. */
  readonly columns: readonly Float64Array[];
  readonly centred: Float64Array;
}

/** Effects that differ by no more than the rounding of the figures are nil. */
const orNil = (effects: readonly number[], centred: Float64Array): readonly number[] => {
  const size = Math.sqrt(centred.reduce((sum, y) => sum + y * y, 0));
  return effects.every((effect) => Math.abs(effect) <= 1e-12 * size)
    ? effects.map(() => 0)
    : effects;
};

const sumOf = (values: Float64Array, from: number, to: number): number =>
  values.subarray(from, to).reduce((sum, value) => sum + value, 0);

/** The function of the data that a connected design always determines. */
const determined = (fit: LeastSquares, weights: readonly number[]) => {
  const found = fit.combine(weights);
  if (found === null) throw new Error("a connected design determines every variety's mean");
  return found;
};

/**
 * y = block + variety, by least squares, missing cells and all. Terms are adjusted for each other: the sum of squares of
 * each is what it adds after the other (R's `drop1`). Adjusted means average over the blocks with equal weight (`emmeans`).
 * The design must be connected, with more figures than effects.
 */
export const fitBlocks = ({ observations, blocks, varieties }: BlockDesign): BlockFit => {
  const b = blocks.length;
  const v = varieties.length;
  const values = observations.map(({ value }) => value);
  const centre = nearestToMean(values);
  const centred = Float64Array.from(values, (value) => value - centre);
  const ones = onesColumn(values.length);
  const ofBlock = indicatorColumns(
    observations.map(({ block }) => block),
    b,
  );
  const ofVariety = indicatorColumns(
    observations.map(({ variety }) => variety),
    v,
  );
  const columns = [ones, ...ofBlock, ...ofVariety];
  const fit = leastSquares(columns, centred);
  const turned = leastSquares([ones, ...ofVariety, ...ofBlock], centred);
  const error = { df: values.length - fit.rank, sumSq: fit.residualSumSq };
  const none = varieties.map(() => 0);
  const adjusted = varieties.map((_, k) =>
    determined(fit, [1, ...blocks.map(() => 1 / b), ...none.with(k, 1)]),
  );
  const contrast = (at: number): readonly number[] =>
    blocks.map((_, k) => Number(k === at) - Number(k === 0));
  const blockEffects = orNil(
    blocks.map((_, k) => determined(fit, [0, ...contrast(k), ...none]).value),
    centred,
  );
  const varietyEffects = orNil(
    adjusted.map(({ value }) => value - (adjusted[0] as Combination).value),
    centred,
  );
  return {
    centre,
    error,
    anova: [
      termRow("bloque", b - 1, sumOf(turned.sequentialSumSq, 1 + v, 1 + v + b), error),
      termRow("variedad", v - 1, sumOf(fit.sequentialSumSq, 1 + b, 1 + b + v), error),
      residualRow(error),
    ],
    residuals: fit.residuals,
    leverages: fit.leverages,
    adjusted,
    products: Float64Array.from(
      observations,
      ({ block, variety }) => (blockEffects[block] as number) * (varietyEffects[variety] as number),
    ),
    columns,
    centred,
  };
};
