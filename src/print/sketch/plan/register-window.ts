import { type SketchFrame, sketchFrame } from "../sketch-frame.ts";

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Plots that should be in sight, as a share of all. */
const WANTED = 0.9;
/** The area is not made smaller on paper than this to bring more plots into sight, millimetres. */
const LEAST_AREA = 15;
/** A plot farther from the area's middle than so many times its half diagonal does not make the first window smaller. */
const FAR = 1.8;
/** Places of the window that are tried along each axis. */
const STEPS = 24;

const inSight = (frame: SketchFrame, places: readonly Place[]): readonly Place[] => {
  const { west, north, width, height, metresPerMm } = frame;
  const [east, south] = [west + width * metresPerMm, north - height * metresPerMm];
  return places.filter(({ x, y }) => x > west && x < east && y > south && y < north);
};

const middleOf = (low: number, high: number): number => (low + high) / 2;

/** The window moved, with the whole area in it, to where most plots are seen; what is seen stands in its middle. */
const slid = (
  frame: SketchFrame,
  corners: readonly [Place, Place],
  plots: readonly Place[],
  room: number,
): SketchFrame => {
  const { width, height, metresPerMm } = frame;
  const [wide, high, free] = [width * metresPerMm, height * metresPerMm, room * metresPerMm];
  const [low, top] = corners;
  const west = [top.x + free - wide, low.x - free] as const;
  const north = [top.y + free, low.y - free + high] as const;
  const at = ([from, to]: readonly [number, number], step: number): number =>
    from + ((to - from) * step) / STEPS;
  let best = frame;
  let most = inSight(frame, plots).length;
  for (let i = 0; i <= STEPS; i += 1)
    for (let j = 0; j <= STEPS; j += 1) {
      const tried = { ...frame, west: at(west, i), north: at(north, j) };
      const seen = inSight(tried, plots).length;
      if (seen > most) [best, most] = [tried, seen];
    }
  const seen = [...corners, ...inSight(best, plots)];
  const [xs, ys] = [seen.map(({ x }) => x), seen.map(({ y }) => y)];
  const least = (list: readonly number[]) => list.reduce((a, b) => Math.min(a, b));
  const greatest = (list: readonly number[]) => list.reduce((a, b) => Math.max(a, b));
  return {
    ...best,
    west: middleOf(least(xs), greatest(xs)) - wide / 2,
    north: middleOf(least(ys), greatest(ys)) + high / 2,
  };
};

/**
 * The window of a register's sketch: the whole area and, at a round scale, most of the plots, wherever they lie about it. null
 * where there is nothing to show.
 */
export const registerWindow = (
  corners: readonly [southWest: Place, northEast: Place],
  plots: readonly Place[],
  width: number,
  height: number,
  room: number,
): SketchFrame | null => {
  const [low, top] = corners;
  const middle = { x: middleOf(low.x, top.x), y: middleOf(low.y, top.y) };
  const size = Math.hypot(top.x - low.x, top.y - low.y);
  const near = plots.filter(
    ({ x, y }) => Math.hypot(x - middle.x, y - middle.y) <= (FAR * size) / 2,
  );
  const first = sketchFrame([...corners, ...near], width, height, room);
  if (first === null) return null;
  let frame = slid(first, corners, plots, room);
  while (inSight(frame, plots).length < WANTED * plots.length) {
    const next = sketchFrame(corners, width, height, room, { closest: frame.scale + 1 });
    if (next === null || size / next.metresPerMm < LEAST_AREA) break;
    frame = slid(next, corners, plots, room);
  }
  return frame;
};
