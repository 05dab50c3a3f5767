import type { ImportChoices } from "../../domain/import-choices.ts";
import { type Finding, finding } from "../../domain/issue/finding.ts";
import type { Question } from "../../domain/question/question.ts";
import type { TableReading } from "../../formats/format-reading.ts";
import { firstGeoshapePosition, looksLikeGeoshape } from "../../formats/odk/read-geoshape.ts";
import { parseDatum, parseZone } from "../../formats/text/parse-zone.ts";
import { firstWktPosition, looksLikeWkt, wktSrid } from "../../formats/wkt/read-wkt.ts";
import { type Crs, type Datum, UTM_17S, type UtmCrs } from "../../geo/crs/crs.ts";
import { crsName } from "../../geo/crs/crs-name.ts";
import { parseCrs } from "../../geo/crs/parse-crs.ts";
import type { ColumnRoles } from "../columns/assign-columns.ts";
import type { PlacePair } from "../columns/place-pairs.ts";
import { whichCrs, whichDatum, whichZone } from "../crs/crs-questions.ts";
import { guessUtm, lookLikeMetres } from "../crs/guess-utm.ts";
import type { CrsReason } from "../intake-report.ts";
import type { XY } from "./read-xy.ts";

export interface TableCrs {
  readonly crs: Crs;
  /** What the file itself says most often, of the rows that take the table's CRS; null when nothing. */
  readonly written: Crs | null;
  readonly reason: CrsReason;
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
}

const SAMPLE = 200;

/**
 * The CRS of a table's figures: what the user said, else what its columns or headers say, else what the values allow.
 * @param banded the zone that stands in the cells of the places themselves
 */
export function decideTableCrs(
  table: TableReading,
  roles: ColumnRoles,
  pair: PlacePair,
  places: readonly (XY | null)[],
  choices: ImportChoices,
  banded: UtmCrs | null = null,
): TableCrs {
  const srid = pair.writing === "wkt" ? sridOfAll(table, pair.x) : null;
  const sample = samplePlaces(table, pair, places, srid === null);
  const writtenDatum = commonDatum(table, roles);
  const metres = sample.filter(([x, y]) => lookLikeMetres(x, y)).length > sample.length / 2;
  const degrees = pair.writing === "lat-lon" || (pair.writing === "wkt" && !metres);
  const chosen = choices.crs;
  if (degrees) {
    const findings =
      srid?.kind === "utm"
        ? [finding("warning", "file-not-metres", { written: crsName(srid) })]
        : [];
    const own = srid?.kind === "geographic" ? srid.datum : writtenDatum;
    const datum = choices.datum ?? (chosen?.kind === "geographic" ? chosen.datum : own);
    const crs: Crs = { kind: "geographic", datum: datum ?? "WGS84" };
    const reason = chosen?.kind === "geographic" ? "user" : own ? "column" : "format";
    return { crs, written: srid, reason, findings, questions: [] };
  }
  const named = banded && withDatum(banded, writtenDatum);
  const written = srid?.kind === "utm" ? srid : (named ?? declaredCrs(table, roles, writtenDatum));
  if (chosen?.kind === "utm") {
    const crs = withDatum(chosen, choices.datum);
    const own = written && { ...written, datum: crs.datum };
    // What was answered stays open to another answer.
    const zone =
      own?.zone === crs.zone
        ? []
        : [own ? whichZone(own, crs, crs) : whichCrs(null, crs, writtenDatum)];
    const questions = [...zone, whichDatum(writtenDatum, crs.datum)];
    return { crs, written, reason: "user", findings: [], questions };
  }
  if (written) {
    const crs = withDatum(written, choices.datum);
    const questions = [whichDatum(srid === null ? writtenDatum : written.datum, crs.datum)];
    const known = srid !== null || writtenDatum !== null || choices.datum !== undefined;
    const findings = known
      ? []
      : [finding("warning", "file-datum-guessed", { guess: crsName(crs) })];
    return { crs, written, reason: "column", findings, questions };
  }
  const upright = sample.map(([x, y]): readonly [number, number] =>
    x > 1.2e6 && y < 1.2e6 ? [y, x] : [x, y],
  );
  const guess = withDatum(guessUtm(upright) ?? UTM_17S, choices.datum ?? writtenDatum);
  const datumGiven = (choices.datum ?? writtenDatum) !== null;
  return {
    crs: guess,
    written: srid,
    reason: "guess",
    findings: [finding("warning", "file-crs-guessed", { guess: crsName(guess), datumGiven })],
    questions: [whichCrs(null, guess, writtenDatum), whichDatum(writtenDatum, guess.datum)],
  };
}

const withDatum = (crs: UtmCrs, datum: Datum | null | undefined): UtmCrs =>
  datum ? { ...crs, datum } : crs;

/**
 * The usual SRID of a column in which every shape has one that is known; null when one has none: a SRID speaks for
 * its own row, and says nothing about a row without.
 */
function sridOfAll(table: TableReading, column: number): Crs | null {
  const all = table.cells.every((record) => {
    const cell = record[column] ?? "";
    return wktSrid(cell) !== null || !(looksLikeWkt(cell) || looksLikeGeoshape(cell));
  });
  const known = (cell: string): Crs | null => parseCrs(wktSrid(cell) ?? "");
  return all ? commonest(table, column, known, crsName) : null;
}

/** First places of the rows; `bare`: of those without a SRID alone. */
function samplePlaces(
  table: TableReading,
  pair: PlacePair,
  places: readonly (XY | null)[],
  bare: boolean,
): (readonly [number, number])[] {
  const sample: (readonly [number, number])[] = [];
  for (let i = 0; i < table.rows.length && sample.length < SAMPLE; i++) {
    if (pair.writing === "wkt") {
      const cell = table.cells[i]?.[pair.x] ?? "";
      if (bare && wktSrid(cell) !== null) continue;
      const first = firstWktPosition(cell) ?? firstGeoshapePosition(cell);
      if (first) sample.push(first);
    } else {
      const place = places[i];
      if (place) sample.push([place.x, place.y]);
    }
  }
  return sample;
}

/** The most frequent value of a column under a reading. */
export function commonest<T>(
  table: TableReading,
  column: number,
  read: (cell: string) => T | null,
  key: (value: T) => string,
): T | null {
  const tally = new Map<string, { value: T; times: number }>();
  for (const record of table.cells) {
    const value = read(record[column] ?? "");
    if (value === null) continue;
    const entry = tally.get(key(value));
    if (entry) entry.times++;
    else tally.set(key(value), { value, times: 1 });
  }
  let best: { value: T; times: number } | null = null;
  for (const entry of tally.values()) if (entry.times > (best?.times ?? 0)) best = entry;
  return best?.value ?? null;
}

function commonDatum(table: TableReading, roles: ColumnRoles): Datum | null {
  if (roles.datum !== null) {
    const datum = commonest(table, roles.datum, parseDatum, (value) => value);
    if (datum) return datum;
  }
  if (roles.zona !== null) {
    const zone = commonest(table, roles.zona, parseZone, (value) => JSON.stringify(value));
    if (zone?.datum) return zone.datum;
  }
  return parseDatum(table.columns.join(" "));
}

function declaredCrs(table: TableReading, roles: ColumnRoles, datum: Datum | null): UtmCrs | null {
  const zone =
    roles.zona !== null
      ? commonest(table, roles.zona, parseZone, (value) => JSON.stringify(value))
      : zoneInHeaders(roles);
  if (!zone) return null;
  const crs: UtmCrs = {
    kind: "utm",
    datum: datum ?? "WGS84",
    zone: zone.zone,
    hemisphere: zone.hemisphere ?? "S",
  };
  return crs;
}

/** "este_17s", "UTM 18S X": a zone in a header, where no column has it. */
function zoneInHeaders(roles: ColumnRoles): { zone: number; hemisphere: "S" | null } | null {
  for (const { words } of roles.headers) {
    for (const word of words) {
      const found = /^(?:z|zona|utm)?(1[789])(s|l|m)$/.exec(word);
      if (found) return { zone: Number(found[1]), hemisphere: "S" };
    }
  }
  return null;
}
