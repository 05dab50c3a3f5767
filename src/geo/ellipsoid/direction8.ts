export const DIRECTIONS_8 = ["N", "NE", "E", "SE", "S", "SO", "O", "NO"] as const;

/** Spanish letters of the eight winds (O is west). */
export type Direction8 = (typeof DIRECTIONS_8)[number];

/** The wind whose sector of 45° holds a direction in degrees, clockwise from north; any turn, NaN gives N. */
export const direction8 = (deg: number): Direction8 =>
  DIRECTIONS_8[((Math.round(deg / 45) % 8) + 8) % 8] ?? "N";
