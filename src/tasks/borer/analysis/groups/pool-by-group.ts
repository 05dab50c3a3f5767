import type { ReadingColumns } from "../../../../domain/readings/reading-columns.ts";
import type { ReadingMethod } from "../../../../domain/readings/reading-method.ts";
import { countsOf, isCounted } from "../select/counts-of.ts";

/** Readings of one group pooled by monitoring point: the clusters of its rate. */
export interface PointSums {
  /** Points of the group, places in ReadingColumns.points, in the order they first appear in it. */
  readonly members: Int32Array;
  /** Of each member: fruits looked at and bored, or trap-days and insects; 0 where nothing was counted. */
  readonly exposure: Float64Array;
  readonly events: Float64Array;
  readonly readings: number;
  /** The same by member. */
  readonly readingsOf: Int32Array;
}

/**
 * Pools readings by group and point; `kept` are the readings, `groupOf` gives each a group below `groups`. A point
 * may be in several groups. Linear in the readings.
 */
export function poolByGroup(
  columns: ReadingColumns,
  method: ReadingMethod,
  kept: Int32Array,
  groups: number,
  groupOf: (i: number) => number,
): readonly PointSums[] {
  const start = new Int32Array(groups + 1);
  const group = kept.map(groupOf);
  for (const g of group) start[g + 1] = (start[g + 1] as number) + 1;
  for (let g = 0; g < groups; g++) start[g + 1] = (start[g + 1] as number) + (start[g] as number);
  const fill = start.slice(0, groups);
  const sorted = new Int32Array(kept.length);
  for (let k = 0; k < kept.length; k++) {
    const g = group[k] as number;
    const at = fill[g] as number;
    sorted[at] = kept[k] as number;
    fill[g] = at + 1;
  }
  const { exposure, events } = countsOf(columns, method);
  const seen = new Int32Array(columns.points.length).fill(-1);
  const slot = new Int32Array(columns.points.length);
  const pooled: PointSums[] = [];
  for (let g = 0; g < groups; g++) {
    const members: number[] = [];
    const looked: number[] = [];
    const found: number[] = [];
    const times: number[] = [];
    const from = start[g] as number;
    const to = start[g + 1] as number;
    for (let k = from; k < to; k++) {
      const i = sorted[k] as number;
      const p = columns.point[i] as number;
      if (seen[p] !== g) {
        seen[p] = g;
        slot[p] = members.length;
        members.push(p);
        looked.push(0);
        found.push(0);
        times.push(0);
      }
      const at = slot[p] as number;
      times[at] = (times[at] as number) + 1;
      const n = exposure[i] as number;
      const y = events[i] as number;
      if (!isCounted(n, y)) continue;
      looked[at] = (looked[at] as number) + n;
      found[at] = (found[at] as number) + y;
    }
    pooled.push({
      members: Int32Array.from(members),
      exposure: Float64Array.from(looked),
      events: Float64Array.from(found),
      readings: to - from,
      readingsOf: Int32Array.from(times),
    });
  }
  return pooled;
}
