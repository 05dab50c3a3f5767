import { type Finding, finding } from "../../domain/issue/finding.ts";
import { isMissing } from "../../domain/written/parse-number.ts";
import { parseAngle } from "../../formats/text/parse-angle.ts";
import { readMetres } from "../../formats/text/read-metres.ts";
import type { HeaderWords } from "../columns/header-words.ts";
import type { PlacePair } from "../columns/place-pairs.ts";

/** Longitude and latitude, or easting and northing, as written. */
export interface XY {
  x: number;
  y: number;
}

export interface XYRead {
  readonly place: XY | null;
  readonly findings: readonly Finding[];
}

const MOST_LETTERS = 40;
const shown = (cell: string): string =>
  cell.length > MOST_LETTERS ? `${cell.slice(0, MOST_LETTERS)}…` : cell.trim();

const fitsEste = (value: number): boolean => value > 1e4 && value < 1.2e6;
const fitsNorte = (value: number): boolean => value > 7.9e6 && value <= 1.01e7;

/** The place of one row, and what is wrong with its cells. */
export function readXY(
  record: readonly string[],
  pair: PlacePair,
  columns: readonly string[],
  headers: readonly HeaderWords[],
): XYRead {
  const names = [columns[pair.x] as string, columns[pair.y] as string] as const;
  const cells = pair.x === pair.y ? splitBoth(record[pair.x] ?? "") : null;
  const xCell = cells ? cells[0] : (record[pair.x] ?? "");
  const yCell = cells ? cells[1] : (record[pair.y] ?? "");
  if (isMissing(xCell) && isMissing(yCell)) {
    const found = finding("error", "row-no-coordinates", { columns: [...new Set(names)] });
    return { place: null, findings: [found] };
  }
  const findings: Finding[] = [];
  const degrees = pair.writing === "lat-lon";
  const x = degrees
    ? readDegrees(xCell, names[0], headers[pair.x]?.hemisphere ?? null, findings)
    : readMetre(xCell, names[0], fitsEste, findings);
  const y = degrees
    ? readDegrees(yCell, names[1], headers[pair.y]?.hemisphere ?? null, findings)
    : readMetre(yCell, names[1], fitsNorte, findings);
  return { place: x === null || y === null ? null : { x, y }, findings };
}

/** "-5.29, -78.83" as [lon cell, lat cell]: latitude first, as maps copy it; field apps add altitude and accuracy. */
function splitBoth(cell: string): readonly [string, string] {
  const text = cell.trim().replace(/^[([]|[)\]]$/g, "");
  const at = /^(.*\S)\s*[;|/]\s*(\S.*)$/.exec(text) ?? /^([^,]+\S)\s*,\s*(\S[^,]*)$/.exec(text);
  const spaced = at ?? /^(\S+)\s+(\S+)(?:\s+-?\d+(?:\.\d+)?){0,2}$/.exec(text);
  return spaced ? [spaced[2] as string, spaced[1] as string] : [cell, cell];
}

function readDegrees(
  cell: string,
  column: string,
  header: "N" | "S" | "E" | "W" | null,
  findings: Finding[],
): number | null {
  const angle = parseAngle(cell);
  if (angle.kind === "missing") {
    findings.push(finding("error", "row-coordinate-missing", { column }, column));
    return null;
  }
  const value = shown(cell);
  if (angle.kind === "none") {
    findings.push(finding("error", "row-not-a-number", { column, value }, column));
    return null;
  }
  if (angle.kind === "out-of-range") {
    const { part, amount } = angle;
    findings.push(
      finding("error", "row-dms-out-of-range", { column, value, part, amount }, column),
    );
    return null;
  }
  const unsigned = angle.hemisphere === null && !angle.negative;
  if (unsigned && (header === "S" || header === "W")) return -angle.value;
  if (unsigned && angle.sexagesimal && header === null) {
    findings.push(finding("error", "row-hemisphere-missing", { column, value }, column));
    return null;
  }
  return angle.value;
}

function readMetre(
  cell: string,
  column: string,
  fits: (value: number) => boolean,
  findings: Finding[],
): number | null {
  const reading = readMetres(cell, fits);
  if (reading.kind === "number") {
    if (reading.doubted) {
      const params = { column, value: shown(cell), likely: String(reading.value) };
      findings.push(finding("warning", "row-number-ambiguous", params, column));
    }
    return reading.value;
  }
  const value = shown(cell);
  if (reading.kind === "missing") {
    findings.push(finding("error", "row-coordinate-missing", { column }, column));
  } else if (reading.kind === "ambiguous") {
    findings.push(
      finding("error", "row-number-ambiguous", { column, value, likely: null }, column),
    );
  } else findings.push(finding("error", "row-not-a-number", { column, value }, column));
  return null;
}
