import type { PaperRing } from "../plan/paper-ring.ts";

/** A hundredth of a millimetre is finer than any printer. */
const at = (value: number): string => String(Math.round(value * 100) / 100);

/** Points as the `d` of a path. */
export const pathText = (line: PaperRing, closed: boolean): string =>
  line.length === 0
    ? ""
    : `M${line.map(([x, y]) => `${at(x)} ${at(y)}`).join("L")}${closed ? "Z" : ""}`;

/** Rings of one shape, holes included: filled with the even-odd rule. */
export const shapeText = (rings: readonly PaperRing[]): string =>
  rings.map((ring) => pathText(ring, true)).join("");

/** Dots: lines of no length with round ends. */
export const dotsText = (dots: PaperRing): string =>
  dots.map(([x, y]) => `M${at(x)} ${at(y)}h0`).join("");
