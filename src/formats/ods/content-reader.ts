import { ownTexts } from "../text/own-texts.ts";
import type { CellNote, CellValue, MergeRange, SheetCells } from "../xlsx/sheet-cells.ts";
import type { XmlHandler } from "../xml/xml-scanner.ts";
import { odsCellText } from "./ods-cell.ts";

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const MOST_SPACES = 100;
/** A cell with a formula, and each row that a merged one spans, take as much as so many plain ones. */
const CELLS_OF_FORMULA = 8;

/** More cells than are read. Thrown, and caught by the reader. */
export class TooManyCells {}

export interface OdsSheetSeen {
  readonly name: string;
  readonly hidden: boolean;
  /** Its first rows. */
  readonly first: readonly (readonly CellValue[])[];
}

const EMPTY_ROW: readonly CellValue[] = Object.freeze([]);

const countOf = (attributes: ReadonlyMap<string, string>, name: string, most: number): number => {
  const count = Number(attributes.get(name) ?? "1");
  return Number.isInteger(count) && count > 1 ? Math.min(count, most) : 1;
};

/** "of:=SUM([.D2:.D5])" as Excel writes it, to see what it sums. */
const plainFormula = (formula: string): string =>
  formula.replace(/^[a-z]*:?=/i, "").replace(/[[\]$]|(?<![\d])\./g, "");

/**
 * Takes the sheets of an ODS' `content.xml` as they come: the names and first rows of all, the cells of the one numbered
 * `wanted`. Notes on cells and tables within cells are passed over; rows in groups and headers are rows.
 */
export class OdsContent implements XmlHandler {
  readonly sheets: OdsSheetSeen[] = [];
  isSpreadsheet = false;
  private rows: (readonly CellValue[])[] = [];
  private wantedRows: readonly (readonly CellValue[])[] = [];
  private readonly cells = new Map<string, CellNote>();
  private readonly merges: MergeRange[] = [];
  private readonly hiddenStyles = new Set<string>();
  private readonly own = ownTexts();
  private readonly wanted: number;
  private readonly mostCells: number;
  private readonly lookedAt: number;
  private mostRows = 0;
  private style = "";
  private tables = 0;
  private notes = 0;
  private isOpen = false;
  private row: CellValue[] = [];
  private rowTimes = 1;
  private emptyRows = 0;
  private emptyCells = 0;
  private taken = 0;
  private cell: ReadonlyMap<string, string> | null = null;
  private paragraphs: string[] = [];
  private inParagraph = 0;

  /** `lookedAt`: rows that are kept of every sheet. */
  constructor(wanted: number, mostCells: number, lookedAt: number) {
    this.wanted = wanted;
    this.mostCells = mostCells;
    this.lookedAt = lookedAt;
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === "spreadsheet") this.isSpreadsheet = true;
    else if (name === "style") this.style = attributes.get("name") ?? "";
    else if (name === "table-properties" && attributes.get("display") === "false") {
      this.hiddenStyles.add(this.style);
    } else if (name === "table") this.openTable(attributes);
    else if (name === "annotation") this.notes++;
    if (!this.isOpen || this.tables !== 1 || this.notes > 0) return;
    if (name === "table-row") {
      this.row = [];
      this.emptyCells = 0;
      this.rowTimes = countOf(attributes, "number-rows-repeated", MOST_ROWS);
    } else if (name === "table-cell" || name === "covered-table-cell") {
      this.cell = attributes;
      this.paragraphs = [];
    } else if (this.cell) this.openText(name, attributes);
  }

  private openTable(attributes: ReadonlyMap<string, string>): void {
    if (this.tables++ > 0 || !this.isSpreadsheet) return;
    const hidden = this.hiddenStyles.has(attributes.get("style-name") ?? "");
    const isWanted = this.sheets.length === this.wanted;
    this.isOpen = true;
    this.mostRows = isWanted ? MOST_ROWS : this.lookedAt;
    this.rows = [];
    this.emptyRows = 0;
    if (isWanted) this.wantedRows = this.rows;
    const name = attributes.get("name") ?? `Hoja${this.sheets.length + 1}`;
    this.sheets.push({ name, hidden, first: this.rows });
  }

  private openText(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === "p") {
      this.inParagraph++;
      this.paragraphs.push("");
    } else if (name === "s") this.text(" ".repeat(countOf(attributes, "c", MOST_SPACES)));
    else if (name === "tab") this.text("\t");
    else if (name === "line-break") this.text("\n");
  }

  text(text: string): void {
    if (this.inParagraph > 0 && this.notes === 0 && this.tables === 1) {
      this.paragraphs[this.paragraphs.length - 1] += text;
    }
  }

  close(name: string): void {
    if (name === "annotation") this.notes--;
    if (name === "table") {
      this.tables--;
      if (this.tables === 0) this.isOpen = false;
    }
    if (!this.isOpen || this.tables !== 1 || this.notes > 0) return;
    if (name === "p" && this.inParagraph > 0) this.inParagraph--;
    else if (name === "table-cell" || name === "covered-table-cell") this.closeCell(name);
    else if (name === "table-row") this.closeRow();
  }

  private closeCell(name: string): void {
    const attributes = this.cell;
    if (!attributes) return;
    this.cell = null;
    this.inParagraph = 0;
    const times = countOf(attributes, "number-columns-repeated", MOST_COLUMNS);
    const covered = name === "covered-table-cell";
    const shown = this.paragraphs.join("\n");
    const text = covered ? null : odsCellText(attributes, shown);
    const value = text === null ? null : this.own(text);
    const formula = attributes.get("formula");
    if (value === null && formula === undefined) {
      this.emptyCells = Math.min(MOST_COLUMNS, this.emptyCells + times);
      return;
    }
    const isError = attributes.get("value-type") === "error";
    const rowsSpanned = countOf(attributes, "number-rows-spanned", MOST_ROWS);
    const takes = formula !== undefined || isError ? CELLS_OF_FORMULA : 1;
    this.room(this.emptyCells + times * (takes + (rowsSpanned > 1 ? rowsSpanned : 0)));
    while (this.emptyCells > 0) {
      this.row.push(null);
      this.emptyCells--;
    }
    const r = this.rows.length + this.emptyRows;
    const isWanted = this.rows === this.wantedRows;
    for (let i = 0; i < times; i++) {
      const c = this.row.length;
      if (isWanted && (formula !== undefined || isError)) {
        const type = isError ? "error" : "formula";
        const told = formula === undefined ? {} : { formula: plainFormula(formula) };
        this.cells.set(`${r},${c}`, { type, ...told });
      }
      if (isWanted && rowsSpanned > 1) {
        this.merges.push({ startRow: r, endRow: r + rowsSpanned - 1, startCol: c, endCol: c });
      }
      this.row.push(value);
    }
  }

  private room(cells: number): void {
    this.taken += cells;
    if (this.taken > this.mostCells) throw new TooManyCells();
  }

  private closeRow(): void {
    if (this.row.length === 0) {
      this.emptyRows = Math.min(MOST_ROWS, this.emptyRows + this.rowTimes);
      return;
    }
    this.room(this.row.length * (this.rowTimes - 1));
    while (this.emptyRows > 0 && this.rows.length < this.mostRows) {
      this.rows.push(EMPTY_ROW);
      this.emptyRows--;
    }
    for (let i = 0; i < this.rowTimes && this.rows.length < this.mostRows; i++) {
      this.rows.push(i === 0 ? this.row : [...this.row]);
    }
    if (this.rows.length >= this.mostRows) this.isOpen = false;
  }

  /** The cells of the wanted sheet. */
  sheet(): SheetCells {
    return { rows: this.wantedRows, cells: this.cells, merges: this.merges };
  }
}
