import { fUpperTail } from "../../../../stats/distributions/f.ts";
import type { AssumptionTest } from "./trial-answer.ts";

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value / values.length, 0);

const medianOf = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return mean(sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1));
};

/**
 * Brown and Forsythe's test of equal spread (1974, J. Am. Stat. Assoc. 69, 364): analysis of variance of the distances from
 * each group's median. A group of one value has no spread and is left out. null with fewer than two groups, or where
 * distances do not differ within any.
 */
export const testEqualVariance = (
  values: Float64Array,
  groupOf: readonly number[],
): AssumptionTest | null => {
  const groups = new Map<number, number[]>();
  values.forEach((value, i) => {
    const group = groupOf[i] as number;
    groups.set(group, [...(groups.get(group) ?? []), value]);
  });
  const distances = [...groups.values()]
    .filter((own) => own.length > 1)
    .map((own) => {
      const median = medianOf(own);
      return own.map((value) => Math.abs(value - median));
    });
  const all = distances.flat();
  const [df1, df2] = [distances.length - 1, all.length - distances.length];
  if (df1 < 1 || df2 < 1) return null;
  const middle = mean(all);
  const between = distances.reduce((sum, own) => sum + own.length * (mean(own) - middle) ** 2, 0);
  const within = distances.reduce((sum, own) => {
    const centre = mean(own);
    return sum + own.reduce((squares, distance) => squares + (distance - centre) ** 2, 0);
  }, 0);
  // Two values lie equally far from their median, but for rounding.
  if (within <= 1e-24 * all.reduce((sum, distance) => sum + distance ** 2, 0)) return null;
  const statistic = between / df1 / (within / df2);
  return { statistic, p: fUpperTail(statistic, df1, df2) };
};
