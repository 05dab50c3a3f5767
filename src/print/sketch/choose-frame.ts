import { type SketchFrame, sketchFrame } from "./sketch-frame.ts";

/** Scales of a plot's sketch: 1 to so many. */
export const SKETCH_SCALES = [2000, 2500, 5000, 10_000, 20_000, 25_000, 50_000] as const;
/** For what no sheet of paper holds at those: still round, still true. */
const FARTHER = [100_000, 200_000, 250_000, 500_000, 1_000_000, 2_000_000, 5_000_000] as const;
const ALL: readonly number[] = [...SKETCH_SCALES, ...FARTHER];

/** A plot shorter than this on paper shows nothing of its shape, millimetres. */
const LEAST_PLOT = 12;

export interface FrameWish {
  /** West, south, east, north of the plot, metres. */
  readonly plot: readonly [number, number, number, number];
  /** Nearest place of the limit, where there is one: shown if the plot stays large enough. */
  readonly nearest: readonly [x: number, y: number] | null;
  /** Window and the room left free inside it, millimetres. */
  readonly width: number;
  readonly height: number;
  readonly room: number;
  /** A scale asked for; the best one where absent. */
  readonly scale?: number;
}

export interface ChosenFrame {
  readonly frame: SketchFrame;
  /** False where the limit is too far to be shown with the plot. */
  readonly limitInside: boolean;
  /** False where a scale was asked for at which the window does not hold the plot. */
  readonly plotFits: boolean;
}

const inside = ({ west, north, width, height, metresPerMm }: SketchFrame, x: number, y: number) =>
  x >= west && x <= west + width * metresPerMm && y <= north && y >= north - height * metresPerMm;

/**
 * The largest round scale that holds the plot, and the nearest limit with it unless that would make the plot smaller than
 * 12 mm and another scale would not. With a scale asked for: plot and limit in the middle if both fit, else the plot.
 */
export const chooseFrame = (wish: FrameWish): ChosenFrame => {
  const { plot, nearest, width, height, room, scale } = wish;
  const [west, south, east, north] = plot;
  const corners = [
    { x: west, y: south },
    { x: east, y: north },
  ];
  const all = nearest === null ? corners : [...corners, { x: nearest[0], y: nearest[1] }];
  const scales = scale === undefined ? ALL : [scale];
  const hold = (places: typeof corners) => sketchFrame(places, width, height, room, { scales });
  const alone = hold(corners);
  const both = hold(all);
  const size = Math.max(east - west, north - south);
  const small = (frame: SketchFrame): boolean => size / frame.metresPerMm < LEAST_PLOT;
  const withLimit = both !== null && !(small(both) && alone !== null && alone.scale < both.scale);
  const frame = withLimit ? both : (alone ?? centred(wish, scales.at(-1)!));
  return {
    frame,
    limitInside: nearest !== null && inside(frame, nearest[0], nearest[1]),
    plotFits: alone !== null,
  };
};

const centred = ({ plot, width, height }: FrameWish, scale: number): SketchFrame => {
  const metresPerMm = scale / 1000;
  return {
    scale,
    metresPerMm,
    west: (plot[0] + plot[2]) / 2 - (width / 2) * metresPerMm,
    north: (plot[1] + plot[3]) / 2 + (height / 2) * metresPerMm,
    width,
    height,
  };
};
