import { ownZonePlace } from "../../checks/place/own-zone-place.ts";
import type { ImportChoices } from "../../domain/import-choices.ts";
import { type Finding, finding } from "../../domain/issue/finding.ts";
import {
  addFinding,
  type RecordFindings,
  type TableReading,
} from "../../formats/format-reading.ts";
import { RAW_NONE, type RawGeometry } from "../../formats/raw-geometry.ts";
import { parseDatum, parseZone } from "../../formats/text/parse-zone.ts";
import { wktSrid } from "../../formats/wkt/read-wkt.ts";
import type { Crs, GeographicCrs, UtmCrs } from "../../geo/crs/crs.ts";
import { crsName } from "../../geo/crs/crs-name.ts";
import { parseCrs } from "../../geo/crs/parse-crs.ts";
import { projectCoords } from "../../geo/crs/project-coords.ts";
import { projectPoint } from "../../geo/crs/project-point.ts";
import { sameCrs } from "../../geo/crs/same-crs.ts";
import type { ColumnRoles } from "../columns/assign-columns.ts";
import type { XY } from "./read-xy.ts";
import type { TableCrs } from "./table-crs.ts";

/**
 * Rows that name another zone or datum than the file's usual one are brought to the table's CRS, in place; rows whose
 * zone or datum cannot be read are refused. Rows of the usual zone take the table's CRS, which the user may have set.
 */
export function toTableCrs(
  table: TableReading,
  roles: ColumnRoles,
  decided: TableCrs,
  places: (XY | null)[],
  findings: RecordFindings,
  choices: ImportChoices,
): void {
  const { crs } = decided;
  if (crs.kind === "geographic") degreesToTableDatum(table, roles, crs, places, findings, choices);
  if (crs.kind !== "utm" || (roles.zona === null && roles.datum === null)) return;
  const usual = decided.written?.kind === "utm" ? decided.written : crs;
  for (let i = 0; i < places.length; i++) {
    const place = places[i];
    if (!place) continue;
    const own = ownCrs(table, roles, i, usual, findings);
    if (own === null) {
      places[i] = null;
    } else if (!sameCrs(own, usual)) {
      const from = choices.datum ? { ...own, datum: choices.datum } : own;
      const [x, y] = projectPoint(place.x, place.y, from, crs);
      if (Number.isFinite(x) && Number.isFinite(y)) {
        places[i] = { x, y };
        addFinding(findings, i, differs(place, from, crs, [x, y]));
      }
    }
  }
}

/** That a row was brought to the table's zone, or why its own figures are no place. */
function differs({ x, y }: XY, from: UtmCrs, to: UtmCrs, at: readonly [number, number]): Finding {
  const params = { zone: crsName(from), used: crsName(to) };
  return ownZonePlace(x, y, from, at) ?? finding("note", "row-zone-differs", params);
}

/** Rows in degrees that name another datum than the table's are brought to it; one that is not known refuses its row. */
function degreesToTableDatum(
  table: TableReading,
  roles: ColumnRoles,
  crs: GeographicCrs,
  places: (XY | null)[],
  findings: RecordFindings,
  choices: ImportChoices,
): void {
  if (roles.datum === null || choices.datum) return;
  const column = table.columns[roles.datum] as string;
  for (let i = 0; i < places.length; i++) {
    const place = places[i];
    const cell = (table.cells[i]?.[roles.datum] ?? "").trim();
    if (!place || cell === "") continue;
    const datum = parseDatum(cell);
    if (datum === crs.datum) continue;
    if (!datum) {
      places[i] = null;
      const params = { column, value: cell.slice(0, 40) };
      addFinding(findings, i, finding("error", "row-datum-unknown", params, column));
      continue;
    }
    const from: GeographicCrs = { ...crs, datum };
    const [x, y] = projectPoint(place.x, place.y, from, crs);
    if (!Number.isFinite(x) || !Number.isFinite(y)) continue;
    places[i] = { x, y };
    const params = { zone: crsName(from), used: crsName(crs) };
    addFinding(findings, i, finding("note", "row-zone-differs", params));
  }
}

/**
 * The same for a column of shapes, whose rows may name a CRS by SRID as well: it stands above the row's zone and datum
 * columns. `geometry.coords` are changed in place; gives the geometry without the rows refused.
 */
export function shapesToTableCrs(
  table: TableReading,
  roles: ColumnRoles,
  column: number,
  decided: TableCrs,
  geometry: RawGeometry,
  findings: RecordFindings,
  choices: ImportChoices,
): RawGeometry {
  const { crs, written } = decided;
  const usual = written ?? crs;
  const type = geometry.type.slice();
  for (let i = 0; i < type.length; i++) {
    if (type[i] === RAW_NONE) continue;
    const srid = wktSrid(table.cells[i]?.[column] ?? "");
    let own: Crs | null = usual;
    if (srid !== null) {
      own = parseCrs(srid);
      if (!own) {
        const params = { srid: srid.slice("EPSG:".length).slice(0, 40) };
        const name = table.columns[column] as string;
        addFinding(findings, i, finding("error", "row-srid-unknown", params, name));
      }
    } else if (usual.kind === "utm") own = ownCrs(table, roles, i, usual, findings);
    if (own && (srid === null || written !== null) && sameCrs(own, usual)) continue;
    if (own?.kind === "utm" && choices.datum) own = { ...own, datum: choices.datum };
    if (!own || !projectRecord(geometry, i, own, crs, findings)) type[i] = RAW_NONE;
  }
  return { ...geometry, type };
}

/** False, with the reason told, when the record's figures cannot be in that CRS at all. */
function projectRecord(
  { coords, ringStart, partStart, featureStart }: RawGeometry,
  i: number,
  from: Crs,
  to: Crs,
  findings: RecordFindings,
): boolean {
  if (sameCrs(from, to)) return true;
  const at = (feature: number): number =>
    2 * (ringStart[partStart[featureStart[feature] as number] as number] as number);
  const own = coords.subarray(at(i), at(i + 1));
  const [x, y] = own as unknown as readonly [number, number];
  const first = { x, y };
  projectCoords(own, from, to);
  if (!own.every(Number.isFinite)) {
    own.fill(0);
    const found =
      from.kind === "utm"
        ? finding("error", "place-utm-range", { este: x, norte: y })
        : finding("error", "place-outside-peru", { lon: x, lat: y });
    addFinding(findings, i, found);
    return false;
  }
  if (from.kind === "utm" && to.kind === "utm") {
    addFinding(findings, i, differs(first, from, to, [own[0] as number, own[1] as number]));
    return true;
  }
  const params = { zone: crsName(from), used: crsName(to) };
  addFinding(findings, i, finding("note", "row-zone-differs", params));
  return true;
}

function ownCrs(
  table: TableReading,
  roles: ColumnRoles,
  i: number,
  usual: UtmCrs,
  findings: RecordFindings,
): UtmCrs | null {
  const cell = (column: number | null): string =>
    column === null ? "" : (table.cells[i]?.[column] ?? "").trim();
  let own = usual;
  const zoneCell = cell(roles.zona);
  if (zoneCell !== "") {
    const zone = parseZone(zoneCell);
    if (!zone) {
      const column = table.columns[roles.zona as number] as string;
      const params = { column, value: zoneCell.slice(0, 40) };
      addFinding(findings, i, finding("error", "row-zone-unknown", params, column));
      return null;
    }
    const datum = zone.datum ?? own.datum;
    own = { ...own, zone: zone.zone, hemisphere: zone.hemisphere ?? own.hemisphere, datum };
  }
  const datumCell = cell(roles.datum);
  if (datumCell !== "") {
    const datum = parseDatum(datumCell);
    if (!datum) {
      const column = table.columns[roles.datum as number] as string;
      const params = { column, value: datumCell.slice(0, 40) };
      addFinding(findings, i, finding("error", "row-datum-unknown", params, column));
      return null;
    }
    own = { ...own, datum };
  }
  return own;
}
