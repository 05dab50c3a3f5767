import type { ShapeColours } from "./verdict-shapes.ts";

/** Colours as the page's variables, so that a key follows the theme it stands in. */
export const CSS_COLOURS: ShapeColours = {
  casing: "var(--casing)",
  cherry: "var(--cherry)",
  cherryDeep: "var(--cherry-deep)",
  ochre: "var(--ochre)",
  plotOutside: "var(--plot-outside)",
  plotOutsideEdge: "var(--plot-outside-edge)",
  mid: "var(--mid)",
  sheet: "var(--sheet)",
};
