import type { MapImage } from "../map-image.ts";

/** One stroke or fill of a symbol, the same on a canvas and in an SVG. */
export interface Shape {
  /** SVG path data, CSS pixels from the upper left corner. */
  readonly path: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: readonly number[];
}

/** Draws shapes one over the other as an image for the map. */
export const shapesImage = (shapes: readonly Shape[], size: number): MapImage => ({
  width: size,
  height: size,
  draw: (context) => {
    for (const { path, fill, stroke, width, dash } of shapes) {
      const outline = new Path2D(path);
      if (fill) {
        context.fillStyle = fill;
        context.fill(outline);
      }
      if (stroke) {
        context.strokeStyle = stroke;
        context.lineWidth = width ?? 1;
        context.setLineDash([...(dash ?? [])]);
        context.stroke(outline);
      }
    }
  },
});
