import type { OutLoss } from "../out/out-file.ts";
import type { DbfColumn } from "./dbf-columns.ts";
import { LONGEST_TEXT } from "./dbf-columns.ts";

/** What stands beside a Shapefile in its zip, in both languages: which column is which, and what was cut. */
export const columnList = (
  name: string,
  columns: readonly DbfColumn[],
  losses: readonly OutLoss[],
  given: number,
): string => {
  const cut = losses.filter((one) => one.kind === "text-cut");
  const width = Math.max(10, ...columns.map(({ written }) => written.length)) + 2;
  const lines = [
    name,
    "",
    "Un Shapefile corta el nombre de cada columna a 10 letras sin tildes. Columnas:",
    "A Shapefile cuts the name of each column to 10 letters without accents. Columns:",
    "",
    ...columns.map(
      ({ column, written }) => `${written.padEnd(width)}${column.replace(/\s+/g, " ")}`,
    ),
  ];
  if (given > columns.length) {
    const more = given - columns.length;
    lines.push(
      "",
      `Un Shapefile no guarda más columnas; faltan ${more}.`,
      `No more columns fit; ${more} are missing.`,
    );
  }
  if (cut.length > 0) {
    lines.push(
      "",
      `Textos cortados a ${LONGEST_TEXT} bytes / Texts cut to ${LONGEST_TEXT} bytes:`,
      ...cut.map(({ record, column }) => `${record + 1}: ${column}`),
    );
  }
  return `${lines.join("\r\n")}\r\n`;
};
