/**
 * A plot's shape as it was drawn or typed: parts, each a shell and its holes, each ring its vertices as x, y, x, y …
 * without the closing one. A point is one part of one ring of one vertex.
 */
export interface Outline {
  /** Label of the CRS of the figures ("EPSG:32717", "EPSG:4326"), which stay as they were given. */
  readonly crs: string;
  readonly type: "point" | "polygon";
  readonly parts: readonly (readonly (readonly number[])[])[];
}
