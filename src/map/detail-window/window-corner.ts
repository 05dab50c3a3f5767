/** Corner of the map a detail window stands in. */
export interface Corner {
  readonly side: "left" | "right";
  readonly end: "top" | "bottom";
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Kept between the place and the window, CSS pixels. */
const CLEAR = 24;
/** Distance of the window from the edges of the map. */
export const WINDOW_INSET = 12;

/** Bottom right first; then wherever the north arrow and the scale are least in the way. */
const CORNERS: readonly Corner[] = [
  { side: "right", end: "bottom" },
  { side: "right", end: "top" },
  { side: "left", end: "top" },
  { side: "left", end: "bottom" },
];

/** Upper left pixel of a window in a corner. */
export const cornerOrigin = (
  corner: Corner,
  map: Size,
  window: Size,
): readonly [number, number] => [
  corner.side === "left" ? WINDOW_INSET : map.width - window.width - WINDOW_INSET,
  corner.end === "top" ? WINDOW_INSET : map.height - window.height - WINDOW_INSET,
];

/** The first corner where the window leaves the place at (x, y) uncovered. */
export const windowCorner = (x: number, y: number, map: Size, window: Size): Corner =>
  CORNERS.find((corner) => {
    const [left, top] = cornerOrigin(corner, map, window);
    const insideX = x > left - CLEAR && x < left + window.width + CLEAR;
    const insideY = y > top - CLEAR && y < top + window.height + CLEAR;
    return !(insideX && insideY);
  }) ?? CORNERS[0]!;

/** End of the leader on the window: straight up or down where it can, else the nearest corner. */
export const leaderEnd = (
  x: number,
  y: number,
  [left, top]: readonly [number, number],
  window: Size,
): readonly [number, number] => [
  Math.min(Math.max(x, left), left + window.width),
  Math.min(Math.max(y, top), top + window.height),
];
