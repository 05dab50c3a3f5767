import type { Shape } from "../../map/patterns/shape.ts";
import type { Tokens } from "../../ui/theme/tokens.ts";
import type { AltitudeLook } from "./altitude-looks.ts";

/** Side of the box of a plot's symbol, CSS pixels. */
export const PLOT_BOX = 16;

/** Any token source: colours of a theme, or CSS variables for the page. */
export type AltitudeColours = Pick<
  Tokens,
  "casing" | "cherry" | "forest" | "mid" | "ochre" | "sheet"
>;

const disc = (r: number): string =>
  `M${8 - r} 8a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 -${2 * r} 0Z`;
const UP = "M8 2.6L13.2 12.2H2.8Z";
const UP_ROOM = "M8 .2L15.3 13.6H.7Z";
const DOWN = "M8 13.4L13.2 3.8H2.8Z";
const DOWN_ROOM = "M8 15.8L15.3 2.4H.7Z";
const CROSS = "M4.6 4.6L11.4 11.4M11.4 4.6L4.6 11.4";

/**
 * The symbol of a plot, told by shape: a ring in its band, a triangle up above it, one down below it, a broken ring where
 * the errors do not let it be decided; small ones where something is not known.
 */
export const altitudeShapes = (look: AltitudeLook, c: AltitudeColours): readonly Shape[] => {
  switch (look) {
    case "inside":
      return [
        { path: disc(5.6), fill: c.casing },
        { path: disc(4.2), fill: c.sheet, stroke: c.forest, width: 2 },
      ];
    case "above":
      return [
        { path: UP_ROOM, fill: c.casing },
        { path: UP, fill: c.cherry },
      ];
    case "below":
      return [
        { path: DOWN_ROOM, fill: c.casing },
        { path: DOWN, fill: c.cherry },
      ];
    case "undecidable":
      return [
        { path: disc(5.8), fill: c.casing },
        { path: disc(4.6), fill: c.sheet, stroke: c.ochre, width: 1.8, dash: [2.6, 2.2] },
      ];
    case "unknown-variety":
      return [
        { path: CROSS, stroke: c.casing, width: 4 },
        { path: CROSS, stroke: c.mid, width: 1.8 },
      ];
    case "no-variety":
      return [
        { path: "M4.4 4.4H11.6V11.6H4.4Z", fill: c.casing },
        { path: "M5.4 5.4H10.6V10.6H5.4Z", fill: c.sheet, stroke: c.mid, width: 1.3 },
      ];
    case "no-altitude":
      return [
        { path: disc(3.6), fill: c.casing },
        { path: disc(2.4), fill: c.mid },
      ];
    case "no-band":
      return [
        { path: "M8 2.8L13.2 8L8 13.2L2.8 8Z", fill: c.casing },
        { path: "M8 4.4L11.6 8L8 11.6L4.4 8Z", fill: c.sheet, stroke: c.mid, width: 1.3 },
      ];
  }
};
