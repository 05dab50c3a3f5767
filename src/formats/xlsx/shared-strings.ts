import { ownTexts } from "../text/own-texts.ts";
import type { XmlHandler } from "../xml/xml-scanner.ts";

/** "a_x000D_b": letters that XML has no place for. */
export const plainText = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      )
    : text;

/** The texts that the cells of a workbook share, by number. How a text is spoken is no part of it. */
export class SharedStrings implements XmlHandler {
  readonly texts: string[] = [];
  private readonly own = ownTexts();
  private letters = "";
  private inText = false;
  private spoken = 0;

  open(name: string): void {
    if (name === "si") this.letters = "";
    else if (name === "rPh") this.spoken++;
    else if (name === "t") this.inText = this.spoken === 0;
  }

  text(text: string): void {
    if (this.inText) this.letters += text;
  }

  close(name: string): void {
    if (name === "t") this.inText = false;
    else if (name === "rPh") this.spoken--;
    else if (name === "si") this.texts.push(this.own(plainText(this.letters)));
  }
}
