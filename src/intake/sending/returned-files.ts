import type { FormatReading } from "../../formats/format-reading.ts";
import { readFile } from "../../formats/read-file.ts";
import { remarkFile } from "../../formats/remarks/remark-file.ts";
import type { InputFile } from "../intake-context.ts";
import { organisationsOf } from "./organisations-of.ts";

/** A file that goes back to whoever sent it. */
export interface ReturnedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Records in it, and those with a remark. */
  readonly records: number;
  readonly remarked: number;
}

export interface ReturnRequest {
  readonly file: InputFile;
  /** Sheet or layer that was read. */
  readonly sheet?: string | undefined;
  /** What is to be told, by row. */
  readonly byRow: ReadonlyMap<number, string>;
  /** Heading of the column. */
  readonly heading: string;
  /** Column whose values tell organisations apart; null for one file of all. */
  readonly column: string | null;
  /** What rows without an organisation are called. */
  readonly nameless: string;
  /** Put into a file's name before its ending. */
  readonly suffix: string;
}

type Read = Exclude<FormatReading, { kind: "refused" }>;

const stem = (name: string): string => name.replace(/\.[^.]*$/, "");
const ending = (name: string): string => /\.[^.]*$/.exec(name)?.[0] ?? "";
/** With what no file system takes in a name taken out. */
const plainName = (name: string): string => name.replace(/[\\/:*?"<>|\p{Cc}]/gu, "_").slice(0, 80);

/**
 * A user's own file back with remarks: same order, what they wrote untouched, one column more; or one file (of a workbook:
 * one sheet) an organisation, with its own rows only. Of a format that takes no column, a workbook of the records' texts.
 * Empty where the file cannot be read any more.
 */
export async function returnedFiles(request: ReturnRequest): Promise<readonly ReturnedFile[]> {
  const { file, column, byRow } = request;
  const reading = await readFile(file.bytes, request.sheet);
  if (reading.kind === "refused") return [];
  const remarked = (rows: Iterable<number>): number => {
    let count = 0;
    for (const row of rows) if (byRow.has(row)) count++;
    return count;
  };
  const heading = freeHeading(request.heading, reading.columns);
  const name = (part: string, end: string): string =>
    `${stem(file.name)}${part === "" ? "" : `-${plainName(part)}`}-${request.suffix}${end}`;
  if (column === null) {
    const bytes = await remarkFile(file.bytes, reading, { heading, byRow, rows: null });
    const counts = { records: reading.rows.length, remarked: remarked(reading.rows) };
    if (bytes) return [{ name: name("", ending(file.name)), bytes, ...counts }];
    const sheets = [{ name: stem(file.name), rows: reading.rows }];
    return [
      {
        name: name("", ".xlsx"),
        bytes: await workbook(reading, sheets, heading, byRow),
        ...counts,
      },
    ];
  }
  const groups = organisationsOf(reading, column, request.nameless);
  const files: ReturnedFile[] = [];
  for (const { name: group, rows } of groups) {
    const bytes = await remarkFile(file.bytes, reading, { heading, byRow, rows: new Set(rows) });
    if (!bytes) break;
    const counts = { records: rows.length, remarked: remarked(rows) };
    files.push({ name: name(group, ending(file.name)), bytes, ...counts });
  }
  if (files.length === groups.length) return distinctNames(files);
  return [
    {
      name: name("", ".xlsx"),
      bytes: await workbook(reading, groups, heading, byRow),
      records: reading.rows.length,
      remarked: remarked(reading.rows),
    },
  ];
}

/** A heading that is not taken: the file may have been sent before. */
function freeHeading(heading: string, columns: readonly string[]): string {
  let free = heading;
  for (let k = 2; columns.includes(free); k++) free = `${heading} (${k})`;
  return free;
}

async function workbook(
  reading: Read,
  groups: readonly { readonly name: string; readonly rows: readonly number[] }[],
  heading: string,
  byRow: ReadonlyMap<number, string>,
): Promise<Uint8Array> {
  const place = new Map(reading.rows.map((row, i) => [row, i]));
  const textsOf = (row: number): readonly string[] => {
    const i = place.get(row) ?? -1;
    return reading.kind === "table"
      ? reading.columns.map((_, c) => reading.cells[i]?.[c] ?? "")
      : reading.columns.map((column) => reading.cells[i]?.[column] ?? "");
  };
  const { writeSheets } = await import("../../formats/xlsx/write-sheets.ts");
  return writeSheets(
    groups.map(({ name, rows }) => ({
      name,
      rows: [
        [...reading.columns, heading],
        ...rows.map((row) => [...textsOf(row), byRow.get(row) ?? ""]),
      ],
    })),
  );
}

function distinctNames(files: readonly ReturnedFile[]): readonly ReturnedFile[] {
  const taken = new Set<string>();
  return files.map((file) => {
    let { name } = file;
    for (let k = 2; taken.has(name.toLowerCase()); k++) {
      name = `${stem(file.name)} (${k})${ending(file.name)}`;
    }
    taken.add(name.toLowerCase());
    return { ...file, name };
  });
}
