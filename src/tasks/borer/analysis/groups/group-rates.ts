import type { ReadingMethod } from "../../../../domain/readings/reading-method.ts";
import { marshallGlobal } from "../../../../stats/marshall.ts";
import { keptReadings } from "../select/kept-readings.ts";
import type { ReadingSource } from "../select/reading-source.ts";
import type { GroupAnswer, GroupQuery, GroupRate } from "./group-answer.ts";
import type { Grouping } from "./group-names.ts";
import { groupOfReadings } from "./group-of-readings.ts";
import { type PointSums, poolByGroup } from "./pool-by-group.ts";
import { pooledRate, unitOf } from "./pooled-rate.ts";
import { PositionSums } from "./position-shares.ts";
import type { Rate } from "./rate.ts";
import { skippedReadings } from "./skipped-readings.ts";
import { standingOf } from "./standing-of.ts";

/** A group's rate beside the counts of its points that it was made of. */
export interface RatedGroup {
  readonly rate: GroupRate;
  readonly sums: PointSums;
}

/** Rates of groups of readings, each with the interval that takes points as clusters. Linear in the readings. */
export function groupRates(query: GroupQuery): GroupAnswer {
  const { groups, total, kept } = ratedGroups(query);
  return {
    by: query.by,
    groups: groups.map((group) => group.rate),
    total: total.rate,
    skipped: skippedReadings(query.source, query.filter, kept),
  };
}

/** The groups of a question, highest rate first, with their counts; `kept` are the readings they were made of. */
export function ratedGroups(query: GroupQuery): RatedGroups {
  const { source, filter, by, joined, threshold, altitudeStep } = query;
  const kept = keptReadings(source.columns, filter);
  const grouping = groupOfReadings(source, kept, by, joined, altitudeStep);
  return rateGrouping(source, filter.method, kept, grouping, threshold, by === "punto");
}

export interface RatedGroups {
  readonly groups: readonly RatedGroup[];
  readonly total: RatedGroup;
  readonly kept: Int32Array;
}

/**
 * The same for readings already chosen and groups of any kind. A group known by one of its points alone stays undecided:
 * Wilson's interval tells that point's fruits, not how the group's points differ. `ofPoints`: each group is a point.
 */
export function rateGrouping(
  { columns }: ReadingSource,
  method: ReadingMethod,
  kept: Int32Array,
  { names, groupOf }: Grouping,
  threshold: number,
  ofPoints = false,
): RatedGroups {
  const speaksForOne = ({ noClustered }: Rate): boolean => !ofPoints && noClustered === "one-point";
  const positions = new PositionSums(columns, names.length + 1);
  for (const i of kept) {
    positions.add(i, groupOf(i));
    positions.add(i, names.length);
  }
  const rated = (sums: PointSums, name: string, at: number, eb: number): RatedGroup => {
    const rate = pooledRate(sums, method);
    return {
      sums,
      rate: {
        ...rate,
        name,
        eb: Number.isNaN(eb) ? null : unitOf(method) * eb,
        standing: speaksForOne(rate) ? "undecided" : standingOf(rate.interval, threshold),
        positions: positions.of(at),
        members: sums.members,
      },
    };
  };
  const pooled = poolByGroup(columns, method, kept, names.length, groupOf);
  const present = [...pooled.entries()].filter(([, sums]) => sums.readings > 0);
  const eb = marshallGlobal(
    present.map(([, sums]) => sumOf(sums.events)),
    present.map(([, sums]) => sumOf(sums.exposure)),
  );
  const [all] = poolByGroup(columns, method, kept, 1, () => 0);
  return {
    groups: present
      .map(([g, sums], k) => rated(sums, names[g] as string, g, eb[k] as number))
      .sort((a, b) => highestFirst(a.rate, b.rate)),
    total: rated(all as PointSums, "", names.length, NaN),
    kept,
  };
}

const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);

/** Undefined rates last; ties by name, as code units. */
function highestFirst(a: GroupRate, b: GroupRate): number {
  const byRate = (b.rate ?? -1) - (a.rate ?? -1);
  if (byRate !== 0) return byRate;
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
