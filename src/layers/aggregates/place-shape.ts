import type { Shape } from "../../map/patterns/shape.ts";
import type { Tokens } from "../../ui/theme/tokens.ts";

/** Side of the box of a place's sign, stage pixels. */
export const PLACE_BOX = 28;

/** A hollow diamond: a place, not a count. */
export const placeShapes = (c: Pick<Tokens, "casing" | "forest">): readonly Shape[] => [
  { path: "M14 1L27 14L14 27L1 14Z", fill: c.casing },
  { path: "M14 4L24 14L14 24L4 14Z", fill: c.casing, stroke: c.forest, width: 4 },
];
