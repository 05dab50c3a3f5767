import { type Finding, finding } from "../../domain/issue/finding.ts";
import { parseDay } from "../../domain/written/parse-day.ts";

/** A column of days by its heading: "fecha_visita", "Fecha de inspección", "date". */
export const isDayColumn = (column: string): boolean =>
  /(?:^|[^\p{L}])(?:fecha|fec|date|f)(?:$|[^\p{L}])/iu.test(column.normalize("NFC"));

/** A day after today or one that no calendar has. Tomorrow is let be: clocks and time zones differ. */
export function dateFault(cell: string, today: number, column: string): Finding | null {
  const read = parseDay(cell);
  const params = { column, value: cell.trim().slice(0, 40) };
  if (read.kind === "impossible") return finding("warning", "date-impossible", params, column);
  if (read.kind !== "day" || read.as === "serial") return null;
  const half = read.as === "month" ? 16 : 1;
  return read.day > today + half ? finding("warning", "date-future", params, column) : null;
}
