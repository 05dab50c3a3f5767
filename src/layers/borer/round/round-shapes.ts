import type { Shape } from "../../../map/patterns/shape.ts";
import type { Tokens } from "../../../ui/theme/tokens.ts";
import type { RoundTask } from "./borer-round-source.ts";

/** Side of the box of a mark, CSS pixels. */
export const MARK_BOX = 34;
export const GAP_BOX = 10;

const GAP = GAP_BOX / 2;

type Colours = Pick<Tokens, "casing" | "cherry" | "ink" | "mid" | "sheet" | "ochre">;

const square = (half: number): string => {
  const [near, far] = [MARK_BOX / 2 - half, MARK_BOX / 2 + half];
  return `M${near} ${near}H${far}V${far}H${near}Z`;
};
const diamond = (half: number): string => {
  const c = MARK_BOX / 2;
  return `M${c} ${c - half}L${c + half} ${c}L${c} ${c + half}L${c - half} ${c}Z`;
};
const disc = (r: number): string =>
  `M${MARK_BOX / 2 - r} ${MARK_BOX / 2}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 -${2 * r} 0Z`;

const ring = (r: number): string =>
  `M${GAP - r} ${GAP}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 -${2 * r} 0Z`;

/** Ground of a stop's number: a full square to treat, an open diamond to count again, a circle for the rest. */
export const markShapes = (task: RoundTask, c: Colours): readonly Shape[] => {
  switch (task) {
    case "treat":
      return [
        { path: square(11.5), fill: c.casing },
        { path: square(10), fill: c.cherry },
      ];
    case "count":
      return [
        { path: diamond(16.5), fill: c.casing },
        { path: diamond(14), fill: c.sheet, stroke: c.ochre, width: 2.2 },
      ];
    case "look":
      return [
        { path: disc(12), fill: c.casing },
        { path: disc(10.5), fill: c.sheet, stroke: c.ink, width: 1.6 },
      ];
  }
};

/** A small hollow dot: a plot that no reading speaks for. Hundreds of them stay behind what was counted. */
export const gapShapes = (c: Colours): readonly Shape[] => [
  { path: ring(3.4), fill: c.casing },
  { path: ring(2.5), fill: c.sheet, stroke: c.mid, width: 1.2 },
];
