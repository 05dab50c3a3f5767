import { type Finding, finding } from "../../domain/issue/finding.ts";
import { type NumberFound, readJsonNumber } from "../json/json-number.ts";
import type { JsonScanner } from "../json/json-scanner.ts";
import type { RawGeometryBuilder } from "../raw-geometry.ts";

const OPEN_ARRAY = 0x5b;
const QUOTE = 0x22;
const MINUS = 0x2d;
const COMMA = 0x2c;
const CLOSE_ARRAY = 0x5d;
const SPACE = 0x20;

/** Reads `coordinates` of any GeoJSON type; what they are is said by `type`, which may come later. */
export class CoordinatesReader {
  private readonly json: JsonScanner;
  private readonly out: RawGeometryBuilder;
  private readonly found: NumberFound = { value: 0, end: 0 };
  /** The first thing wrong in the last `read`. */
  fault: Finding | null = null;

  constructor(json: JsonScanner, out: RawGeometryBuilder) {
    this.json = json;
    this.out = out;
  }

  /** Nesting of positions: 1 a position, 2 a list of them, 3 rings, 4 parts; 0 nothing there. */
  read(): number {
    this.fault = null;
    if (this.json.peek() !== OPEN_ARRAY) {
      this.json.skip();
      return 0;
    }
    return this.level();
  }

  private level(): number {
    const { json, out } = this;
    if (!json.enterArray()) return 0;
    if (json.peek() !== OPEN_ARRAY) return this.position();
    let depth = this.plainPositions() ? 1 : 0;
    do {
      if (json.peek() !== OPEN_ARRAY) {
        this.fault ??= this.notANumber();
        json.skip();
        continue;
      }
      const inner = this.level();
      if (depth === 0) depth = inner;
      else if (inner !== depth && inner !== 0) {
        this.fault ??= finding("error", "row-coordinates-shape", { type: "" });
      }
    } while (json.nextElement());
    if (depth === 1) out.endRing();
    else if (depth === 2) out.endPart();
    return depth === 0 ? 0 : depth + 1;
  }

  /**
   * Takes the plain positions ([number,number], as most programs write them) that come next, all but the last of a list:
   * nearly everything in a file of plots. True when it took some.
   */
  private plainPositions(): boolean {
    const { json, out, found } = this;
    const { bytes, end } = json;
    let taken = false;
    for (;;) {
      let at = json.at + 1;
      if (!readJsonNumber(bytes, at, end, found)) return taken;
      const x = found.value;
      at = found.end;
      if (bytes[at] !== COMMA) return taken;
      if (bytes[++at] === SPACE) at++;
      if (!readJsonNumber(bytes, at, end, found)) return taken;
      const y = found.value;
      at = found.end;
      if (bytes[at] !== CLOSE_ARRAY || bytes[at + 1] !== COMMA) return taken;
      at += 2;
      if (bytes[at] === SPACE) at++;
      if (bytes[at] !== OPEN_ARRAY || at >= end) return taken;
      if (!(Number.isFinite(x) && Number.isFinite(y))) return taken;
      out.vertex(x, y);
      json.at = at;
      taken = true;
    }
  }

  /** Inside `[`, at the first value of a position. Ordinates after the second are passed over. */
  private position(): number {
    const { json, out } = this;
    let x = Number.NaN;
    let y = Number.NaN;
    let n = 0;
    do {
      const c = json.peek();
      if (c === MINUS || (c >= 0x30 && c <= 0x39)) {
        const value = json.number();
        if (n === 0) x = value;
        else if (n === 1) y = value;
      } else if (n < 2) {
        this.fault ??= this.notANumber();
        json.skip();
      } else json.skip();
      n++;
    } while (json.nextElement());
    if (n < 2) this.fault ??= finding("error", "row-coordinates-shape", { type: "" });
    else if (!(Number.isFinite(x) && Number.isFinite(y))) {
      this.fault ??= finding("error", "row-coordinate-not-number", { found: "1e999" });
    }
    out.vertex(x, y);
    return 1;
  }

  private notANumber(): Finding {
    const c = this.json.peek();
    if (c === QUOTE) return finding("error", "row-coordinates-text", {});
    const word = c === 0x6e ? "null" : c === 0x74 ? "true" : c === 0x66 ? "false" : "{ }";
    return finding("error", "row-coordinate-not-number", { found: word });
  }
}
