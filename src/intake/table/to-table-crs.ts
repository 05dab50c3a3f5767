import type { ImportChoices } from "../../domain/import-choices.ts";
import { finding } from "../../domain/issue/finding.ts";
import {
  addFinding,
  type RecordFindings,
  type TableReading,
} from "../../formats/format-reading.ts";
import { parseDatum, parseZone } from "../../formats/text/parse-zone.ts";
import type { UtmCrs } from "../../geo/crs/crs.ts";
import { crsName } from "../../geo/crs/crs-name.ts";
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
  if (crs.kind !== "utm" || (roles.zona === null && roles.datum === null)) return;
  const usual = decided.written ?? crs;
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
        const params = { zone: crsName(from), used: crsName(crs) };
        addFinding(findings, i, finding("note", "row-zone-differs", params));
      }
    }
  }
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
