import type { Issue, IssueCode } from "../../../../domain/issue/issue.ts";
import { type Crs, UTM_17S } from "../../../../geo/crs/crs.ts";
import { parseCrs } from "../../../../geo/crs/parse-crs.ts";
import { projectPoint } from "../../../../geo/crs/project-point.ts";

import type { IntakeReport, RefusedRecord } from "../../../../intake/intake-report.ts";

export type Outcome = "unchanged" | "mended" | "flagged";

/** What was put right while the record was read, in one way only. */
const MENDED: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "ring-closed",
  "ring-repeated-vertices",
  "ring-spike",
  "track-closed",
  "track-joined",
  "shape-repaired",
]);

/** Taken records that were not simply taken, by row: a doubt outweighs a mend. */
export const outcomeByRow = (issues: readonly Issue[]): ReadonlyMap<number, Outcome> => {
  const byRow = new Map<number, Outcome>();
  for (const { code, severity, source } of issues) {
    const rows = source.row === undefined ? (source.rows ?? []) : [source.row];
    for (const row of rows) {
      if (severity === "warning") byRow.set(row, "flagged");
      else if (MENDED.has(code) && !byRow.has(row)) byRow.set(row, "mended");
    }
  }
  return byRow;
};

/** A refused record whose place is known as far as one can be read; metres in zone 17S. */
export interface RefusedPlace {
  readonly row: number;
  readonly at: readonly [east: number, north: number];
  /** Its first ring. */
  readonly ring: readonly (readonly [east: number, north: number])[];
}

const placeOf = (
  { row, outline }: RefusedRecord,
  known: Map<string, Crs | null>,
): RefusedPlace[] => {
  const ring = outline?.parts[0]?.[0];
  if (!outline || !ring || ring.length < 2) return [];
  if (!known.has(outline.crs)) known.set(outline.crs, parseCrs(outline.crs));
  const crs = known.get(outline.crs);
  if (!crs) return [];
  const points: [number, number][] = [];
  for (let i = 0; i + 1 < ring.length; i += 2) {
    const point = projectPoint(ring[i]!, ring[i + 1]!, crs, UTM_17S);
    if (point.every(Number.isFinite)) points.push(point);
  }
  if (points.length === 0) return [];
  const [x, y] = [points.map(([e]) => e), points.map(([, n]) => n)];
  const middle = (values: readonly number[]): number =>
    (values.reduce((a, b) => Math.min(a, b)) + values.reduce((a, b) => Math.max(a, b))) / 2;
  return [{ row, at: [middle(x), middle(y)], ring: points }];
};

/** Where refused records lie; those without a figure of a place are only counted. */
export const refusedPlaces = ({ refused }: Pick<IntakeReport, "refused">): RefusedPlace[] => {
  const known = new Map<string, Crs | null>();
  return refused.flatMap((record) => placeOf(record, known));
};
