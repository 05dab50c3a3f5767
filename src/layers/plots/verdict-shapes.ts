import type { Shape } from "../../map/patterns/shape.ts";
import type { Tokens } from "../../ui/theme/tokens.ts";
import type { PlotLook } from "./plot-verdict.ts";

/** Side of the box a symbol is drawn in, CSS pixels. */
export const SYMBOL_SIZE = 16;

const square = (inset: number): string => {
  const far = SYMBOL_SIZE - inset;
  return `M${inset} ${inset}H${far}V${far}H${inset}Z`;
};
const diamond = (inset: number): string => {
  const half = SYMBOL_SIZE / 2;
  const far = SYMBOL_SIZE - inset;
  return `M${half} ${inset}L${far} ${half}L${half} ${far}L${inset} ${half}Z`;
};
const DOT = "M8 6.2a1.8 1.8 0 1 1 0 3.6a1.8 1.8 0 1 1 0-3.6Z";

/** Any token source: colours of a theme, or CSS variables for the page. */
export type ShapeColours = Pick<
  Tokens,
  "casing" | "cherry" | "cherryDeep" | "ochre" | "plotOutside" | "plotOutsideEdge" | "mid" | "sheet"
>;

/** The symbol of a plot too small to be drawn: told by shape, so that it survives a photocopy. */
export const verdictShapes = (look: PlotLook, c: ShapeColours): readonly Shape[] => {
  switch (look) {
    case "inside":
      return [
        { path: square(1.5), fill: c.casing },
        { path: square(2.5), fill: c.cherryDeep },
      ];
    case "crosses":
      return [
        { path: square(1.5), fill: c.casing },
        { path: square(2.5), fill: c.cherry },
        { path: "M12.2 4.6V12.2H4.6Z", fill: c.casing },
      ];
    case "on-limit":
      return [
        { path: diamond(0.2), fill: c.casing },
        { path: diamond(2.2), fill: c.casing, stroke: c.ochre, width: 2 },
        { path: DOT, fill: c.ochre },
      ];
    case "outside":
      return [{ path: square(4.4), fill: c.plotOutside, stroke: c.plotOutsideEdge, width: 1.2 }];
    case "unmeasured":
      return [{ path: square(4.4), fill: c.sheet, stroke: c.mid, width: 1, dash: [2, 1.5] }];
  }
};
