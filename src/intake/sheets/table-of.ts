import type { PlacedReading, TableReading } from "../../formats/format-reading.ts";

/** Records of any format as lines of cells; places are left behind. */
export const tableOf = (reading: TableReading | PlacedReading): TableReading => {
  if (reading.kind === "table") return reading;
  const { read, columns, rows, cells, findings, fileFindings } = reading;
  // What is wrong with a place is nothing to a sheet: only what concerns the record itself stays.
  const kept = new Map(
    [...findings].map(([i, list]) => [
      i,
      list.filter(
        ({ code }) => !/^(?:place|ring|hole|part|row-(?:no-)?geometry|row-coord)/.test(code),
      ),
    ]),
  );
  return {
    kind: "table",
    read,
    columns,
    repeated: [],
    rows,
    cells: cells.map((record) => columns.map((column) => record[column] ?? "")),
    findings: new Map([...kept].filter(([, list]) => list.length > 0)),
    fileFindings,
  };
};
