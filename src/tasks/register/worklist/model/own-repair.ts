import { byEvenOdd } from "../../../../checks/shape/by-even-odd.ts";
import type { Issue, IssueCode } from "../../../../domain/issue/issue.ts";
import type { ChangeDraft, ShapeHow } from "../../../../domain/register/change.ts";
import type { Outline } from "../../../../domain/register/outline.ts";
import { outlineOfFeature } from "../../../../domain/register/outline-of-feature.ts";
import { projectGeometry } from "../../../../geo/crs/project-geometry.ts";
import { utmZoneOf } from "../../../../geo/crs/utm-zone-of.ts";
import { geometryOfOutline } from "./geometry-of-outline.ts";
import type { WorkItem } from "./work-item.ts";
import type { WorkRecord, WorkRecords } from "./work-record.ts";

/** Faults of a shape that its even-odd reading settles. */
const SETTLED: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "ring-crosses-itself",
  "hole-outside",
  "hole-crosses-shell",
  "holes-overlap",
  "parts-overlap",
]);

const PLACED: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "place-lat-lon-swapped",
  "place-este-norte-swapped",
  "place-minus-lost",
]);

/** Whether what the reading of a file says has one mend, which `ownRepair` works out. */
export const hasOwnRepair = ({ issue: { code, params }, state }: WorkItem): boolean =>
  state === "refused" &&
  (SETTLED.has(code) ||
    PLACED.has(code) ||
    (code === "row-geometry-not-taken" &&
      "type" in params &&
      params.type !== "points" &&
      params.type !== "model"));

/** The changes that mend a record; null where there is no shape to mend, or nothing would be left of it. */
export async function ownRepair(
  { issue }: WorkItem,
  record: WorkRecord,
  records: WorkRecords,
): Promise<readonly ChangeDraft[] | null> {
  const { row, outline } = record;
  if (outline === null) return null;
  const shape = (after: Outline, how: ShapeHow): readonly ChangeDraft[] => [
    { kind: "shape", row, before: outline, after, how },
  ];
  if (SETTLED.has(issue.code)) {
    const after = await evenOdd(outline);
    return after && shape(after, "repair");
  }
  if (issue.code === "row-geometry-not-taken") return shape(outline, "repair");
  if (issue.code === "place-minus-lost") {
    const { which } = issue.params;
    const turn = (x: number, y: number): readonly [number, number] => [
      which === "lat" ? x : -Math.abs(x),
      which === "lon" ? y : -Math.abs(y),
    ];
    return minusCells(which, record, records) ?? shape(moved(outline, turn), "swapped");
  }
  return (
    swappedCells(issue, record, records) ??
    shape(
      moved(outline, (x, y) => [y, x]),
      "swapped",
    )
  );
}

const moved = (
  outline: Outline,
  turn: (x: number, y: number) => readonly [number, number],
): Outline => ({
  ...outline,
  parts: outline.parts.map((part) =>
    part.map((ring) => {
      const out: number[] = [];
      for (let k = 0; k + 1 < ring.length; k += 2) out.push(...turn(ring[k]!, ring[k + 1]!));
      return out;
    }),
  ),
});

/** Where a place stands in two cells of one line, the cells are mended, and the file says it as it is drawn. */
function placeCells(
  fields: readonly [string, string],
  { lines, cells }: WorkRecord,
  { columnOf }: WorkRecords,
): readonly { readonly column: string; readonly value: string }[] | null {
  const columns = fields.map(columnOf);
  if (lines.length > 1 || columns.some((column) => column === null) || columns[0] === columns[1])
    return null;
  return columns.map((column) => ({ column: column!, value: cells[column!] ?? "" }));
}

function swappedCells(
  { code }: Issue,
  record: WorkRecord,
  records: WorkRecords,
): readonly ChangeDraft[] | null {
  const fields =
    code === "place-lat-lon-swapped" ? (["lat", "lon"] as const) : (["este", "norte"] as const);
  const [a, b] = placeCells(fields, record, records) ?? [];
  if (!a || !b || record.outline?.type !== "point") return null;
  const { row } = record;
  return [
    { kind: "cell", row, column: a.column, before: a.value, after: b.value },
    { kind: "cell", row, column: b.column, before: b.value, after: a.value },
  ];
}

function minusCells(
  which: "lat" | "lon" | "both",
  record: WorkRecord,
  records: WorkRecords,
): readonly ChangeDraft[] | null {
  const cells = placeCells(["lat", "lon"], record, records);
  if (!cells || record.outline?.type !== "point") return null;
  const wanted = cells.filter((_, k) => which === "both" || (which === "lat") === (k === 0));
  if (!wanted.every(({ value }) => /^\s*\d+(?:[.,]\d+)?\s*$/.test(value))) return null;
  return wanted.map(({ column, value }) => ({
    kind: "cell",
    row: record.row,
    column,
    before: value,
    after: `-${value.trim()}`,
  }));
}

async function evenOdd(outline: Outline): Promise<Outline | null> {
  const placed = geometryOfOutline(outline);
  if (!placed) return null;
  const { geometry, crs } = placed;
  const plane = crs.kind === "utm" ? crs : utmZoneOf(geometry.coords[0]!, geometry.coords[1]!);
  const shape = await byEvenOdd(projectGeometry(geometry, crs, plane), 0);
  return shape && outlineOfFeature(projectGeometry(shape, plane, crs), 0, crs, "polygon");
}
