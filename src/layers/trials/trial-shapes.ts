import type { TrialSite } from "../../domain/trials/trial-site.ts";
import type { Shape } from "../../map/patterns/shape.ts";
import type { Tokens } from "../../ui/theme/tokens.ts";

/** Side of the box of a site's symbol, CSS pixels. */
export const SITE_BOX = 20;

type Colours = Pick<Tokens, "casing" | "forest" | "sheet">;

const triangle = (cx: number, top: number, half: number, height: number): string =>
  `M${cx} ${top}L${cx + half} ${top + height}H${cx - half}Z`;

/** A trial is a full triangle, the innovation centre an open one with a dot, seed lots three small ones. */
export const siteShapes = (kind: TrialSite["kind"], c: Colours): readonly Shape[] => {
  switch (kind) {
    case "trial":
      return [
        { path: triangle(10, 1, 9, 16), fill: c.casing },
        { path: triangle(10, 3.4, 6.4, 11.6), fill: c.forest },
      ];
    case "innovation-centre":
      return [
        { path: triangle(10, 0.5, 9.6, 17), fill: c.casing },
        { path: triangle(10, 3.6, 6.8, 12), fill: c.sheet, stroke: c.forest, width: 1.8 },
        { path: "M10 9.4a1.9 1.9 0 1 1 0 3.8a1.9 1.9 0 1 1 0-3.8Z", fill: c.forest },
      ];
    case "seed-lots":
      return [
        { path: triangle(10, 0, 10, 19), fill: c.casing },
        { path: triangle(10, 3, 3.6, 6.4), fill: c.forest },
        { path: triangle(5.6, 10.6, 3.6, 6.4), fill: c.forest },
        { path: triangle(14.4, 10.6, 3.6, 6.4), fill: c.forest },
      ];
  }
};
