import type { Shape } from "../../map/patterns/shape.ts";
import type { Tokens } from "../../ui/theme/tokens.ts";

/** Radius of the largest disc and of the smallest that is still read, stage pixels. */
export const LARGEST_RADIUS = 48;
const LEAST_RADIUS = 9;

/** Area goes with the value: the radius of a disc among others whose largest value is `largest`. */
export const discRadius = (value: number, largest: number): number =>
  largest > 0 && value > 0
    ? Math.max(LEAST_RADIUS, Math.round(LARGEST_RADIUS * Math.sqrt(value / largest)))
    : LEAST_RADIUS;

type Colours = Pick<Tokens, "sand" | "rampEdge" | "cherry" | "casing">;

/** A disc of radius `r` in a box of 2 r + 4, with its part as a sector from twelve o'clock, clockwise. */
export const discShapes = (r: number, share: number | null, c: Colours): readonly Shape[] => {
  const middle = r + 2;
  const shapes: Shape[] = [{ path: circle(middle, r), fill: c.sand, stroke: c.rampEdge, width: 2 }];
  if (share === null || !(share > 0)) return shapes;
  const sector = share >= 1 ? circle(middle, r) : wedge(middle, r, share);
  return [...shapes, { path: sector, fill: c.cherry, stroke: c.casing, width: 1.5 }];
};

const circle = (middle: number, r: number): string =>
  `M${middle - r} ${middle}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;

const wedge = (middle: number, r: number, share: number): string => {
  const turn = 2 * Math.PI * share;
  const x = (middle + r * Math.sin(turn)).toFixed(2);
  const y = (middle - r * Math.cos(turn)).toFixed(2);
  return `M${middle} ${middle}V${middle - r}A${r} ${r} 0 ${share > 0.5 ? 1 : 0} 1 ${x} ${y}Z`;
};
