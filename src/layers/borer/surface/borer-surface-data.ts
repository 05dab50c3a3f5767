import type { BorerSurfaceSource, SizedSource } from "./borer-surface-source.ts";
import { hexagonFigures } from "./hexagon-figures.ts";
import { neighbourhoodFigures } from "./neighbourhood-figures.ts";
import { placedRows, type SurfaceFigures } from "./surface-figures.ts";
import { surfaceSize } from "./surface-size.ts";

/** Class of a cell that stands on too little. */
export const TOO_LITTLE = -1;

/** A surface before it is drawn in a theme. */
export interface BorerSurfaceData {
  readonly source: SizedSource;
  readonly figures: SurfaceFigures;
  /** Class of each cell, or TOO_LITTLE. */
  readonly classes: Int8Array;
  /** What the whole picture stands on. */
  readonly points: number;
  readonly exposure: number;
}

/** Pools the points into the cells of the chosen look. Costly: keep it as long as the source is the same. */
export const borerSurfaceData = (asked: BorerSurfaceSource): BorerSurfaceData => {
  const source = { ...asked, size: asked.size ?? surfaceSize(asked.table) };
  const figures = source.look === "calor" ? neighbourhoodFigures(source) : hexagonFigures(source);
  const { rate, exposure } = figures;
  const classes = Int8Array.from(rate, (value, i) => {
    const enough = (exposure[i] as number) >= source.leastExposure;
    return enough && Number.isFinite(value) ? source.classOf(value, source.edges) : TOO_LITTLE;
  });
  const rows = placedRows(source.table);
  return {
    source,
    figures,
    classes,
    points: rows.length,
    exposure: rows.reduce((sum, row) => sum + (source.table.exposure[row] as number), 0),
  };
};
