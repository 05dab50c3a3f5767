import { repeatedCodes } from "../checks/register/repeated-codes.ts";
import { sameOutlines } from "../checks/register/same-outlines.ts";
import type { DatasetKind, Properties } from "../domain/dataset.ts";
import { finding } from "../domain/issue/finding.ts";
import { originHeadingsOf } from "../domain/register/origin-of.ts";
import { addFinding, type RecordFindings } from "../formats/format-reading.ts";
import { type FlatGeometry, GEOMETRY_NONE } from "../geo/flat/flat-geometry.ts";
import { LONGEST_CELL } from "./longest-cell.ts";
import type { PlacedRecords } from "./placed-records.ts";

/**
 * Codes that are missing or repeated, rows that repeat a row, plots that stand twice, cells beyond all measure. Of
 * readings only the last: a point is read many times.
 */
export function checkRegister(
  records: PlacedRecords,
  geometry: FlatGeometry,
  kind: DatasetKind,
  findings: RecordFindings,
): void {
  const { cells, rows, fields } = records;
  checkLengths(records, findings);
  if (kind === "readings") return;
  const column = fields.codigo_parcela;
  const codes = cells.map((row) => (column === undefined ? "" : (row[column] ?? "")));
  checkCodes(records, geometry, codes, findings);
  if (kind !== "plots") return;
  const step = records.crs.kind === "utm" ? 1e-3 : 1e-8;
  const counts = (i: number): boolean => !hasError(findings, i);
  sameOutlines(geometry, step, codes, rows, counts, (i, found) => addFinding(findings, i, found));
}

function checkCodes(
  { cells, rows, fields }: PlacedRecords,
  geometry: FlatGeometry,
  codes: readonly string[],
  findings: RecordFindings,
): void {
  const same = (i: number, k: number): boolean =>
    sameCells(cells[i] as Properties, cells[k] as Properties) && sameShape(geometry, i, k);
  repeatedCodes(placeKeys(geometry, codes), rows, same, (i, found) => {
    if (found.code === "row-repeated" && !hasError(findings, i)) addFinding(findings, i, found);
  });
  const column = fields.codigo_parcela;
  if (column === undefined) return;
  for (let i = 0; i < codes.length; i++) {
    if ((codes[i] as string).trim() !== "" || hasError(findings, i)) continue;
    const used = `fila ${rows[i]}`;
    addFinding(findings, i, finding("warning", "row-no-code", { used }, column));
  }
  repeatedCodes(codes, rows, same, (i, found) => {
    if (!hasError(findings, i)) addFinding(findings, i, { ...found, column });
  });
}

export const hasError = (findings: RecordFindings, i: number): boolean =>
  findings.get(i)?.some((found) => found.severity === "error") ?? false;

const plain = (cell: string | undefined): string => (cell ?? "").trim().toLowerCase();

/** Equal in every cell but for case and blanks around, and for which file and row a union took them from. */
function sameCells(a: Properties, b: Properties): boolean {
  const keys = Object.keys(a);
  const origin = originHeadingsOf(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every(
      (key) => plain(a[key]) === plain(b[key]) || key === origin?.file || key === origin?.row,
    )
  );
}

/** Where a record without a code begins, to find its whole repeats; "" for those with one, which are compared by it. */
const placeKeys = (geometry: FlatGeometry, codes: readonly string[]): string[] => {
  const { coords, ringStart, partStart, featureStart, type } = geometry;
  return codes.map((code, i) => {
    if (code.trim() !== "" || type[i] === GEOMETRY_NONE) return "";
    const at = 2 * ringStart[partStart[featureStart[i]!]!]!;
    return `${coords[at]} ${coords[at + 1]}`;
  });
};

function sameShape(geometry: FlatGeometry, i: number, k: number): boolean {
  const { coords, ringStart, partStart, featureStart } = geometry;
  const span = (f: number): readonly [number, number] => [
    2 * (ringStart[partStart[featureStart[f] as number] as number] as number),
    2 * (ringStart[partStart[featureStart[f + 1] as number] as number] as number),
  ];
  const [a, aEnd] = span(i);
  const [b, bEnd] = span(k);
  if (aEnd - a !== bEnd - b) return false;
  for (let j = 0; j < aEnd - a; j++) if (coords[a + j] !== coords[b + j]) return false;
  return true;
}

function checkLengths({ cells, columns, writing }: PlacedRecords, findings: RecordFindings): void {
  const geometryColumn = columns.find(({ field }) => field === "wkt")?.column;
  for (let i = 0; i < cells.length; i++) {
    const row = cells[i] as Properties;
    for (const column in row) {
      const { length } = row[column] as string;
      if (length <= LONGEST_CELL || (writing === "wkt" && column === geometryColumn)) continue;
      const params = { column, length, limit: LONGEST_CELL };
      addFinding(findings, i, finding("error", "row-cell-too-long", params, column));
    }
  }
}
