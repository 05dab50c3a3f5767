import { unzipSync, type Zippable, zipSync } from "fflate/browser";
import type { Remarks } from "../remarks/remarks.ts";
import { escapeXml } from "../xml/escape-xml.ts";

/** A row of a sheet: its number, then either nothing or its cells. */
const ROW = /<((?:\w+:)?)row(?=[\s/>])([^>]*?)(?:\/>|>([\s\S]*?)<\/\1row>)/g;
const CELL = /<(?:\w+:)?c(?=[\s/>])([^>]*)>/g;
const HOLDS_SOMETHING = /<(?:\w+:)?(?:v|is)(?=[\s>])/;
/** Letters a sheet keeps in a cell. */
const LONGEST_CELL = 32_767;
const EARLIEST = new Date(1980, 0, 1);

/** 1 for "A", 28 for "AB". */
const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);

function lettersOf(column: number): string {
  let name = "";
  for (let n = column; n > 0; n = Math.floor((n - 1) / 26)) {
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  }
  return name;
}

/** The rightmost column with a cell; cells without a place follow the one before. */
function widestRow(cells: string): number {
  let column = 0;
  for (const [, attributes = ""] of cells.matchAll(CELL)) {
    const letters = /\br="([A-Z]{1,3})\d+"/.exec(attributes)?.[1];
    column = letters === undefined ? column + 1 : columnOf(letters);
  }
  return column;
}

interface SheetRows {
  /** The rightmost column of all. */
  readonly widest: number;
  /** The last row before the records that holds anything; 0 where none does. */
  readonly header: number;
}

function lookAt(xml: string, firstRecord: number): SheetRows {
  let widest = 0;
  let header = 0;
  let row = 0;
  for (const [, , attributes = "", cells = ""] of xml.matchAll(ROW)) {
    row = rowNumber(attributes, row);
    widest = Math.max(widest, widestRow(cells));
    if (row < firstRecord && HOLDS_SOMETHING.test(cells)) header = Math.max(header, row);
  }
  return { widest, header };
}

const rowNumber = (attributes: string, before: number): number =>
  Number(/\br="(\d+)"/.exec(attributes)?.[1] ?? before + 1);

/** Path of a sheet's part by the sheet's name; null where the workbook does not say. */
function sheetPath(parts: Readonly<Record<string, Uint8Array>>, sheet: string): string | null {
  const text = (path: string): string => new TextDecoder().decode(parts[path] ?? new Uint8Array());
  const tags = [...text("xl/workbook.xml").matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)].map(
    ([tag]) => tag,
  );
  const named = tags.find((tag) => / name="([^"]*)"/.exec(tag)?.[1] === escapeXml(sheet));
  const id = /\b\w+:id="([^"]+)"/.exec(named ?? "")?.[1];
  if (id === undefined) return null;
  const relations = [...text("xl/_rels/workbook.xml.rels").matchAll(/<Relationship\b[^>]*>/g)];
  const own = relations.map(([tag]) => tag).find((tag) => tag.includes(` Id="${id}"`));
  const target = / Target="([^"]+)"/.exec(own ?? "")?.[1];
  if (target === undefined) return null;
  const path = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
  return path in parts ? path : null;
}

/**
 * The user's own workbook with one column more, right of all others, in the sheet that was read; every other cell, sheet,
 * style and formula stays as it is written. `firstRecord`: row of the first record, under the headings. Null where the workbook is built in a way that is
 * not known. The caller has held the file's sizes against the bounds of reading.
 */
export function remarkWorkbook(
  bytes: Uint8Array,
  sheet: string,
  firstRecord: number,
  remarks: Remarks,
): Uint8Array<ArrayBuffer> | null {
  const parts = unzipSync(bytes);
  const path = sheetPath(parts, sheet);
  if (path === null) return null;
  const xml = new TextDecoder().decode(parts[path]);
  const { widest, header } = lookAt(xml, firstRecord);
  if (widest === 0) return null;
  const column = lettersOf(widest + 1);
  let before = 0;
  const marked = xml.replace(ROW, (whole, prefix: string, attributes: string, cells = "") => {
    const row = rowNumber(attributes, before);
    before = row;
    const words = row === header ? remarks.heading : remarks.byRow.get(row);
    if (words === undefined) return whole;
    const text = escapeXml(words.slice(0, LONGEST_CELL));
    const p = prefix;
    const cell = `<${p}c r="${column}${row}" t="inlineStr"><${p}is><${p}t xml:space="preserve">${text}</${p}t></${p}is></${p}c>`;
    // Where its cells end is only a hint, and would now be wrong.
    const plain = attributes.replace(/\sspans="[^"]*"/, "");
    return `<${p}row${plain.trimEnd()}>${cells}${cell}</${p}row>`;
  });
  const sized = marked.replace(
    /(<(?:\w+:)?dimension\b[^>]*?\bref="[A-Z]+\d+:)[A-Z]+(\d+")/,
    `$1${column}$2`,
  );
  // Parts keep their order and their content; the day of each is the format's first, so that the same file comes out again.
  const zipped: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    const packed = name === path ? new TextEncoder().encode(sized) : content;
    zipped[name] = [packed, { mtime: EARLIEST }];
  }
  return zipSync(zipped) as Uint8Array<ArrayBuffer>;
}
