import type { XmlHandler } from "../xml/xml-scanner.ts";

/** Formats that every workbook has (ECMA-376, 18.8.30) and that change more than how a number looks. */
const BUILT_IN: Readonly<Record<number, string>> = {
  9: "0%",
  10: "0.00%",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mmss.0",
};

/** Days of other languages' Excel under their own numbers. */
const builtIn = (id: number): string =>
  BUILT_IN[id] ?? ((id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? "yyyy/m/d" : "");

/** Number formats by the style of a cell. */
export class NumberFormats implements XmlHandler {
  private readonly named = new Map<number, string>();
  private readonly styles: number[] = [];
  private inCells = false;

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === "cellXfs") this.inCells = true;
    else if (name === "xf" && this.inCells) this.styles.push(Number(attributes.get("numFmtId")));
    else if (name === "numFmt") {
      this.named.set(Number(attributes.get("numFmtId")), attributes.get("formatCode") ?? "");
    }
  }

  close(name: string): void {
    if (name === "cellXfs") this.inCells = false;
  }

  text(): void {}

  /** "" for the general one and for those that every workbook has and only change how a number looks. */
  of(style: number): string {
    const id = this.styles[style];
    return id === undefined ? "" : (this.named.get(id) ?? builtIn(id));
  }
}

/** What a format shows besides its figures: quoted and escaped letters, blanks, colours, languages, conditions. */
const LITERAL = /"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]/gi;

/** True for formats that show a number as a day or an hour. */
export const showsDate = (format: string): boolean => {
  const bare = (format.split(";")[0] ?? "").replace(LITERAL, "");
  return !/general|@/i.test(bare) && /[ymdhs]/i.test(bare);
};
