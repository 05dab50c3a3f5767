import { ownTexts } from "../text/own-texts.ts";
import type { XmlHandler } from "../xml/xml-scanner.ts";
import { cellText } from "./cell-text.ts";
import { type NumberFormats, showsDate } from "./number-formats.ts";
import { serialDate } from "./serial-date.ts";
import { plainText } from "./shared-strings.ts";
import type { CellNote, CellValue, MergeRange, SheetCells } from "./sheet-cells.ts";
import { isSumming } from "./total-formula.ts";

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
/** A formula takes as much as so many plain cells. */
const CELLS_OF_FORMULA = 3;

/** More cells than are read. Thrown, and caught by the reader. */
export class TooManyCells {}
/** A cell where no sheet has any. */
export class NoSuchCell {}
/** As many rows as were wanted. */
export class EnoughRows {}

const NO_CELLS: readonly CellValue[] = Object.freeze([]);
const ERROR: CellNote = { type: "error" };
/** Formulas that sum nothing are all the same. */
const FORMULA: CellNote = { type: "formula", formula: "" };

/** "AB12" as row and column from 0; -1 where it names none. */
function placeOf(reference: string): { row: number; column: number } {
  const found = /^\$?([A-Z]{1,3})\$?(\d{0,7})$/i.exec(reference);
  let column = 0;
  for (const letter of (found?.[1] ?? "").toUpperCase()) {
    column = 26 * column + letter.charCodeAt(0) - 64;
  }
  return { row: Number(found?.[2] || 0) - 1, column: column - 1 };
}

/** A formula that stands in other rows as well, as it reads so many rows further down. */
const movedDown = (formula: string, rows: number): string =>
  formula.replace(/(\$?[A-Z]{1,3})(\$?)(\d+)/g, (_, column: string, fixed: string, row: string) =>
    fixed ? column + fixed + row : column + String(Number(row) + rows),
  );

export interface SheetContext {
  readonly texts: readonly string[];
  readonly formats: NumberFormats;
  readonly from1904: boolean;
  readonly mostCells: number;
  /** Reading ends by `EnoughRows` after so many with anything in them. */
  readonly mostRows?: number;
}

/** Takes the cells of a worksheet as they come. Empty ones with a format alone take no room. */
export class SheetReader implements XmlHandler {
  private readonly context: SheetContext;
  private readonly own = ownTexts();
  private readonly rows: (readonly CellValue[])[] = [];
  private readonly cells = new Map<string, CellNote>();
  private readonly merges: MergeRange[] = [];
  /** Numbers that a format made a text, by row and column: what is merged over them is no text. */
  private readonly figures = new Set<number>();
  private readonly shared = new Map<string, { formula: string; row: number }>();
  private inData = false;
  private rowAt = -1;
  private row: CellValue[] = [];
  private columnAt = -1;
  private taken = 0;
  private filled = 0;
  private type = "";
  private style = -1;
  private value: string | null = null;
  private formula: string | null = null;
  private share: string | null = null;
  private into: "v" | "f" | "t" | null = null;
  private spoken = 0;

  constructor(context: SheetContext) {
    this.context = context;
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === "sheetData") this.inData = true;
    else if (name === "mergeCell") this.merge(attributes.get("ref") ?? "");
    if (!this.inData) return;
    if (name === "row") this.openRow(attributes.get("r"));
    else if (name === "c") this.openCell(attributes);
    else if (name === "v") this.begin("v");
    else if (name === "t" && this.spoken === 0) this.begin("t");
    else if (name === "rPh") this.spoken++;
    else if (name === "f") {
      this.into = "f";
      this.formula = "";
      this.share = attributes.get("t") === "shared" ? (attributes.get("si") ?? null) : null;
    }
  }

  private begin(into: "v" | "t"): void {
    this.into = into;
    this.value ??= "";
  }

  private openRow(stated: string | undefined): void {
    this.rowAt = stated === undefined ? this.rowAt + 1 : Number(stated) - 1;
    if (!(this.rowAt >= 0 && this.rowAt < MOST_ROWS)) throw new NoSuchCell();
    this.row = [];
    this.columnAt = -1;
  }

  private openCell(attributes: ReadonlyMap<string, string>): void {
    const stated = attributes.get("r");
    this.columnAt = stated === undefined ? this.columnAt + 1 : placeOf(stated).column;
    if (!(this.columnAt >= 0 && this.columnAt < MOST_COLUMNS)) throw new NoSuchCell();
    this.type = attributes.get("t") ?? "n";
    this.style = Number(attributes.get("s") ?? "-1");
    this.value = null;
    this.formula = null;
    this.share = null;
  }

  text(text: string): void {
    if (this.into === "f") this.formula += text;
    else if (this.into !== null) this.value += text;
  }

  close(name: string): void {
    if (name === "sheetData") this.inData = false;
    if (!this.inData) return;
    if (name === "v" || name === "t" || name === "f") this.into = null;
    else if (name === "rPh") this.spoken--;
    else if (name === "c") this.closeCell();
    else if (name === "row") this.closeRow();
  }

  private closeCell(): void {
    const value = this.cellValue();
    const { columnAt, row } = this;
    if (value === null && this.formula === null) return;
    this.room(Math.max(0, columnAt + 1 - row.length));
    while (row.length < columnAt) row.push(null);
    row[columnAt] = value;
    this.note();
  }

  private room(cells: number): void {
    this.taken += cells;
    if (this.taken > this.context.mostCells) throw new TooManyCells();
  }

  /** The value as text where its format says more than the value does. */
  private cellValue(): CellValue {
    const { value, type, context } = this;
    if (value === null) return null;
    if (type === "s") return value.trim() === "" ? null : (context.texts[Number(value)] ?? null);
    if (type === "b") return value.trim() === "1" || value.trim() === "true";
    if (type === "str" || type === "inlineStr") return this.own(plainText(value));
    if (type === "d")
      return this.own(value.replace(/T00:00(?::00(?:\.0*)?)?Z?$/, "").replace("T", " "));
    const number = Number(value);
    if (value.trim() === "") return null;
    if (type === "e" || Number.isNaN(number)) return this.own(value);
    return this.shown(number);
  }

  private shown(number: number): CellValue {
    const { formats, from1904 } = this.context;
    const format = formats.of(this.style);
    if (format === "") return number;
    const plain = cellText(number, "");
    const text = cellText(showsDate(format) ? serialDate(number, from1904) : number, format);
    if (text === plain) return number;
    this.figures.add(this.rowAt * MOST_COLUMNS + this.columnAt);
    return this.own(text);
  }

  private note(): void {
    const place = `${this.rowAt},${this.columnAt}`;
    if (this.formula === null) {
      if (this.type === "e") this.cells.set(place, ERROR);
      return;
    }
    this.room(CELLS_OF_FORMULA);
    const formula = this.sharedFormula(this.formula);
    const type = this.type === "e" ? "error" : "formula";
    const told = isSumming(formula) ? ({ type, formula: this.own(formula) } as const) : null;
    this.cells.set(place, told ?? (type === "error" ? { ...ERROR, formula: "" } : FORMULA));
  }

  private sharedFormula(formula: string): string {
    if (this.share === null) return formula;
    const first = this.shared.get(this.share);
    if (formula.trim() !== "")
      this.shared.set(this.share, { formula: this.own(formula), row: this.rowAt });
    else if (first) return movedDown(first.formula, this.rowAt - first.row);
    return formula;
  }

  private closeRow(): void {
    if (this.row.length === 0) return;
    while (this.rows.length < this.rowAt) this.rows.push(NO_CELLS);
    this.rows[this.rowAt] = this.row;
    this.filled++;
    if (this.filled >= (this.context.mostRows ?? Number.POSITIVE_INFINITY)) throw new EnoughRows();
  }

  private merge(reference: string): void {
    const [from = "", to = from] = reference.split(":");
    const [start, end] = [placeOf(from), placeOf(to)];
    if (start.row < 0 || start.column < 0 || end.row <= start.row) return;
    if (this.figures.has(start.row * MOST_COLUMNS + start.column)) return;
    this.merges.push({
      startRow: start.row,
      endRow: end.row,
      startCol: start.column,
      endCol: end.column,
    });
    this.room(1);
  }

  sheet(): SheetCells {
    return { rows: this.rows, cells: this.cells, merges: this.merges };
  }
}
