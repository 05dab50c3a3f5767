import { pointApart } from "../../checks/readings/point-apart.ts";
import { type Finding, finding } from "../../domain/issue/finding.ts";
import type { IssueCode } from "../../domain/issue/issue.ts";
import { addFinding, type RecordFindings } from "../../formats/format-reading.ts";
import { type FlatGeometry, GEOMETRY_NONE } from "../../geo/flat/flat-geometry.ts";
import { hasError } from "../check-register.ts";
import type { PlacedRecords } from "../placed-records.ts";
import type { PointNames } from "./point-names.ts";
import type { SheetCells } from "./sheet-cells.ts";

/** Said by `reading-no-place` in words that fit a reading. */
const NO_PLACE: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "row-no-coordinates",
  "row-no-geometry",
]);

/**
 * Readings without a place, and points that stand in two places. One note on the file where no reading has a place, else a
 * warning on each that has none.
 */
export function placesOfPoints(
  records: PlacedRecords,
  geometry: FlatGeometry,
  points: PointNames,
  cells: SheetCells,
  findings: RecordFindings,
): Finding[] {
  const { type } = geometry;
  const anywhere = type.some((one) => one !== GEOMETRY_NONE);
  for (let i = 0; i < type.length; i++) {
    if (type[i] !== GEOMETRY_NONE) continue;
    const told = findings.get(i);
    if (told?.some(({ code }) => NO_PLACE.has(code))) {
      findings.set(
        i,
        told.filter(({ code }) => !NO_PLACE.has(code)),
      );
    }
    if (anywhere && !hasError(findings, i)) {
      addFinding(findings, i, finding("warning", "reading-no-place", {}));
    }
  }
  if (!anywhere) return [finding("note", "readings-no-places", {})];
  if (cells.columnOf("id_punto") !== undefined) checkApart(records, geometry, points, findings);
  return [];
}

const METRES_PER_DEGREE = 111_320;

function checkApart(
  { rows, crs }: PlacedRecords,
  geometry: FlatGeometry,
  points: PointNames,
  findings: RecordFindings,
): void {
  const { coords, ringStart, partStart, featureStart, type } = geometry;
  const first = new Map<string, number>();
  for (let i = 0; i < type.length; i++) {
    if (type[i] === GEOMETRY_NONE || hasError(findings, i)) continue;
    const at = 2 * ringStart[partStart[featureStart[i]!]!]!;
    const key = points.keys[i] as string;
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, i);
      continue;
    }
    const from = 2 * ringStart[partStart[featureStart[before]!]!]!;
    let dx = coords[at]! - coords[from]!;
    let dy = coords[at + 1]! - coords[from + 1]!;
    if (crs.kind === "geographic") {
      dx *= METRES_PER_DEGREE * Math.cos((coords[at + 1]! * Math.PI) / 180);
      dy *= METRES_PER_DEGREE;
    }
    const name = (points.names[i] as string).slice(0, 60);
    const found = pointApart(Math.hypot(dx, dy), name, rows[before] as number);
    if (found) addFinding(findings, i, found);
  }
}
