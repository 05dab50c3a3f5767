import { marshallGlobal } from "../../../../stats/marshall.ts";
import { keptReadings } from "../select/kept-readings.ts";
import type { GroupAnswer, GroupQuery, GroupRate } from "./group-answer.ts";
import { groupOfReadings } from "./group-of-readings.ts";
import { type PointSums, poolByGroup } from "./pool-by-group.ts";
import { pooledRate, unitOf } from "./pooled-rate.ts";
import { PositionSums } from "./position-shares.ts";
import { skippedReadings } from "./skipped-readings.ts";
import { standingOf } from "./standing-of.ts";

/** Rates of groups of readings, each with the interval that takes points as clusters. Linear in the readings. */
export function groupRates(query: GroupQuery): GroupAnswer {
  const { source, filter, by, joined, threshold, altitudeStep } = query;
  const { columns } = source;
  const kept = keptReadings(columns, filter);
  const { names, groupOf } = groupOfReadings(source, kept, by, joined, altitudeStep);
  const positions = new PositionSums(columns, names.length + 1);
  for (const i of kept) {
    positions.add(i, groupOf(i));
    positions.add(i, names.length);
  }
  const rateOf = (sums: PointSums, name: string, at: number, eb: number): GroupRate => {
    const rate = pooledRate(sums, filter.method);
    return {
      ...rate,
      name,
      eb: Number.isNaN(eb) ? null : unitOf(filter.method) * eb,
      standing: standingOf(rate.interval, threshold),
      positions: positions.of(at),
      members: sums.members,
    };
  };
  const pooled = poolByGroup(columns, filter.method, kept, names.length, groupOf);
  const present = names.map((_, g) => g).filter((g) => (pooled[g] as PointSums).readings > 0);
  const eb = marshallGlobal(
    present.map((g) => total((pooled[g] as PointSums).events)),
    present.map((g) => total((pooled[g] as PointSums).exposure)),
  );
  const [all] = poolByGroup(columns, filter.method, kept, 1, () => 0);
  return {
    by,
    groups: present
      .map((g, k) => rateOf(pooled[g] as PointSums, names[g] as string, g, eb[k] as number))
      .sort(highestFirst),
    total: rateOf(all as PointSums, "", names.length, NaN),
    skipped: skippedReadings(source, filter, kept),
  };
}

const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);

/** Undefined rates last; ties by name, as code units. */
function highestFirst(a: GroupRate, b: GroupRate): number {
  const byRate = (b.rate ?? -1) - (a.rate ?? -1);
  if (byRate !== 0) return byRate;
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
