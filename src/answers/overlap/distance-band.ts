import { type Metres, metres } from "../../geo/units.ts";

/** Upper edges of the bands in which outside plots are counted, ascending. */
export const DEFAULT_BAND_EDGES = [500, 1000, 5000] as unknown as readonly Metres[];

/** Band of an outside plot: its index, or `edges.length` beyond the last. A distance equal to an edge is within it. */
export const distanceBand = (distance: number, edges: readonly Metres[]): number => {
  let band = 0;
  while (band < edges.length && distance > edges[band]!) band += 1;
  return band;
};

export type BandEdgesFault = "too-many" | "not-positive" | "not-ascending";

/** Why a list of edges typed by a person cannot be used; null when it can. */
export const bandEdgesFault = (edges: readonly number[]): BandEdgesFault | null => {
  if (edges.length > 6) return "too-many";
  if (edges.some((edge) => !(Number.isFinite(edge) && edge > 0))) return "not-positive";
  if (edges.some((edge, i) => i > 0 && edge <= edges[i - 1]!)) return "not-ascending";
  return null;
};

/** Edges as a link writes them, "500,1000": anything in it may be nonsense, which gives the default. */
export const readBandEdges = (text: string | null): readonly Metres[] => {
  const edges = (text ?? "").split(",").filter(Boolean).map(Number);
  return edges.length > 0 && bandEdgesFault(edges) === null
    ? edges.map(metres)
    : DEFAULT_BAND_EDGES;
};
