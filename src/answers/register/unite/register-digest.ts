import type { Dataset } from "../../../domain/dataset.ts";
import { crsLabel } from "../../../geo/crs/crs-label.ts";

/** FNV-1a, 32 bits, twice from different seeds. */
class Digest {
  private a = 0x811c9dc5;
  private b = 0x01234567;

  number(value: number): void {
    this.a = Math.imul(this.a ^ value, 0x01000193);
    this.b = Math.imul(this.b ^ value, 0x01000193) ^ (this.b >>> 13);
  }

  text(value: string): void {
    for (let i = 0; i < value.length; i++) this.number(value.charCodeAt(i));
    this.number(-value.length - 1);
  }

  hex(): string {
    return [this.a, this.b].map((part) => (part >>> 0).toString(16).padStart(8, "0")).join("");
  }
}

const known = new WeakMap<Dataset, string>();

/**
 * What a register would bring into a united one, as sixteen hex digits: its records, their shapes, texts and columns. Two
 * registers that differ have the same by chance only; made for telling whether one was changed, not against forgery.
 */
export function registerDigest(register: Dataset<"plots">): string {
  const before = known.get(register);
  if (before !== undefined) return before;
  const { crs, geometry, rows, properties, fields, placeColumns = [] } = register;
  const digest = new Digest();
  digest.text(crsLabel(crs));
  for (const row of rows) digest.number(row);
  const { coords, ringStart, partStart, featureStart, type } = geometry;
  // A slice: a view of flat buffers need not begin at a multiple of four.
  for (const word of new Uint32Array(coords.slice().buffer)) digest.number(word);
  for (const part of [ringStart, partStart, featureStart, type])
    for (const word of part) digest.number(word);
  for (const texts of properties)
    for (const column in texts) {
      digest.text(column);
      digest.text(texts[column] ?? "");
    }
  for (const [field, column] of Object.entries(fields).sort()) digest.text(`${field} ${column}`);
  for (const column of placeColumns) digest.text(column);
  const hex = digest.hex();
  known.set(register, hex);
  return hex;
}
