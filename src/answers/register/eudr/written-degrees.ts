import { type FlatGeometry, GEOMETRY_POLYGON } from "../../../geo/flat/flat-geometry.ts";
import { FlatGeometryBuilder } from "../../../geo/flat/flat-geometry-builder.ts";
import { ringArea } from "../../../geo/plane/ring-area.ts";
import { EUDR_DECIMALS } from "./eudr-rules.ts";

const SCALE = 10 ** EUDR_DECIMALS;

/** The figure that a reader of the file has: the one nearest to six decimals. */
const asWritten = (degrees: number): number => Math.round(degrees * SCALE) / SCALE;

/**
 * A geometry in degrees as the EU's file writes it: six decimals, vertices that fall on the one before left out, shells
 * counter-clockwise and holes the other way (RFC 7946).
 */
export const writtenDegrees = (geometry: FlatGeometry): FlatGeometry => {
  const { coords, ringStart, partStart, featureStart, type } = geometry;
  const out = new FlatGeometryBuilder();
  const ring = (r: number, shell: boolean, polygon: boolean): void => {
    const from = ringStart[r]!;
    const to = ringStart[r + 1]!;
    const turned = polygon && ringArea(coords, from, to) > 0 !== shell;
    let [lastX, lastY] = [Number.NaN, Number.NaN];
    out.beginRing();
    for (let k = 0; k < to - from; k++) {
      const v = turned ? to - 1 - k : from + k;
      const x = asWritten(coords[2 * v]!);
      const y = asWritten(coords[2 * v + 1]!);
      if (x === lastX && y === lastY) continue;
      out.vertex(x, y);
      [lastX, lastY] = [x, y];
    }
    out.endRing();
  };
  for (let i = 0; i < type.length; i++) {
    const polygon = type[i] === GEOMETRY_POLYGON;
    out.beginFeature(type[i]!);
    for (let p = featureStart[i]!; p < featureStart[i + 1]!; p++) {
      out.beginPart();
      for (let r = partStart[p]!; r < partStart[p + 1]!; r++) ring(r, r === partStart[p], polygon);
    }
  }
  return out.build();
};
