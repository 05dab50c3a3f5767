/** Where the device is, as the map draws it. */
export interface PositionSource {
  /** Degrees, WGS84. */
  readonly longitude: number;
  readonly latitude: number;
  /** Radius in metres within which it is taken to be in 95 of 100 times. */
  readonly accuracy: number;
  /** Degrees from true north of the way it moves; null draws no arrow. */
  readonly heading: number | null;
  /** It was here, and nothing has been heard since. */
  readonly old: boolean;
}
