/** One place as a receiver gives it (W3C Geolocation). */
export interface Fix {
  /** Degrees, WGS84. */
  readonly longitude: number;
  readonly latitude: number;
  /** Metres, as the receiver declares it and as it is kept; what is reckoned with is `radius95` of it. */
  readonly accuracy: number;
  /** Metres above the ellipsoid, with its own accuracy; null where the receiver gives none. */
  readonly altitude: number | null;
  readonly altitudeAccuracy: number | null;
  /** Degrees from true north, clockwise, of the way it moves; null while it stands or does not say. */
  readonly heading: number | null;
  /** Metres a second over the ground; null where it does not say. */
  readonly speed: number | null;
  /** When the receiver took it: milliseconds since 1970, by the receiver's clock. */
  readonly time: number;
  /** When it came to the page, less what it was old by then: milliseconds of a clock that never jumps. */
  readonly arrived: number;
}

/** Whether a browser's position holds figures that can be used at all. */
export const isUsable = ({ longitude, latitude, accuracy }: Fix): boolean =>
  Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 && accuracy >= 0 && accuracy < 1e7;
