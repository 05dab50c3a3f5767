import type { FlatGeometry } from "../../../../geo/flat/flat-geometry.ts";

/** An SVG path of all rings, closed; a point is a dot of the stroke's round cap. */
export function flatPath(
  { coords, ringStart }: FlatGeometry,
  x: (value: number) => number,
  y: (value: number) => number,
): string {
  let path = "";
  for (let ring = 0; ring + 1 < ringStart.length; ring++) {
    const from = ringStart[ring]!;
    const to = ringStart[ring + 1]!;
    for (let v = from; v < to; v++) {
      const letter = v === from ? "M" : "L";
      path += `${letter}${x(coords[2 * v]!).toFixed(1)} ${y(coords[2 * v + 1]!).toFixed(1)}`;
    }
    path += to - from === 1 ? "h0" : "Z";
  }
  return path;
}
