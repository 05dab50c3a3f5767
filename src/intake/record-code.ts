import type { PlacedRecords } from "./placed-records.ts";

/** A record's own code as written: of the plot, or of the monitoring point, else of the plot it lies in; "" where none. */
export function recordCode({ fields, cells, readings }: PlacedRecords, i: number): string {
  const columns = readings ? [fields.id_punto, fields.codigo_parcela] : [fields.codigo_parcela];
  for (const column of columns) {
    const code = column === undefined ? "" : (cells[i]?.[column] ?? "");
    if (code.trim() !== "") return code;
  }
  return "";
}
