/** Denominators a ruler on paper can follow. */
const SCALES = [1, 2, 2.5, 4, 5, 7.5, 10, 20, 25, 40, 50, 75].map((n) => n * 1000);

/** A window of the plane at a true scale on paper. */
export interface SketchFrame {
  /** 25000 for 1:25,000. */
  readonly scale: number;
  /** Metres of ground to a millimetre of paper. */
  readonly metresPerMm: number;
  /** Corner of the window, metres: west and north. */
  readonly west: number;
  readonly north: number;
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
}

export interface ScaleChoice {
  /** No scale is larger than 1:`closest`; 1:1,000 where absent. */
  readonly closest?: number;
  /** Only these denominators, ascending; any a ruler can follow where absent. */
  readonly scales?: readonly number[];
}

/** Any scale a ruler can follow that is at least `least` metres to a millimetre. */
const roundScale = (least: number, closest: number): number => {
  for (let decade = 1; ; decade *= 10) {
    const found = SCALES.map((one) => one * decade).find(
      (one) => one >= closest && one / 1000 >= least,
    );
    if (found !== undefined) return found;
  }
};

/**
 * The largest true scale at which all places fit in a window of millimetres with `room` left free on each side; they
 * stand in its middle. null where none has a place, or none of the scales asked for is small enough.
 */
export const sketchFrame = (
  places: readonly { readonly x: number; readonly y: number }[],
  width: number,
  height: number,
  room: number,
  { closest = 1000, scales }: ScaleChoice = {},
): SketchFrame | null => {
  const found = places.filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y));
  if (found.length === 0) return null;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of found) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  const least = Math.max((east - west) / (width - 2 * room), (north - south) / (height - 2 * room));
  const scale = scales
    ? scales.find((one) => one / 1000 >= least - 1e-9)
    : roundScale(least, closest);
  if (scale === undefined) return null;
  const metresPerMm = scale / 1000;
  return {
    scale,
    metresPerMm,
    west: (west + east) / 2 - (width / 2) * metresPerMm,
    north: (south + north) / 2 + (height / 2) * metresPerMm,
    width,
    height,
  };
};

/** Millimetres from the window's upper left corner. */
export const onPaper = (frame: SketchFrame, x: number, y: number): readonly [number, number] => [
  (x - frame.west) / frame.metresPerMm,
  (frame.north - y) / frame.metresPerMm,
];

/** Multiples of `interval` metres in the window along one axis, with their millimetres. */
export const ticksOf = (
  frame: SketchFrame,
  interval: number,
  axis: "easting" | "northing",
): readonly { readonly value: number; readonly at: number }[] => {
  const { west, north, width, height, metresPerMm } = frame;
  const [low, high] =
    axis === "easting" ? [west, west + width * metresPerMm] : [north - height * metresPerMm, north];
  const ticks = [];
  for (let value = Math.ceil(low / interval) * interval; value <= high; value += interval) {
    const at = axis === "easting" ? (value - west) / metresPerMm : (north - value) / metresPerMm;
    ticks.push({ value, at });
  }
  return ticks;
};
