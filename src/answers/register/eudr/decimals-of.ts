import type { FlatGeometry } from "../../../geo/flat/flat-geometry.ts";

const MOST = 6;

const decimals = (value: number): number => {
  for (let d = 0; d < MOST; d++) {
    if (Math.abs(value - Number(value.toFixed(d))) < 1e-12) return d;
  }
  return MOST;
};

/** Decimals of a feature's degrees: the most of any of its vertices, up to six; zeros at the end cannot be seen. */
export const decimalsOf = (
  { coords, ringStart, partStart, featureStart }: FlatGeometry,
  i: number,
): number => {
  const from = 2 * ringStart[partStart[featureStart[i]!]!]!;
  const to = 2 * ringStart[partStart[featureStart[i + 1]!]!]!;
  let most = 0;
  for (let k = from; k < to && most < MOST; k++) most = Math.max(most, decimals(coords[k]!));
  return most;
};
