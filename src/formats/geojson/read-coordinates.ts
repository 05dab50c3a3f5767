import { type Finding, finding } from "../../domain/issue/finding.ts";
import type { JsonScanner } from "../json/json-scanner.ts";
import type { RawGeometryBuilder } from "../raw-geometry.ts";

const OPEN_ARRAY = 0x5b;
const QUOTE = 0x22;
const MINUS = 0x2d;

/** Reads `coordinates` of any GeoJSON type; what they are is said by `type`, which may come later. */
export class CoordinatesReader {
  private readonly json: JsonScanner;
  private readonly out: RawGeometryBuilder;
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
    const c = json.peek();
    if (c !== OPEN_ARRAY) return this.position();
    let depth = 0;
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
