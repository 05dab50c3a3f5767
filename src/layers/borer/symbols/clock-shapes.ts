import type { Shape } from "../../../map/patterns/shape.ts";
import type { Tokens } from "../../../ui/theme/tokens.ts";

/** Room round the circle for its edge and its pale casing, CSS pixels. */
const MARGIN = 2;

/** Side of the box of a clock, whole CSS pixels. */
export const clockBox = (radius: number): number => 2 * Math.ceil(radius + MARGIN);

/** Class as a share of the full clock: class 0 is empty, the last is full. */
export const shareOfClass = (value: number, classes: number): number =>
  Math.min(1, Math.max(0, value / Math.max(1, classes - 1)));

type Ramp = "ramp0" | "ramp1" | "ramp2" | "ramp3" | "ramp4";

/** Step of the ramp for a share: none only for an empty clock. The same as in charts and tables. */
export const rampOf = (share: number): Ramp =>
  `ramp${Math.max(share > 0 ? 1 : 0, Math.round(share * 4))}` as Ramp;

const fixed = (value: number): string => String(Math.round(value * 1000) / 1000);

export const circlePath = (centre: number, radius: number): string => {
  const r = fixed(radius);
  const across = fixed(2 * radius);
  return `M${fixed(centre - radius)} ${fixed(centre)}a${r} ${r} 0 1 0 ${across} 0a${r} ${r} 0 1 0 -${across} 0Z`;
};

/** A wedge from twelve o'clock, clockwise. */
const wedgePath = (centre: number, radius: number, share: number): string => {
  const angle = 2 * Math.PI * share;
  const x = fixed(centre + radius * Math.sin(angle));
  const y = fixed(centre - radius * Math.cos(angle));
  const r = fixed(radius);
  const c = fixed(centre);
  return `M${c} ${c}V${fixed(centre - radius)}A${r} ${r} 0 ${share > 0.5 ? 1 : 0} 1 ${x} ${y}Z`;
};

/** A point's class as a clock: how full it is says it without colour. */
export const clockShapes = (share: number, radius: number, t: Tokens): readonly Shape[] => {
  const centre = clockBox(radius) / 2;
  const whole = circlePath(centre, radius);
  const edge = radius < 4.5 ? 1 : 1.2;
  const fill = t[rampOf(share)];
  const wedge: readonly Shape[] =
    share > 0 && share < 1
      ? [
          {
            path: wedgePath(centre, radius, share),
            fill,
            stroke: t.rampEdge,
            width: radius < 4.5 ? 0.5 : 0.8,
          },
        ]
      : [];
  return [
    { path: circlePath(centre, radius + edge / 2 + 0.7), fill: t.casing },
    { path: whole, fill: share === 1 ? fill : t.ramp0 },
    ...wedge,
    { path: whole, stroke: t.rampEdge, width: edge },
  ];
};

/** Nothing counted: a broken edge with a dash in it. */
export const nothingShapes = (radius: number, t: Tokens): readonly Shape[] => {
  const centre = clockBox(radius) / 2;
  const half = radius * 0.5;
  return [
    { path: circlePath(centre, radius + 1), fill: t.casing },
    { path: circlePath(centre, radius), stroke: t.mid, width: 1.2, dash: [2, 1.6] },
    {
      path: `M${fixed(centre - half)} ${fixed(centre)}H${fixed(centre + half)}`,
      stroke: t.mid,
      width: 1.5,
    },
  ];
};
