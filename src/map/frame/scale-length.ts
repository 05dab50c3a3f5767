import type { Metres } from "../../geo/units.ts";
import { metres } from "../../geo/units.ts";

/** A bar of round length with its middle mark. */
export interface ScaleLength {
  readonly length: Metres;
  /** CSS pixels. */
  readonly width: number;
}

/** The longest bar of 1, 2 or 5 times a power of ten metres that fits in `most` CSS pixels. */
export const scaleLength = (groundMetresPerPixel: number, most = 120): ScaleLength => {
  const limit = groundMetresPerPixel * most;
  const power = 10 ** Math.floor(Math.log10(limit));
  const length = [5, 2, 1].map((n) => n * power).find((n) => n <= limit) ?? power;
  return { length: metres(length), width: length / groundMetresPerPixel };
};

/** Marks under a bar, "0", "2.5", "5 km": metres below a kilometre, kilometres from there on. */
export const scaleMarks = (length: Metres): readonly [string, string, string] => {
  const inKilometres = length >= 1000;
  const unit = inKilometres ? 1000 : 1;
  return ["0", String(length / 2 / unit), `${length / unit} ${inKilometres ? "km" : "m"}`];
};
