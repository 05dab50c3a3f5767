import type { MapPart, PartSpec } from "../../map/map-layer.ts";
import type { ExpressionSpecification, FilterSpecification } from "../../map/style-spec.ts";
import { type Theme, TOKENS } from "../../ui/theme/tokens.ts";
import type { LayerStyle } from "../layer.ts";
import { crossesHatchName, onLimitDotsName, plotImages, symbolName } from "./plot-images.ts";
import { LOOK_CODES, type PlotLook } from "./plot-verdict.ts";

const SHAPES: FilterSpecification = [">=", ["zoom"], ["get", "shapeZoom"]];
const SYMBOLS: FilterSpecification = ["<", ["zoom"], ["get", "shapeZoom"]];
const VERDICT: ExpressionSpecification = ["get", "verdict"];

const looking = (...looks: PlotLook[]): FilterSpecification => [
  "all",
  SHAPES,
  ["in", VERDICT, ["literal", looks.map((look) => LOOK_CODES[look])]],
];

/** A value per look; the last one for whatever is not named. */
const byLook = <T extends string | number>(
  values: Readonly<Partial<Record<PlotLook, T>>>,
  other: T,
): ExpressionSpecification =>
  [
    "match",
    VERDICT,
    ...Object.entries(values).flatMap(([look, value]) => [LOOK_CODES[look as PlotLook], value]),
    other,
  ] as unknown as ExpressionSpecification;

/** How plots look: shapes from 8 px on, under that the symbol of their verdict. */
export const plotsStyle = (theme: Theme): LayerStyle => {
  const t = TOKENS[theme];
  const heavy = theme === "projector" ? 1.6 : 1;
  const shape = (spec: PartSpec, pointable = false): MapPart => ({
    slot: "plots",
    data: "outlines",
    spec,
    pointable,
  });
  return {
    images: plotImages(theme),
    parts: [
      shape(
        {
          id: "solid",
          type: "fill",
          filter: looking("inside", "outside", "unmeasured"),
          paint: {
            "fill-color": byLook({ inside: t.cherryDeep, outside: t.plotOutside }, t.sheet),
            "fill-opacity": byLook({ inside: 0.94, outside: 0.86 }, 0.7),
            "fill-antialias": false,
          },
        },
        true,
      ),
      shape(
        {
          id: "pattern",
          type: "fill",
          filter: looking("crosses", "on-limit"),
          paint: {
            "fill-pattern": byLook({ crosses: crossesHatchName(theme) }, onLimitDotsName(theme)),
            "fill-antialias": false,
          },
        },
        true,
      ),
      shape({
        id: "edge",
        type: "line",
        filter: looking("inside", "crosses", "outside"),
        layout: { "line-join": "round" },
        paint: {
          "line-color": byLook({ inside: t.cherryDeep, crosses: t.cherry }, t.plotOutsideEdge),
          "line-width": byLook({ outside: 1 * heavy }, 1.4 * heavy),
        },
      }),
      shape({
        id: "dashed-edge",
        type: "line",
        filter: looking("on-limit", "unmeasured"),
        paint: {
          "line-color": byLook({ "on-limit": t.ochre }, t.mid),
          "line-width": 1.5 * heavy,
          "line-dasharray": [3, 1.6],
        },
      }),
      {
        slot: "plots",
        data: "crowd",
        pointable: true,
        spec: {
          id: "crowd",
          type: "circle",
          filter: SYMBOLS,
          paint: {
            "circle-radius": ["interpolate", ["linear"], ["zoom"], 8, 1.6, 12, 3],
            "circle-color": byLook(
              {
                inside: t.cherryDeep,
                crosses: t.cherry,
                "on-limit": t.ochre,
                outside: t.plotOutside,
              },
              t.sheet,
            ),
            "circle-stroke-color": byLook({ unmeasured: t.mid }, t.plotOutsideEdge),
            "circle-stroke-width": 0.8,
          },
        },
      },
      {
        slot: "symbols",
        data: "points",
        pointable: true,
        spec: {
          id: "symbol",
          type: "symbol",
          filter: SYMBOLS,
          layout: {
            "icon-image": byLook(
              {
                inside: symbolName("inside", theme),
                crosses: symbolName("crosses", theme),
                "on-limit": symbolName("on-limit", theme),
                outside: symbolName("outside", theme),
              },
              symbolName("unmeasured", theme),
            ),
            "icon-size": [
              "interpolate",
              ["linear"],
              ["zoom"],
              8,
              byLook({ outside: 0.45 * heavy }, 0.65 * heavy),
              11,
              byLook({ outside: 0.85 * heavy }, heavy),
              13,
              heavy,
            ],
            "icon-allow-overlap": true,
            "icon-ignore-placement": true,
            "icon-padding": 0,
            "symbol-sort-key": byLook({ unmeasured: 0, outside: 1, "on-limit": 2, crosses: 3 }, 4),
          },
        },
      },
    ],
  };
};
