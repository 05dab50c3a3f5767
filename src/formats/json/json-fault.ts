/** Why a text is not JSON, and the byte where that shows. Thrown by JsonScanner, caught by the reader that made it. */
export class JsonFault {
  readonly kind: "broken" | "cut-off" | "too-deep" | "too-many";
  readonly at: number;

  constructor(kind: JsonFault["kind"], at: number) {
    this.kind = kind;
    this.at = at;
  }
}
