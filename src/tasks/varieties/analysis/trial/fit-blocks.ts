import { type LeastSquares, leastSquares } from "../../../../stats/least-squares.ts";
import { type ResidualError, residualRow, termRow } from "./anova-row.ts";
import type { BlockDesign } from "./block-design.ts";
import { indicatorColumns, onesColumn } from "./indicator-columns.ts";
import type { AnovaRow } from "./trial-answer.ts";

/** What the analysis of one site is made of. */
export interface BlockFit {
  /** Mean of the figures: what is fitted is the figures less this, so that large ones keep their digits. */
  readonly centre: number;
  readonly error: ResidualError;
  /** bloque and variedad, each adjusted for the other, and residual. */
  readonly anova: readonly AnovaRow[];
  readonly residuals: Float64Array;
  readonly leverages: Float64Array;
  /** Σ weights[v] · adjusted mean of variety v, less the centre; variance as a multiple of the error's. */
  readonly ofVarieties: (weights: readonly number[]) => {
    readonly value: number;
    readonly variance: number;
  };
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
  const centre = values.reduce((sum, value) => sum + value / values.length, 0);
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
  const ofVarieties = (weights: readonly number[]) => {
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    return determined(fit, [whole, ...blocks.map(() => whole / b), ...weights]);
  };
  const one = (count: number, at: number, less: number): readonly number[] =>
    Array.from({ length: count }, (_, k) => Number(k === at) - Number(k === less));
  const none = varieties.map(() => 0);
  const blockEffects = orNil(
    blocks.map((_, k) => determined(fit, [0, ...one(b, k, 0), ...none]).value),
    centred,
  );
  const varietyEffects = orNil(
    varieties.map((_, k) => ofVarieties(one(v, k, 0)).value),
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
    ofVarieties,
    products: Float64Array.from(
      observations,
      ({ block, variety }) => (blockEffects[block] as number) * (varietyEffects[variety] as number),
    ),
    columns,
    centred,
  };
};
