import type { TrialSite } from "../../domain/trials/trial-site.ts";
import { MAP_FONT } from "../../map/engine/map-fonts.ts";
import type { MapPart } from "../../map/map-layer.ts";
import { shapesImage } from "../../map/patterns/shape.ts";
import type { ExpressionSpecification, FilterSpecification } from "../../map/style-spec.ts";
import { type Theme, TOKENS } from "../../ui/theme/tokens.ts";
import type { LayerStyle } from "../layer.ts";
import { LEAST_RADIUS_PX } from "../reference-circle.ts";
import { circleImages, circleParts, IN_SIGHT, rowOffset, symbolScale } from "../reference-parts.ts";
import { SITE_BOX, siteShapes } from "./trial-shapes.ts";

export const SITE_KINDS: readonly TrialSite["kind"][] = ["trial", "innovation-centre", "seed-lots"];

/**
 * Places of a label about its symbol, the first that is free. A region's stands under its symbol, since the middle of a
 * region is often near the edge of the sheet; that of a town to the west, since the towns are at the east edge of the
 * first looks, where a label is cut or runs under the map's buttons.
 */
const anchors = (away: number): ExpressionSpecification => {
  const aslant = away * Math.SQRT1_2;
  const [east, west] = [["left", [away, 0]] as const, ["right", [-away, 0]] as const];
  const over = ["top", [0, away], "bottom", [0, -away]] as const;
  const corners = [
    ...["top-left", [aslant, aslant], "bottom-left", [aslant, -aslant]],
    ...["top-right", [-aslant, aslant], "bottom-right", [-aslant, -aslant]],
  ] as const;
  return [
    "match",
    ["get", "kind"],
    "seed-lots",
    ["literal", [...over, ...east, ...west, ...corners]],
    ["literal", [...west, ...east, ...corners, ...over]],
  ] as unknown as ExpressionSpecification;
};

const siteName = (kind: string, theme: Theme): string => `trial-${kind}@${theme}`;

/** Symbols of the sites; a trial's label has its town's name, so that the basemap's own gives way to it. */
const symbols = (theme: Theme, id: string, townStays: boolean): MapPart => {
  const isTrial: ExpressionSpecification = ["==", ["get", "kind"], "trial"];
  return {
    // Over the basemap's own towns, whose symbol would change this one.
    slot: "labels",
    data: "points",
    pointable: true,
    spec: {
      id,
      type: "symbol",
      filter: ["all", townStays ? ["!", isTrial] : isTrial, IN_SIGHT] as FilterSpecification,
      layout: {
        "icon-image": ["concat", "trial-", ["get", "kind"], `@${theme}`],
        "icon-size": symbolScale(theme),
        "icon-offset": rowOffset(SITE_BOX - 2, 0),
        "icon-allow-overlap": true,
        "icon-ignore-placement": townStays,
        "icon-padding": 0,
      },
    },
  };
};

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
      symbols(theme, "site", true),
      symbols(theme, "trial-site", false),
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
            "text-variable-anchor-offset": anchors(((LEAST_RADIUS_PX + 5) * heavy) / size),
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
