import type { MapPart } from "../../map/map-layer.ts";
import type { ExpressionSpecification } from "../../map/style-spec.ts";
import { type Theme, TOKENS } from "../../ui/theme/tokens.ts";
import type { LayerStyle } from "../layer.ts";
import { mixed } from "../mixed.ts";
import { areaNameParts } from "./area-name-parts.ts";

/** Width of the limit line, CSS pixels (look: 1.7; projector 4.5). */
const LIMIT_WIDTH: Readonly<Record<Theme, number>> = { light: 1.7, dark: 1.7, projector: 4.5 };
/**
 * Share of the limit's colour in the ribbon (look: 20 % on paper; over the relief it takes more to be seen as
 * much). Mixed with the paper instead of let through: where the shifted line lies over itself, at every sharp
 * corner, a see-through ribbon shows patches.
 */
const RIBBON_SHARE = 0.4;
/** Width of the ribbon on the inner side. */
const RIBBON_WIDTH: Readonly<Record<Theme, number>> = { light: 6, dark: 6, projector: 12 };

/** The ribbon of the overview, twice as wide for whoever looks at single plots. */
const widening = (width: number): ExpressionSpecification => [
  "interpolate",
  ["linear"],
  ["zoom"],
  12,
  width,
  16,
  width * 2,
];

/** A protected area: pale surface, ribbon on the inner side, dash-dot limit on a pale casing, its name. */
export const areaStyle = (theme: Theme): LayerStyle => {
  const { forest, casing, mapGround } = TOKENS[theme];
  const width = LIMIT_WIDTH[theme];
  const ribbon = RIBBON_WIDTH[theme];
  const parts: readonly MapPart[] = [
    {
      slot: "area",
      data: "surface",
      spec: {
        id: "fill",
        type: "fill",
        paint: { "fill-color": forest, "fill-opacity": 0.08, "fill-antialias": false },
      },
    },
    {
      slot: "area",
      data: "limit",
      spec: {
        id: "ribbon",
        type: "line",
        layout: { "line-join": "round" },
        paint: {
          "line-color": mixed(forest, mapGround, RIBBON_SHARE),
          "line-width": widening(ribbon),
          "line-offset": widening(ribbon / 2),
        },
      },
    },
    {
      slot: "limit",
      data: "limit",
      spec: {
        id: "casing",
        type: "line",
        layout: { "line-join": "round", "line-cap": "round" },
        paint: { "line-color": casing, "line-width": width + 2.4, "line-opacity": 0.75 },
      },
    },
    {
      slot: "limit",
      data: "limit",
      spec: {
        id: "limit",
        type: "line",
        layout: { "line-join": "round" },
        paint: {
          "line-color": forest,
          "line-width": width,
          "line-dasharray": [6, 1.6, 1.2, 1.6],
        },
      },
    },
    ...areaNameParts(theme),
  ];
  return { parts, images: {} };
};
