import { decodeEntities } from "../xml/xml-entities.ts";

const LONGEST_HTML = 100_000;
const MOST_CELLS = 200;
const LONGEST_LABEL = 60;
const TAG = /<(\/?)([a-z][a-z0-9]*)\b[^>]*>|<!--[\s\S]*?-->|<[^>]*>/gi;
/** Elements whose content is no text. */
const SILENT = new Set(["script", "style"]);

/** Letters that HTML names and XML does not, as Spanish has them. */
const NAMED: Readonly<Record<string, string>> = {
  nbsp: " ",
  aacute: "á",
  eacute: "é",
  iacute: "í",
  oacute: "ó",
  uacute: "ú",
  ntilde: "ñ",
  uuml: "ü",
  Aacute: "Á",
  Eacute: "É",
  Iacute: "Í",
  Oacute: "Ó",
  Uacute: "Ú",
  Ntilde: "Ñ",
  deg: "°",
  ordm: "º",
  sup2: "²",
};

const plain = (html: string): string =>
  decodeEntities(
    html.replace(/&(\w{2,6});/g, (whole, name: string) =>
      Object.hasOwn(NAMED, name) ? (NAMED[name] as string) : whole,
    ),
  )
    .replace(/\s+/g, " ")
    .trim();

/** A table while it is read: cells of its row, and letters of its cell. */
interface OpenTable {
  cells: string[];
  letters: string[] | null;
  headings: number;
}

/** Rows of two cells in the tables of a description, as Google Earth and ArcGIS write attributes: label and text. */
class TableCells {
  readonly found: (readonly [label: string, text: string])[] = [];
  private readonly open: OpenTable[] = [];

  letters(text: string): void {
    this.open.at(-1)?.letters?.push(text);
  }

  opens(name: string): void {
    if (name === "table") this.open.push({ cells: [], letters: null, headings: 0 });
    const table = this.open.at(-1);
    if (!table) return;
    if (name === "tr") this.endRow(table);
    if (name === "td" || name === "th") {
      this.endCell(table);
      table.letters = [];
      if (name === "th") table.headings++;
    }
    if (name === "br" || name === "p" || name === "div") table.letters?.push(" ");
  }

  closes(name: string): void {
    const table = this.open.at(-1);
    if (!table) return;
    if (name === "td" || name === "th") this.endCell(table);
    if (name === "tr" || name === "table") this.endRow(table);
    if (name === "table") this.open.pop();
  }

  private endCell(table: OpenTable): void {
    if (table.letters) table.cells.push(plain(table.letters.join("")));
    table.letters = null;
  }

  private endRow(table: OpenTable): void {
    this.endCell(table);
    const [label = "", text = ""] = table.cells;
    const isPair = table.cells.length === 2 && table.headings < 2 && label !== "";
    if (isPair && label.length <= LONGEST_LABEL && this.found.length < MOST_CELLS) {
      this.found.push([label.replace(/:$/, "").trim(), text]);
    }
    table.cells = [];
    table.headings = 0;
  }
}

/** Attributes that a description holds as a table of HTML; nothing of it is ever run or shown as HTML. */
export function descriptionCells(html: string): readonly (readonly [string, string])[] {
  if (html.length > LONGEST_HTML || !/<td\b/i.test(html)) return [];
  const cells = new TableCells();
  let at = 0;
  let silent = "";
  for (const tag of html.matchAll(TAG)) {
    if (silent === "") cells.letters(html.slice(at, tag.index));
    at = tag.index + tag[0].length;
    const name = tag[2]?.toLowerCase() ?? "";
    const closing = tag[1] === "/";
    if (silent !== "") {
      if (closing && name === silent) silent = "";
    } else if (!closing && SILENT.has(name)) silent = name;
    else if (closing) cells.closes(name);
    else cells.opens(name);
  }
  return cells.found;
}
