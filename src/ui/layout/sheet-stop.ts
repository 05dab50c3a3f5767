/** Heights a sheet rests at: a strip of 96 px, half, or nearly all of what it stands on. */
export const SHEET_STOPS = ["collapsed", "half", "full"] as const;
export type SheetStop = (typeof SHEET_STOPS)[number];

export const COLLAPSED_PX = 96;
/** What a full sheet leaves uncovered, so that the map is not forgotten. */
const LEFT_OPEN_PX = 24;

/** Height of a stop in CSS pixels on a place `available` high. */
export const stopHeight = (stop: SheetStop, available: number): number =>
  ({
    collapsed: Math.min(COLLAPSED_PX, available),
    half: Math.max(COLLAPSED_PX, available / 2),
    full: Math.max(COLLAPSED_PX, available - LEFT_OPEN_PX),
  })[stop];

/** The stop nearest to a height. */
export const nearestStop = (height: number, available: number): SheetStop =>
  SHEET_STOPS.reduce((best, stop) =>
    Math.abs(stopHeight(stop, available) - height) < Math.abs(stopHeight(best, available) - height)
      ? stop
      : best,
  );

/** The stop after a key, null for a key that does not move it. */
export const stopAfterKey = (key: string, stop: SheetStop): SheetStop | null => {
  const at = SHEET_STOPS.indexOf(stop);
  const next = { ArrowUp: at + 1, ArrowDown: at - 1, Home: 0, End: 2 }[key];
  return next === undefined ? null : (SHEET_STOPS[Math.min(2, Math.max(0, next))] ?? null);
};

/** A press on the handle opens by one stop, and closes what is fully open. */
export const stopAfterPress = (stop: SheetStop): SheetStop =>
  (({ collapsed: "half", half: "full", full: "collapsed" }) as const)[stop];
