import { type Finding, finding } from "../../domain/issue/finding.ts";
import {
  RAW_LINE,
  RAW_NONE,
  RAW_POINT,
  RAW_POLYGON,
  type RawGeometryBuilder,
  type RawType,
} from "../raw-geometry.ts";

const HEAD =
  /^\s*(?:SRID\s*=\s*\d+\s*;)?\s*(MULTI)?(POINT|POLYGON|LINESTRING|GEOMETRYCOLLECTION)\s*(?:ZM|Z|M)?\s*(?:(EMPTY)\s*$|(?=\())/i;
const NUMBER = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/iy;

/** True where a cell starts like WKT. */
export const looksLikeWkt = (cell: string): boolean => HEAD.test(cell);

/** The EPSG code of EWKT ("SRID=32717;POLYGON…"), null where there is none or it is 0, which means none. */
export function wktSrid(cell: string): string | null {
  const found = /^\s*SRID\s*=\s*0*(\d+)/i.exec(cell);
  return found && Number(found[1]) > 0 ? `EPSG:${found[1]}` : null;
}

/** The first two numbers of a WKT cell. */
export function firstWktPosition(cell: string): readonly [number, number] | null {
  const found = /\(\s*([-+]?[\d.]+(?:e[-+]?\d+)?)\s+([-+]?[\d.]+(?:e[-+]?\d+)?)/i.exec(cell);
  if (!found) return null;
  const [x, y] = [Number(found[1]), Number(found[2])];
  return Number.isFinite(x) && Number.isFinite(y) ? [x, y] : null;
}

/** Reads a cell of WKT or EWKT into the record being built; ordinates after the second are passed over. Iterative: nesting costs no stack. */
export function readWkt(cell: string, out: RawGeometryBuilder, swap = false): RawType | Finding {
  const head = HEAD.exec(cell);
  if (!head) return finding("error", "row-wkt-broken", { at: 1 });
  const multi = head[1] !== undefined;
  const kind = (head[2] as string).toUpperCase();
  if (kind === "GEOMETRYCOLLECTION") {
    return finding("error", "row-geometry-type-unknown", { type: kind });
  }
  if (head[3] !== undefined) return finding("error", "row-no-geometry", {});
  const ringLevel = (kind === "POLYGON" ? 2 : 1) + (multi ? 1 : 0);
  const broken = readLists(cell, head[0].length, ringLevel, kind, out, swap);
  if (broken !== null) return finding("error", "row-wkt-broken", { at: broken + 1 });
  if (kind === "POLYGON") return out.openParts > 0 ? RAW_POLYGON : RAW_NONE;
  const vertices = out.openVertices;
  out.endRing();
  out.endPart();
  if (kind === "LINESTRING" && !multi) return RAW_LINE;
  if (kind === "POINT" && vertices === 1) return RAW_POINT;
  const type = kind === "POINT" ? "points" : "line";
  return finding("error", "row-geometry-not-taken", { type });
}

/** Returns where the text breaks, or null. */
function readLists(
  cell: string,
  start: number,
  ringLevel: number,
  kind: string,
  out: RawGeometryBuilder,
  swap: boolean,
): number | null {
  const polygon = kind === "POLYGON";
  let depth = 0;
  let at = start;
  let expectPosition = true;
  while (at < cell.length) {
    const c = cell[at] as string;
    if (c === "(") {
      if (++depth > ringLevel) {
        if (kind !== "POINT" || depth > ringLevel + 1) return at;
      }
      expectPosition = true;
      at++;
    } else if (c === ")") {
      if (depth === 0) return at;
      if (polygon && depth === ringLevel) out.endRing();
      if (polygon && depth === ringLevel - 1) out.endPart();
      depth--;
      at++;
      expectPosition = false;
      if (depth === 0) return cell.slice(at).trim() === "" ? null : at;
    } else if (c === ",") {
      expectPosition = true;
      at++;
    } else if (/\s/.test(c)) at++;
    else {
      if (!expectPosition || depth === 0 || (polygon && depth !== ringLevel)) return at;
      const end = readPosition(cell, at, out, swap);
      if (end === null) return at;
      at = end;
      expectPosition = false;
    }
  }
  return cell.length;
}

function readPosition(
  cell: string,
  start: number,
  out: RawGeometryBuilder,
  swap: boolean,
): number | null {
  let at = start;
  let x = Number.NaN;
  let y = Number.NaN;
  for (let n = 0; n < 4; n++) {
    NUMBER.lastIndex = at;
    const found = NUMBER.exec(cell);
    if (!found) break;
    const value = Number(found[0]);
    if (n === 0) x = value;
    else if (n === 1) y = value;
    at = NUMBER.lastIndex;
    while (cell[at] === " " || cell[at] === "\t") at++;
  }
  if (!(Number.isFinite(x) && Number.isFinite(y))) return null;
  if (swap) out.vertex(y, x);
  else out.vertex(x, y);
  return at;
}
