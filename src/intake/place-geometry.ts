import type { ImportChoices } from "../domain/import-choices.ts";
import { type Finding, finding } from "../domain/issue/finding.ts";
import type { Question } from "../domain/question/question.ts";
import type { PlacedReading } from "../formats/format-reading.ts";
import { RAW_NONE, type RawGeometry } from "../formats/raw-geometry.ts";
import { type Crs, WGS84 } from "../geo/crs/crs.ts";
import { crsName } from "../geo/crs/crs-name.ts";
import { parseCrs } from "../geo/crs/parse-crs.ts";
import { headerWords } from "./columns/header-words.ts";
import { knownFields } from "./columns/known-fields.ts";
import { readingFields } from "./columns/reading-fields.ts";
import { whichCrs, whichDatum, whichZone } from "./crs/crs-questions.ts";
import { guessUtm, lookLikeMetres } from "./crs/guess-utm.ts";
import type { ColumnUnderstood, CrsReason } from "./intake-report.ts";
import type { PlacedRecords } from "./placed-records.ts";
import { tooManyReadings } from "./readings/too-many-readings.ts";
import type { Unplaced } from "./unplaced.ts";

const SAMPLE = 200;

interface CrsDecided {
  /** Null: nothing may be assumed, every record waits. */
  readonly crs: Crs | null;
  readonly reason: CrsReason;
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
}

/** Records that came with geometry: decides their CRS and finds the register's fields among their properties. */
export async function placeGeometry(
  reading: PlacedReading,
  choices: ImportChoices,
): Promise<PlacedRecords | Unplaced> {
  const upright = choices.swapLatLon ? withSwappedPairs(reading.geometry) : reading.geometry;
  const geometry = choices.southWest ? toSouthWest(upright) : upright;
  const decided = decideCrs(reading, geometry, choices);
  const keys = reading.columns.map((column) => headerWords(column).key);
  const known = knownFields(
    reading.columns,
    keys,
    new Set(),
    choices,
    await readingFields(keys, choices),
  );
  const { fields } = known;
  const tooMany = known.readings ? tooManyReadings(reading.rows.length) : null;
  if (tooMany) return { finding: tooMany, questions: [] };
  return {
    writing: "geometry",
    crs: decided.crs ?? WGS84,
    crsReason: decided.reason,
    columns: understoodColumns(reading, fields),
    fields: Object.fromEntries(fields),
    looksLikeReadings: known.looksLikeReadings,
    readings: known.readings,
    rows: reading.rows,
    cells: reading.cells,
    lines: reading.rows.length,
    moreLines: new Map(),
    geometry,
    findings: reading.findings,
    fileFindings: [...reading.fileFindings, ...decided.findings],
    questions: decided.questions,
    ringsClosed: true,
    ringsOriented: reading.read.name.startsWith("geojson"),
  };
}

function withSwappedPairs(geometry: RawGeometry): RawGeometry {
  const coords = geometry.coords.slice();
  for (let k = 0; k < coords.length; k += 2) {
    coords[k] = geometry.coords[k + 1] as number;
    coords[k + 1] = geometry.coords[k] as number;
  }
  return { ...geometry, coords };
}

/** Degrees of the other hemispheres brought to this one; figures in metres stay. */
function toSouthWest(geometry: RawGeometry): RawGeometry {
  const coords = geometry.coords.map((value) =>
    Math.abs(value) <= 180 ? -Math.abs(value) : value,
  );
  return { ...geometry, coords };
}

function firstVertices(geometry: RawGeometry): (readonly [number, number])[] {
  const { coords, ringStart, partStart, featureStart, type } = geometry;
  const found: (readonly [number, number])[] = [];
  for (let i = 0; i < type.length && found.length < SAMPLE; i++) {
    if (type[i] === RAW_NONE) continue;
    const at = 2 * (ringStart[partStart[featureStart[i] as number] as number] as number);
    found.push([coords[at] as number, coords[at + 1] as number]);
  }
  return found;
}

function decideCrs(
  reading: PlacedReading,
  geometry: RawGeometry,
  choices: ImportChoices,
): CrsDecided {
  const nothing = { findings: [], questions: [] };
  const withDatum = (crs: Crs): Crs => (choices.datum ? { ...crs, datum: choices.datum } : crs);
  const sample = firstVertices(geometry);
  const most = sample.length / 2;
  const metres = sample.filter(([x, y]) => lookLikeMetres(x, y)).length > most;
  const degrees = sample.filter(([x, y]) => Math.abs(x) <= 180 && Math.abs(y) <= 90).length > most;
  const chosen = choices.crs;
  const written = reading.crs === null ? null : parseCrs(reading.crs);
  if (chosen && !(chosen.kind === "utm" && degrees) && !(chosen.kind === "geographic" && metres)) {
    const crs = withDatum(chosen);
    const named = written && withDatum(written);
    const differ = named?.kind === "utm" && crs.kind === "utm" && named.zone !== crs.zone;
    // What was answered stays open to another answer.
    const asked =
      written === null ? reading.crs !== null || metres : written.kind !== crs.kind && degrees;
    const found = reading.crs?.slice(0, 80) ?? null;
    const questions = differ ? [whichZone(named, crs, crs)] : asked ? [whichCrs(found, crs)] : [];
    const open = written === null && (asked || reading.crsOpen);
    if (open) questions.push(whichDatum(null, crs.datum));
    return { crs, reason: "user", findings: [], questions };
  }
  if (reading.crs !== null && written === null) {
    return {
      crs: null,
      reason: "file",
      findings: [finding("error", "file-crs-unknown", { crs: reading.crs.slice(0, 80) })],
      questions: [whichCrs(reading.crs.slice(0, 80), null)],
    };
  }
  const crs = withDatum(written ?? WGS84);
  if (crs.kind === "geographic" && metres) {
    const utm = guessUtm(sample);
    const guess = utm && withDatum(utm);
    const label = guess ? crsName(guess) : null;
    const found = finding(guess ? "warning" : "error", "file-not-degrees", { guess: label });
    return {
      crs: guess,
      reason: "guess",
      findings: [found],
      questions: [whichCrs(null, guess), ...(guess ? [whichDatum(null, guess.datum)] : [])],
    };
  }
  if (crs.kind === "utm" && degrees) {
    return {
      crs: WGS84,
      reason: "values",
      findings: [finding("warning", "file-not-metres", { written: crsName(crs) })],
      questions: [whichCrs(reading.crs, WGS84)],
    };
  }
  if (written === null && reading.crsOpen) {
    return {
      crs,
      reason: choices.datum ? "user" : "guess",
      findings: choices.datum
        ? []
        : [finding("warning", "file-datum-guessed", { guess: crsName(crs) })],
      questions: [whichDatum(null, crs.datum)],
    };
  }
  return { crs, reason: written ? "file" : "format", ...nothing };
}

function understoodColumns(
  reading: PlacedReading,
  fields: ReadonlyMap<string, string>,
): ColumnUnderstood[] {
  const roles = new Map([...fields].map(([field, column]) => [column, field]));
  return reading.columns.map((column): ColumnUnderstood => {
    const field = (roles.get(column) ?? null) as ColumnUnderstood["field"];
    const cell = reading.cells.find((cells) => (cells[column] ?? "") !== "")?.[column] ?? "";
    const example = cell.length > 80 ? `${cell.slice(0, 80)}…` : cell;
    return { column, example, field, reason: field ? "name" : null };
  });
}
