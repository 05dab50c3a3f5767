import type { FlatGeometry } from "../../geo/flat/flat-geometry.ts";

export interface OutlineMoments {
  /** Planar area, shells minus holes, m². */
  readonly areaM2: number;
  readonly perimeterM: number;
  readonly centroid: readonly [number, number];
}

interface RingMoments {
  readonly area: number;
  readonly mx: number;
  readonly my: number;
  readonly length: number;
}

/** Green's theorem from the ring's own first vertex, so that large UTM numbers do not eat the digits. */
const ringMoments = (coords: Float64Array, from: number, to: number): RingMoments => {
  const x0 = coords[2 * from]!;
  const y0 = coords[2 * from + 1]!;
  let area = 0;
  let mx = 0;
  let my = 0;
  let length = 0;
  for (let v = from, w = to - 1; v < to; w = v, v += 1) {
    const ax = coords[2 * w]! - x0;
    const ay = coords[2 * w + 1]! - y0;
    const bx = coords[2 * v]! - x0;
    const by = coords[2 * v + 1]! - y0;
    const cross = ax * by - bx * ay;
    area += cross / 2;
    mx += ((ax + bx) * cross) / 6;
    my += ((ay + by) * cross) / 6;
    length += Math.hypot(bx - ax, by - ay);
  }
  const sign = area < 0 ? -1 : 1;
  return {
    area: sign * area,
    mx: sign * mx + sign * area * x0,
    my: sign * my + sign * area * y0,
    length,
  };
};

/** Area, length of the line and centroid of every polygon of a geometry taken as one area. */
export const outlineMoments = (geometry: FlatGeometry): OutlineMoments => {
  let area = 0;
  let mx = 0;
  let my = 0;
  let perimeterM = 0;
  for (let part = 0; part < geometry.partStart.length - 1; part += 1) {
    const firstRing = geometry.partStart[part]!;
    for (let ring = firstRing; ring < geometry.partStart[part + 1]!; ring += 1) {
      const m = ringMoments(
        geometry.coords,
        geometry.ringStart[ring]!,
        geometry.ringStart[ring + 1]!,
      );
      const sign = ring === firstRing ? 1 : -1;
      area += sign * m.area;
      mx += sign * m.mx;
      my += sign * m.my;
      perimeterM += m.length;
    }
  }
  return { areaM2: area, perimeterM, centroid: area > 0 ? [mx / area, my / area] : [NaN, NaN] };
};
