import type { FlatGeometry } from "../../geo/flat/flat-geometry.ts";

const shifted = (starts: Uint32Array, from: number, to: number): Uint32Array => {
  const base = starts[from]!;
  return starts.slice(from, to + 1).map((start) => start - base);
};

/** Plots `from` up to `to` in buffers of their own, so that crossing a thread copies no more than these. */
export const slicePlots = (plots: FlatGeometry, from: number, to: number): FlatGeometry => {
  const partFrom = plots.featureStart[from]!;
  const partTo = plots.featureStart[to]!;
  const ringFrom = plots.partStart[partFrom]!;
  const ringTo = plots.partStart[partTo]!;
  return {
    coords: plots.coords.slice(2 * plots.ringStart[ringFrom]!, 2 * plots.ringStart[ringTo]!),
    ringStart: shifted(plots.ringStart, ringFrom, ringTo),
    partStart: shifted(plots.partStart, partFrom, partTo),
    featureStart: shifted(plots.featureStart, from, to),
    type: plots.type.slice(from, to),
  };
};
