import { writeXlsx } from "hucre/xlsx";

export interface TextSheet {
  readonly name: string;
  /** The first is the header. */
  readonly rows: readonly (readonly string[])[];
}

const LONGEST_CELL = 32_767;
const LONGEST_NAME = 31;

/** A sheet's name as Excel takes it, told apart from those already there. */
function sheetName(name: string, taken: Set<string>): string {
  const plain = name.replace(/[\\/?*[\]:']/g, " ").trim() || "-";
  let free = plain.slice(0, LONGEST_NAME);
  for (let k = 2; taken.has(free.toLowerCase()); k++) {
    const end = ` (${k})`;
    free = plain.slice(0, LONGEST_NAME - end.length) + end;
  }
  taken.add(free.toLowerCase());
  return free;
}

/** Sheets of nothing but text, so that codes keep their zeros and no cell is a formula. */
export async function writeSheets(sheets: readonly TextSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const taken = new Set<string>();
  const written = await writeXlsx({
    sheets: sheets.map(({ name, rows }) => ({
      name: sheetName(name, taken),
      rows: rows.map((row) =>
        row.map((cell) => (cell === "" ? null : cell.slice(0, LONGEST_CELL))),
      ),
    })),
  });
  return written as Uint8Array<ArrayBuffer>;
}
