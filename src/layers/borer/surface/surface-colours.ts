import type { Rgba } from "../../../map/surface/map-surface.ts";
import { contrast } from "../../../ui/theme/contrast.ts";
import { type Theme, TOKENS } from "../../../ui/theme/tokens.ts";
import { mixed } from "../../mixed.ts";
import { rampOf, shareOfClass } from "../symbols/clock-shapes.ts";

/** "#rrggbb" as numbers, with an opacity from 0 to 1. */
export const rgbaOf = (hex: string, opacity: number): Rgba => {
  const part = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  return [part(1), part(3), part(5), Math.round(255 * opacity)];
};

/** Colour of a class: the ramp of the points' clocks. */
export const classColour = (value: number, classes: number, theme: Theme, opacity: number): Rgba =>
  rgbaOf(TOKENS[theme][rampOf(shareOfClass(value, classes))], opacity);

/** How much of a class's colour covers the sheet. */
export const cellOpacity = (columns: boolean, theme: Theme): number =>
  columns ? 1 : theme === "dark" ? 0.6 : 0.78;

/** Ink or paper, whichever stands out more from a class's colour laid on the sheet. */
export const textOnClass = (
  value: number,
  classes: number,
  theme: Theme,
  opacity: number,
): string => {
  const t = TOKENS[theme];
  const ground = mixed(t[rampOf(shareOfClass(value, classes))], t.mapGround, opacity);
  return contrast(t.ink, ground) >= contrast(t.casing, ground) ? t.ink : t.casing;
};
