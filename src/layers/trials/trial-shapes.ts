import type { TrialSite } from "../../domain/trials/trial-site.ts";
import type { Shape } from "../../map/patterns/shape.ts";
import type { Tokens } from "../../ui/theme/tokens.ts";

/** Side of the box of a site's symbol, CSS pixels. */
export const SITE_BOX = 24;

type Colours = Pick<Tokens, "casing" | "forest" | "sheet">;

const triangle = (cx: number, top: number, half: number, height: number): string =>
  `M${cx} ${top}L${cx + half} ${top + height}H${cx - half}Z`;

const disc = (r: number): string =>
  `M${12 - r} 12a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 -${2 * r} 0Z`;

/**
 * A trial is a full triangle, the innovation centre an open one with a dot, seed lots three small ones; each in a ring,
 * lest it read as a plot above its band.
 */
export const siteShapes = (kind: TrialSite["kind"], c: Colours): readonly Shape[] => [
  { path: disc(12), fill: c.casing },
  { path: disc(10), fill: c.sheet, stroke: c.forest, width: 1.5 },
  ...marks(kind, c),
];

const marks = (kind: TrialSite["kind"], c: Colours): readonly Shape[] => {
  switch (kind) {
    case "trial":
      return [{ path: triangle(12, 5.6, 5.6, 9.8), fill: c.forest }];
    case "innovation-centre":
      return [
        { path: triangle(12, 6, 5.4, 9.4), stroke: c.forest, width: 1.6 },
        { path: "M12 11.2a1.5 1.5 0 1 1 0 3a1.5 1.5 0 1 1 0-3Z", fill: c.forest },
      ];
    case "seed-lots":
      return [
        { path: triangle(12, 5.4, 2.9, 5), fill: c.forest },
        { path: triangle(8.4, 11.6, 2.9, 5), fill: c.forest },
        { path: triangle(15.6, 11.6, 2.9, 5), fill: c.forest },
      ];
  }
};
