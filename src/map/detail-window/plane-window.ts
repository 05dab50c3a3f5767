/** A piece of the plane on a drawing: metres to CSS pixels, north up. */
export interface PlaneWindow {
  readonly centreX: number;
  readonly centreY: number;
  /** CSS pixels per metre. */
  readonly scale: number;
  readonly width: number;
  readonly height: number;
}

/** Least x, least y, most x, most y, metres. */
export type Box = readonly [number, number, number, number];

/** Share of the drawing left free on each side. */
const MARGIN = 0.16;
/** A plot smaller than this on the drawing says nothing, CSS pixels. */
const LEAST_PLOT_PX = 26;
/** Nobody needs a plot larger than life, CSS pixels per metre. */
const MOST_SCALE = 4;

export const toDrawing = (window: PlaneWindow, x: number, y: number): readonly [number, number] => [
  (x - window.centreX) * window.scale + window.width / 2,
  (window.centreY - y) * window.scale + window.height / 2,
];

/**
 * The window that shows a plot, and with it the far end of its line to the limit as long as the plot
 * stays large enough to be seen. Otherwise the line leaves the drawing in its direction.
 */
export const planeWindow = (
  plot: Box,
  end: readonly [number, number] | null,
  width: number,
  height: number,
): PlaneWindow => {
  const alone = windowOf(plot, width, height);
  if (!end) return alone;
  const both = windowOf(
    [
      Math.min(plot[0], end[0]),
      Math.min(plot[1], end[1]),
      Math.max(plot[2], end[0]),
      Math.max(plot[3], end[1]),
    ],
    width,
    height,
  );
  const side = Math.max(plot[2] - plot[0], plot[3] - plot[1]);
  return side * both.scale >= LEAST_PLOT_PX ? both : alone;
};

const windowOf = ([west, south, east, north]: Box, width: number, height: number): PlaneWindow => {
  const room = 1 - 2 * MARGIN;
  const across = (width * room) / Math.max(east - west, 1e-6);
  const down = (height * room) / Math.max(north - south, 1e-6);
  return {
    centreX: (west + east) / 2,
    centreY: (south + north) / 2,
    scale: Math.min(across, down, MOST_SCALE),
    width,
    height,
  };
};
