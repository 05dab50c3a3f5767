import type { FlatGeometry } from "./flat-geometry.ts";

const shifted = (starts: Uint32Array, by: number): Uint32Array => starts.map((at) => at + by);

/** Geometries one after the other, features in the order they are given; all must be of one CRS. */
export function joinGeometries(all: readonly FlatGeometry[]): FlatGeometry {
  const total = (of: (one: FlatGeometry) => number): number => all.reduce((n, g) => n + of(g), 0);
  const coords = new Float64Array(total((g) => g.coords.length));
  const type = new Uint8Array(total((g) => g.type.length));
  const starts = (of: (one: FlatGeometry) => Uint32Array): Uint32Array =>
    new Uint32Array(total((g) => of(g).length - 1) + 1);
  const ringStart = starts((g) => g.ringStart);
  const partStart = starts((g) => g.partStart);
  const featureStart = starts((g) => g.featureStart);
  let [xy, ring, part, feature] = [0, 0, 0, 0];
  for (const one of all) {
    coords.set(one.coords, xy);
    type.set(one.type, feature);
    ringStart.set(shifted(one.ringStart, xy / 2), ring);
    partStart.set(shifted(one.partStart, ring), part);
    featureStart.set(shifted(one.featureStart, part), feature);
    xy += one.coords.length;
    ring += one.ringStart.length - 1;
    part += one.partStart.length - 1;
    feature += one.type.length;
  }
  return { coords, ringStart, partStart, featureStart, type };
}
