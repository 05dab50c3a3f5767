/** Closed figures, drawn in a square of 12 with its middle at 0. */
const SHAPES = [
  "M0-4.6A4.6 4.6 0 1 1 0 4.6A4.6 4.6 0 1 1 0-4.6Z",
  "M-4.2-4.2H4.2V4.2H-4.2Z",
  "M0-5.4L5.2 4H-5.2Z",
  "M0-5.8L5.8 0L0 5.8L-5.8 0Z",
  "M0 5.4L5.2-4H-5.2Z",
  "M-1.8-5.4H1.8V-1.8H5.4V1.8H1.8V5.4H-1.8V1.8H-5.4V-1.8H-1.8Z",
  "M-5.4-3.2V3.2L5.4-3.2V3.2Z",
  "M-3.2-5.4H3.2L-3.2 5.4H3.2Z",
] as const;

const DASHES = ["none", "7 4", "2 3", "10 3 2 3", "14 5"] as const;
const COLOURS = ["--forest", "--coffee", "--position", "--ink"] as const;

/** How one of many series is told from the others: by shape and dash first, by colour last. */
export interface SeriesLook {
  /** Path of the marker about the origin, CSS pixels. */
  readonly shape: string;
  readonly filled: boolean;
  /** `stroke-dasharray`. */
  readonly dash: string;
  /** Name of a colour token. */
  readonly colour: string;
}

/** 40 looks before shape and dash meet again. */
export const seriesLook = (order: number): SeriesLook => ({
  shape: SHAPES[order % SHAPES.length]!,
  // The first few alternate, so that neighbours differ in one ink too.
  filled: (order + Math.floor(order / SHAPES.length)) % 2 === 0,
  dash: DASHES[order % DASHES.length]!,
  colour: `var(${COLOURS[order % COLOURS.length]})`,
});
