import { isMissing } from "../../domain/written/parse-number.ts";
import { looksLikeGeoshape } from "../../formats/odk/read-geoshape.ts";
import { parseAngle } from "../../formats/text/parse-angle.ts";
import { parseZone } from "../../formats/text/parse-zone.ts";
import { readMetres } from "../../formats/text/read-metres.ts";
import { looksLikeWkt } from "../../formats/wkt/read-wkt.ts";

const SAMPLE = 200;

/** What the values of one column could be: shares (0 to 1) of those that are not empty. */
export interface ColumnValues {
  readonly example: string;
  readonly filled: number;
  readonly wkt: number;
  /** |v| <= 180. */
  readonly degrees: number;
  /** Degrees between 0.5 N and 19 S with decimals, as Peru's latitudes are; sign or hemisphere may be lost. */
  readonly peruLat: number;
  readonly peruLon: number;
  readonly este: number;
  readonly norte: number;
  readonly zone: number;
  /** Plain figures, whatever they count. */
  readonly figure: number;
}

const FIGURE = /^[-+]?[\d.,'\u00a0 ]*\d[\d.,'\u00a0 ]*$/;

export function columnValues(cells: readonly (readonly string[])[], column: number): ColumnValues {
  let example = "";
  let filled = 0;
  const hits = {
    wkt: 0,
    degrees: 0,
    peruLat: 0,
    peruLon: 0,
    este: 0,
    norte: 0,
    zone: 0,
    figure: 0,
  };
  for (const record of cells) {
    const cell = record[column] ?? "";
    if (cell.trim() === "") continue;
    if (example === "") example = cell.length > 80 ? `${cell.slice(0, 80)}…` : cell;
    if (isMissing(cell)) continue;
    if (++filled > SAMPLE) break;
    if (looksLikeWkt(cell) || looksLikeGeoshape(cell)) {
      hits.wkt++;
      continue;
    }
    if (cell.length > 60) continue;
    if (FIGURE.test(cell.trim())) hits.figure++;
    if (parseZone(cell)) hits.zone++;
    countAngle(cell, hits);
    const metres = readMetres(cell, () => true);
    if (metres.kind === "number") {
      if (metres.value > 1e4 && metres.value < 1.2e6) hits.este++;
      else if (metres.value > 7.9e6 && metres.value <= 1.01e7) hits.norte++;
    }
  }
  const of = (count: number): number => (filled === 0 ? 0 : count / Math.min(filled, SAMPLE));
  return {
    example,
    filled: Math.min(filled, SAMPLE),
    wkt: of(hits.wkt),
    degrees: of(hits.degrees),
    peruLat: of(hits.peruLat),
    peruLon: of(hits.peruLon),
    este: of(hits.este),
    norte: of(hits.norte),
    zone: of(hits.zone),
    figure: of(hits.figure),
  };
}

function countAngle(
  cell: string,
  hits: { degrees: number; peruLat: number; peruLon: number },
): void {
  const angle = parseAngle(cell);
  if (angle.kind !== "angle" || Math.abs(angle.value) > 180) return;
  hits.degrees++;
  const size = Math.abs(angle.value);
  if (!angle.sexagesimal && Number.isInteger(angle.value)) return;
  if (size < 19) hits.peruLat++;
  else if (size > 68 && size < 82) hits.peruLon++;
}
