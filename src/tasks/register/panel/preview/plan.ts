import type { Bounds } from "../../../../geo/flat/bounds.ts";
import type { FlatGeometry } from "../../../../geo/flat/flat-geometry.ts";

/** From metres of a plane to the pixels of a square drawing. */
export interface Plan {
  readonly size: number;
  /** Pixels to a metre. */
  readonly scale: number;
  readonly x: (east: number) => number;
  readonly y: (north: number) => number;
}

/** A drawing of `size` pixels that shows an extent in its middle. */
export const planOf = ([west, south, east, north]: Bounds, size: number, margin: number): Plan => {
  const scale = (size - 2 * margin) / Math.max(east - west, north - south, 1);
  const [middleX, middleY] = [(west + east) / 2, (south + north) / 2];
  return {
    size,
    scale,
    x: (value) => size / 2 + (value - middleX) * scale,
    y: (value) => size / 2 - (value - middleY) * scale,
  };
};

/** What of the ground a drawing shows, metres. */
export const shownBounds = ({ size, scale, x, y }: Plan): Bounds => {
  const west = -x(0) / scale;
  const north = y(0) / scale;
  return [west, north - size / scale, west + size / scale, north];
};

/** Lines of x and y by turns as a path; `closed` for rings. */
export const linePath = (
  { x, y }: Plan,
  points: readonly (readonly [number, number])[],
  closed: boolean,
): string =>
  points
    .map(([e, n], i) => `${i === 0 ? "M" : "L"}${x(e).toFixed(1)} ${y(n).toFixed(1)}`)
    .join("") + (closed ? "Z" : "");

/** The rings of parts `from` to `to` as a path. */
export const ringPath = (shape: FlatGeometry, from: number, to: number, plan: Plan): string => {
  const { coords, ringStart, partStart } = shape;
  let path = "";
  for (let ring = partStart[from]!; ring < partStart[to]!; ring += 1) {
    for (let v = ringStart[ring]!; v < ringStart[ring + 1]!; v += 1) {
      const letter = v === ringStart[ring] ? "M" : "L";
      path += `${letter}${plan.x(coords[2 * v]!).toFixed(1)} ${plan.y(coords[2 * v + 1]!).toFixed(1)}`;
    }
    path += "Z";
  }
  return path;
};
