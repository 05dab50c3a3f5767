import type { TrialSite } from "../../domain/trials/trial-site.ts";
import { MAP_FONT } from "../../map/engine/map-fonts.ts";
import { shapesImage } from "../../map/patterns/shape.ts";
import type { FilterSpecification } from "../../map/style-spec.ts";
import { type Theme, TOKENS } from "../../ui/theme/tokens.ts";
import type { LayerStyle } from "../layer.ts";
import { LEAST_RADIUS_PX } from "../reference-circle.ts";
import { circleImages, circleParts, IN_SIGHT, rowOffset, symbolScale } from "../reference-parts.ts";
import { SITE_BOX, siteShapes } from "./trial-shapes.ts";

export const SITE_KINDS: readonly TrialSite["kind"][] = ["trial", "innovation-centre", "seed-lots"];

const siteName = (kind: string, theme: Theme): string => `trial-${kind}@${theme}`;

/** A broken circle of uncertainty with the sites' symbols in it and their names beside it. */
export const trialsStyle = (theme: Theme): LayerStyle => {
  const t = TOKENS[theme];
  const heavy = symbolScale(theme);
  const size = 13 * heavy;
  return {
    images: {
      ...circleImages("forest", theme),
      ...Object.fromEntries(
        SITE_KINDS.map((kind) => [
          siteName(kind, theme),
          shapesImage(siteShapes(kind, t), SITE_BOX),
        ]),
      ),
    },
    parts: [
      ...circleParts("forest", theme),
      {
        // Over the basemap's own towns, whose symbol would change this one.
        slot: "labels",
        data: "points",
        pointable: true,
        spec: {
          id: "site",
          type: "symbol",
          filter: IN_SIGHT,
          layout: {
            "icon-image": ["concat", "trial-", ["get", "kind"], `@${theme}`],
            "icon-size": heavy,
            "icon-offset": rowOffset(SITE_BOX - 2, 0),
            "icon-allow-overlap": true,
            // The town's own name keeps its place beside it.
            "icon-ignore-placement": true,
            "icon-padding": 0,
          },
        },
      },
      {
        slot: "labels",
        data: "points",
        pointable: true,
        spec: {
          id: "name",
          type: "symbol",
          filter: ["all", ["has", "name"], IN_SIGHT] as FilterSpecification,
          layout: {
            "text-field": [
              "format",
              ["get", "name"],
              {},
              "\n",
              {},
              ["get", "under"],
              { "font-scale": 0.88, "text-font": ["literal", [...MAP_FONT.regular]] },
            ],
            "text-font": [...MAP_FONT.semibold],
            "text-size": size,
            "text-variable-anchor": ["left", "right", "bottom", "top"],
            "text-radial-offset": ((LEAST_RADIUS_PX + 5) * heavy) / size,
            "text-justify": "auto",
            "text-max-width": 16,
            "text-padding": 3,
          },
          paint: { "text-color": t.ink, "text-halo-color": t.casing, "text-halo-width": 2 },
        },
      },
    ],
  };
};
