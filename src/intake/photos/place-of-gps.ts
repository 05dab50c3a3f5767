/** What a camera wrote of its place, as its own figures; anything may be missing or nonsense. */
export interface GpsTags {
  readonly GPSLatitude?: unknown;
  readonly GPSLatitudeRef?: unknown;
  readonly GPSLongitude?: unknown;
  readonly GPSLongitudeRef?: unknown;
}

/** WGS84 degrees; or why there are none. `zero` is the 0°, 0° of a receiver without a fix. */
export type PhotoPlace =
  | { readonly place: { readonly lon: number; readonly lat: number } }
  | { readonly place: null; readonly because: "none" | "zero" | "nonsense" };

/** Degrees, minutes and seconds, or degrees alone; null for what is none. */
const degrees = (value: unknown): number | null => {
  const parts = typeof value === "number" ? [value] : value;
  if (!(Array.isArray(parts) || ArrayBuffer.isView(parts))) return null;
  const [whole, minutes = 0, seconds = 0, ...rest] = Array.from(
    parts as ArrayLike<unknown>,
    Number,
  );
  if (whole === undefined || rest.length > 0) return null;
  if (![whole, minutes, seconds].every(Number.isFinite)) return null;
  if (minutes < 0 || minutes >= 60 || seconds < 0 || seconds >= 60) return null;
  const size = Math.abs(whole) + minutes / 60 + seconds / 3600;
  return whole < 0 || Object.is(whole, -0) ? -size : size;
};

/**
 * The signed angle. The hemisphere is a letter; some programs write a minus beside it or in its place. A minus against the
 * letter, or no letter and no minus, cannot be decided.
 */
const signed = (value: unknown, ref: unknown, plus: string, minus: string): number | null => {
  const angle = degrees(value);
  if (angle === null) return null;
  const letter = typeof ref === "string" ? ref.replace(/\0/g, "").trim().toUpperCase() : "";
  if (letter.startsWith(minus)) return -Math.abs(angle);
  if (angle < 0) return letter === "" ? angle : null;
  return letter.startsWith(plus) ? angle : null;
};

/** Where a photo says it was taken (EXIF 2.32, GPS IFD; taken as WGS84, which is what receivers give). */
export const placeOfGps = (tags: GpsTags): PhotoPlace => {
  const { GPSLatitude, GPSLongitude } = tags;
  if (GPSLatitude === undefined && GPSLongitude === undefined)
    return { place: null, because: "none" };
  const lat = signed(GPSLatitude, tags.GPSLatitudeRef, "N", "S");
  const lon = signed(GPSLongitude, tags.GPSLongitudeRef, "E", "W");
  if (lat === null || lon === null || Math.abs(lat) > 90 || Math.abs(lon) > 180)
    return { place: null, because: "nonsense" };
  if (lat === 0 && lon === 0) return { place: null, because: "zero" };
  return { place: { lon, lat } };
};
