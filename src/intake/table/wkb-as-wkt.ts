import {
  addFinding,
  type RecordFindings,
  type TableReading,
} from "../../formats/format-reading.ts";
import { looksLikeWkb } from "../../formats/wkb/looks-like-wkb.ts";
import { readWkbCell } from "../../formats/wkb/wkb-cell.ts";

/** Keeps a column of geometries one, whatever some of its cells are. */
const NOTHING = "POINT EMPTY";

/** The table with its cells of WKB as EWKT, which says the same; cells that are none that is taken are told. */
export function wkbAsWkt(table: TableReading): TableReading {
  const findings: RecordFindings = new Map(
    [...table.findings].map(([record, found]) => [record, [...found]]),
  );
  const cells = table.cells.map((record, i) =>
    record.map((cell) => {
      if (!looksLikeWkb(cell)) return cell;
      const read = readWkbCell(cell);
      if ("ewkt" in read) return read.ewkt;
      addFinding(findings, i, read.finding);
      return NOTHING;
    }),
  );
  return { ...table, cells, findings };
}
