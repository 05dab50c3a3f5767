/** Why a text is not JSON, and the byte where that shows. Thrown by JsonScanner, caught by the reader that made it. */
export class JsonFault {
  readonly kind: "broken" | "cut-off" | "too-deep";
  readonly at: number;

  constructor(kind: "broken" | "cut-off" | "too-deep", at: number) {
    this.kind = kind;
    this.at = at;
  }
}
