import type { StripPoint, StripRow } from "./altitude-strip-props.ts";
import { type DrawnLane, type StripCluster, stripClusters } from "./strip-clusters.ts";
import type { StripScale } from "./strip-scale.ts";

export interface DrawnRow {
  readonly row: StripRow;
  readonly lanes: readonly DrawnLane[];
  /** Marks in the order the keys go through them: lane by lane, from left to right. */
  readonly marks: readonly { readonly lane: number; readonly cluster: StripCluster }[];
  /** Whether a thing stands in this row. */
  readonly has: (ref: number | null) => boolean;
}

export const drawnRows = (
  rows: readonly StripRow[],
  scale: StripScale,
  width: number,
): readonly DrawnRow[] =>
  rows.map((row) => {
    const lanes = row.lanes.map((lane) => stripClusters(lane, scale, width));
    const marks = lanes.flatMap(({ clusters }, lane) =>
      clusters.map((cluster) => ({ lane, cluster })),
    );
    const refs = new Set(row.lanes.flatMap(({ ref }) => Array.from(ref)));
    return { row, lanes, marks, has: (ref) => ref !== null && refs.has(ref) };
  });

export const pointOf = (row: string, { kind, at, refs }: StripCluster): StripPoint => ({
  row,
  kind,
  at,
  refs,
});

/** A finger is this far off, CSS pixels. */
const REACH = 14;

/** The mark of a lane nearest to a place; null where none is near. What is outside is found first where two are as near. */
export const markAt = (lane: DrawnLane | undefined, x: number): StripCluster | null => {
  let best: StripCluster | null = null;
  let least = REACH;
  for (const cluster of lane?.clusters ?? []) {
    const off = Math.abs(cluster.x - x);
    if (off > least || (off === least && best !== null)) continue;
    least = off;
    best = cluster;
  }
  return best;
};
