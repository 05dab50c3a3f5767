import type { Shape } from "../../map/patterns/shape.ts";
import type { Tokens } from "../../ui/theme/tokens.ts";
import type { ChangeLook } from "./change-looks.ts";

/** Side of the box of a plot's symbol, CSS pixels. */
export const CHANGE_BOX = 16;

/** Any token source: colours of a theme, or CSS variables for the page. */
export type ChangeColours = Pick<
  Tokens,
  "casing" | "cherry" | "forest" | "mid" | "ochre" | "sheet" | "ink"
>;

const disc = (r: number): string =>
  `M${8 - r} 8a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 -${2 * r} 0Z`;
const PLUS = "M8 4.8V11.2M4.8 8H11.2";
const CROSS = "M4.2 4.2L11.8 11.8M11.8 4.2L4.2 11.8";
const DIAMOND = "M8 2.6L13.4 8L8 13.4L2.6 8Z";
const DIAMOND_ROOM = "M8 .6L15.4 8L8 15.4L.6 8Z";
const ARROW = "M2.6 4.4H8.4V2L14.4 8L8.4 14V11.6H2.6Z";
const ARROW_ROOM = "M1.4 3.2H7.2V-.4L16 8L7.2 16.4V12.8H1.4Z";

/**
 * The symbol of a plot, told by shape: a small square stays, a diamond was redrawn, an arrow moved, a plus is new, a cross is
 * gone, a dot in a ring became a polygon or a point. A square in ochre stays too: open it has
 * another code, full another holder.
 */
export const changeShapes = (look: ChangeLook, c: ChangeColours): readonly Shape[] => {
  switch (look) {
    case "same":
      return [
        { path: "M4.6 4.6H11.4V11.4H4.6Z", fill: c.casing },
        { path: "M5.8 5.8H10.2V10.2H5.8Z", fill: c.sheet, stroke: c.mid, width: 1.2 },
      ];
    case "recoded":
      return [
        { path: "M3 3H13V13H3Z", fill: c.casing },
        { path: "M4.4 4.4H11.6V11.6H4.4Z", fill: c.sheet, stroke: c.ochre, width: 1.8 },
      ];
    case "hands":
      return [
        { path: "M3 3H13V13H3Z", fill: c.casing },
        { path: "M3.6 3.6H12.4V12.4H3.6Z", fill: c.ochre },
      ];
    case "redrawn":
      return [
        { path: DIAMOND_ROOM, fill: c.casing },
        { path: DIAMOND, fill: c.sheet, stroke: c.ochre, width: 2 },
      ];
    case "moved":
      return [
        { path: ARROW_ROOM, fill: c.casing },
        { path: ARROW, fill: c.ochre },
      ];
    case "kind":
      return [
        { path: disc(6.4), fill: c.casing },
        { path: disc(5), fill: c.sheet, stroke: c.ochre, width: 1.6 },
        { path: disc(1.8), fill: c.ochre },
      ];
    case "new":
      return [
        { path: disc(7), fill: c.casing },
        { path: disc(6), fill: c.forest },
        { path: PLUS, stroke: c.sheet, width: 2 },
      ];
    case "gone":
      return [
        { path: CROSS, stroke: c.casing, width: 5.4 },
        { path: CROSS, stroke: c.cherry, width: 2.6 },
      ];
    case "no-place":
      return [
        { path: disc(4), fill: c.casing },
        { path: disc(2.8), fill: c.mid },
      ];
  }
};
