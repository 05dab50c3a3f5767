import type { FlatGeometry } from "../../geo/flat/flat-geometry.ts";

/** Offsets of several geometries as offsets of one: each list starts where the one before ended. */
export const joinStarts = (lists: readonly Uint32Array[]): Uint32Array => {
  const joined = new Uint32Array(lists.reduce((n, list) => n + list.length - 1, 1));
  let at = 0;
  for (const list of lists) {
    const base = joined[at]!;
    for (let i = 1; i < list.length; i += 1) joined[at + i] = base + list[i]!;
    at += list.length - 1;
  }
  return joined;
};

/** Typed arrays end to end. */
export const joinArrays = <T extends Float64Array | Uint32Array | Uint8Array>(
  lists: readonly T[],
  make: (length: number) => T,
): T => {
  const joined = make(lists.reduce((n, list) => n + list.length, 0));
  let at = 0;
  for (const list of lists) {
    joined.set(list, at);
    at += list.length;
  }
  return joined;
};

/** The features of several geometries, in order, as one. */
export const joinGeometry = (all: readonly FlatGeometry[]): FlatGeometry => ({
  coords: joinArrays(
    all.map((g) => g.coords),
    (n) => new Float64Array(n),
  ),
  ringStart: joinStarts(all.map((g) => g.ringStart)),
  partStart: joinStarts(all.map((g) => g.partStart)),
  featureStart: joinStarts(all.map((g) => g.featureStart)),
  type: joinArrays(
    all.map((g) => g.type),
    (n) => new Uint8Array(n),
  ),
});
