import { type Finding, finding } from "../../domain/issue/finding.ts";
import {
  addFinding,
  type RecordFindings,
  type TableReading,
} from "../../formats/format-reading.ts";
import { parseUtmCell, type UtmCell } from "../../formats/text/parse-utm-cell.ts";
import { UTM_17S, type UtmCrs } from "../../geo/crs/crs.ts";
import { epsgOf } from "../../geo/crs/epsg.ts";

/** A table whose places stood with their zone in one cell. */
export interface BandedTable {
  readonly table: TableReading;
  /** The zone of most of them; which datum they are in, the cells do not say. */
  readonly zone: UtmCrs;
}

/** A cell without its zone among cells with theirs: which zone it is in would be a guess. */
const notOne = (column: string, written: string): Finding =>
  finding("error", "row-not-a-number", { column, value: written.slice(0, 40) }, column);

const crsOf = ({ zone, hemisphere }: UtmCell): UtmCrs => ({ ...UTM_17S, zone, hemisphere });

/**
 * The table with such cells as WKT points; of another zone than most, with the SRID of theirs. null where no column holds
 * them in more than half of its filled cells.
 */
export function utmCellsAsWkt(table: TableReading): BandedTable | null {
  const column = table.columns.findIndex((_, c) => {
    const filled = table.cells.filter((record) => (record[c] ?? "").trim() !== "");
    const banded = filled.filter((record) => parseUtmCell(record[c] ?? "") !== null);
    return banded.length > filled.length / 2;
  });
  if (column === -1) return null;
  const places = table.cells.map((record) => parseUtmCell(record[column] ?? ""));
  const tally = new Map<string, { readonly crs: UtmCrs; times: number }>();
  for (const place of places) {
    if (place === null) continue;
    const key = `${place.zone}${place.hemisphere}`;
    const known = tally.get(key) ?? { crs: crsOf(place), times: 0 };
    known.times++;
    tally.set(key, known);
  }
  const [most] = [...tally.values()].sort((a, b) => b.times - a.times);
  if (!most) return null;
  const { crs: zone } = most;
  const findings: RecordFindings = new Map(
    [...table.findings].map(([record, found]) => [record, [...found]]),
  );
  const cells = table.cells.map((record, i) => {
    const place = places[i];
    const written = (record[column] ?? "").trim();
    if (!place) {
      if (written !== "") addFinding(findings, i, notOne(table.columns[column]!, written));
      return record;
    }
    const own = crsOf(place);
    const same = own.zone === zone.zone && own.hemisphere === zone.hemisphere;
    const point = `POINT(${place.x} ${place.y})`;
    return record.with(column, same ? point : `SRID=${epsgOf(own)};${point}`);
  });
  return { table: { ...table, cells, findings }, zone };
}
