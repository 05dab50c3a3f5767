/** One mark before three digits has two readings in a text; a number of a typed column has one, so a zero is put behind it. */
const TWO_READINGS = /^-?[1-9]\d{0,2}\.\d{3}$/;
/** Bytes of a cell that are shown. */
const SHOWN_BYTES = 64;

/** A value of a typed column. */
export type TypedValue = string | number | bigint | boolean | Uint8Array | null | undefined;

/** Bytes as lower-case hex. */
export const hexText = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

/** A figure with every digit of its double; "" for NaN, which such formats write for nothing. */
export function figureText(value: number): string {
  if (Number.isNaN(value)) return "";
  const text = String(value);
  return TWO_READINGS.test(text) ? `${text}0` : text;
}

/** A cell as text, nothing rounded: true and false as GeoJSON has them, bytes in hex, "" for nothing. */
export function typedText(value: TypedValue): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number") return figureText(value);
  if (typeof value === "bigint" || typeof value === "boolean") return String(value);
  const shown = hexText(value.subarray(0, SHOWN_BYTES));
  return value.length > SHOWN_BYTES ? `${shown}…` : shown;
}
