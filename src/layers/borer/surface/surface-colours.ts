import type { Rgba } from "../../../map/surface/map-surface.ts";
import { type Theme, TOKENS } from "../../../ui/theme/tokens.ts";
import { rampOf, shareOfClass } from "../symbols/clock-shapes.ts";

/** "#rrggbb" as numbers, with an opacity from 0 to 1. */
export const rgbaOf = (hex: string, opacity: number): Rgba => {
  const part = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  return [part(1), part(3), part(5), Math.round(255 * opacity)];
};

/** Colour of a class: the ramp of the points' clocks. */
export const classColour = (value: number, classes: number, theme: Theme, opacity: number): Rgba =>
  rgbaOf(TOKENS[theme][rampOf(shareOfClass(value, classes))], opacity);
