import type { RawGeometryBuilder } from "../raw-geometry.ts";

/** How a list of KML coordinates was read. */
export interface CoordinatesRead {
  readonly vertices: number;
  /** Blanks after commas, which KML does not allow, were read kindly. */
  readonly blanks: boolean;
  /** The first piece that is no position; null when all are. */
  readonly bad: string | null;
}

/** "lon,lat,height lon,lat,height …" into the builder. Heights are passed over. */
export function readKmlCoordinates(text: string, out: RawGeometryBuilder): CoordinatesRead {
  const trimmed = text.trim();
  const blanks = /,\s|\s,/.test(trimmed);
  const joined = blanks ? trimmed.replace(/\s*,\s*/g, ",") : trimmed;
  const kind = readTuples(joined, out);
  if (!blanks || kind.bad === null) return { ...kind, blanks };
  return { ...readTuples(trimmed.replace(/,(?=\s|$)/g, ""), out), blanks };
}

function readTuples(
  text: string,
  out: RawGeometryBuilder,
): { readonly vertices: number; readonly bad: string | null } {
  if (text === "") return { vertices: 0, bad: null };
  const start = out.mark();
  let vertices = 0;
  for (const tuple of text.split(/\s+/)) {
    const numbers = tuple.split(",");
    const [x, y] = [numeric(numbers[0]), numeric(numbers[1])];
    if (numbers.length > 4 || !Number.isFinite(x) || !Number.isFinite(y)) {
      out.rewind(start);
      return { vertices: 0, bad: tuple.slice(0, 40) };
    }
    out.vertex(x, y);
    vertices++;
  }
  return { vertices, bad: null };
}

const numeric = (text: string | undefined): number =>
  text === undefined || !/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(text)
    ? Number.NaN
    : Number(text);
