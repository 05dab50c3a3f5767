const EXIF_TIME = /^(\d{4}):(\d{2}):(\d{2}) (\d{2}):(\d{2}):(\d{2})/;

/**
 * Wall clock of the camera, `2026-11-24T10:42:00`, from EXIF's `2026:11:24 10:42:00`. It has no zone. null for an unset
 * clock (zeros, blanks) and for an hour no day has.
 */
export const hourOfExif = (value: unknown): string | null => {
  const match = typeof value === "string" ? EXIF_TIME.exec(value.trim()) : null;
  if (match === null) return null;
  const [, year, month, day, hour, minute, second] = match;
  const wall = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  const date = new Date(`${wall}Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(wall) ? wall : null;
};
