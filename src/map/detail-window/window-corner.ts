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
/** Leader saved that makes another corner than the first worth it, CSS pixels. */
const DETOUR = 160;
/** Distance of the window from the edges of the map. */
const WINDOW_INSET = 12;

/** Where the window stands when nothing speaks against it. */
export const FIRST_CORNER: Corner = { side: "right", end: "bottom" };
const CORNERS: readonly Corner[] = [
  FIRST_CORNER,
  { side: "right", end: "top" },
  { side: "left", end: "top" },
  { side: "left", end: "bottom" },
];

/** Widths of what stands in the other corners: north arrow, zoom buttons, scale bar. */
const ARROW = 34;
const BUTTONS = 40;
const SCALE = 46;

/** Upper left pixel of a window in a corner; north arrow, buttons and scale bar stay free. */
export const cornerOrigin = (
  corner: Corner,
  map: Size,
  window: Size,
): readonly [number, number] => {
  const left = corner.side === "left";
  const top = corner.end === "top";
  const x = left ? WINDOW_INSET : map.width - window.width - WINDOW_INSET;
  const y = top ? WINDOW_INSET : map.height - window.height - WINDOW_INSET;
  if (top) return [left ? x + ARROW : x - BUTTONS, y];
  return [x, left ? y - SCALE : y];
};

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

/**
 * The corner where the window leaves the place at (x, y) uncovered and the leader is short. Bottom right
 * unless another saves a good part of the way: the others have north arrow, scale and buttons.
 */
export const windowCorner = (x: number, y: number, map: Size, window: Size): Corner => {
  let best = FIRST_CORNER;
  let least = Number.POSITIVE_INFINITY;
  for (const corner of CORNERS) {
    const [left, top] = cornerOrigin(corner, map, window);
    const insideX = x > left - CLEAR && x < left + window.width + CLEAR;
    const insideY = y > top - CLEAR && y < top + window.height + CLEAR;
    if (insideX && insideY) continue;
    const [endX, endY] = leaderEnd(x, y, [left, top], window);
    const cost = Math.hypot(endX - x, endY - y) + (corner === FIRST_CORNER ? 0 : DETOUR);
    if (cost >= least) continue;
    least = cost;
    best = corner;
  }
  return best;
};
