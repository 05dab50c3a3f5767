import type { TrialColumns } from "../../../../domain/trials/trial-columns.ts";
import { studentTQuantile } from "../../../../stats/distributions/student-t.ts";
import { byName } from "./name-order.ts";
import { type SiteRecords, wordOf } from "./site-records.ts";
import type { InteractionPoint, SiteAnalysis } from "./trial-answer.ts";

/** 95 % interval of a mean by Student's t of its own values; null for one value, or where they do not differ. */
const ownInterval = (values: readonly number[], mean: number): readonly [number, number] | null => {
  const n = values.length;
  const sumSq = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  if (n < 2 || values.every((value) => value === values[0])) return null;
  const half = studentTQuantile(0.975, n - 1) * Math.sqrt(sumSq / (n - 1) / n);
  return [mean - half, mean + half];
};

const plainPoints = (
  trial: TrialColumns,
  figures: Float64Array,
  { site, altitude, records }: SiteRecords,
): readonly InteractionPoint[] => {
  const byVariety = new Map<string, number[]>();
  for (const record of records) {
    const variety = wordOf(trial.variety, record);
    const value = figures[record] as number;
    if (variety === null || !Number.isFinite(value)) continue;
    byVariety.set(variety, [...(byVariety.get(variety) ?? []), value]);
  }
  return [...byVariety]
    .sort(([a], [b]) => byName(a, b))
    .map(([variety, values]) => {
      const mean = values.reduce((sum, value) => sum + value / values.length, 0);
      const ci95 = ownInterval(values, mean);
      return { site, altitude, variety, n: values.length, mean, ci95, basis: "plots" };
    });
};

/** The varieties' means at one site: those of its analysis, or of the plots themselves where it has none. */
export const interactionPoints = (
  trial: TrialColumns,
  figures: Float64Array,
  records: SiteRecords,
  { site, altitude, notComputable, means }: SiteAnalysis,
): readonly InteractionPoint[] =>
  notComputable === null
    ? means.map(({ variety, n, adjustedMean: mean, ci95 }) => {
        return { site, altitude, variety, n, mean, ci95, basis: "site" };
      })
    : plainPoints(trial, figures, records);
