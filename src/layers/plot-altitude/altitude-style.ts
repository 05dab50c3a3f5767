import type { MapPart } from "../../map/map-layer.ts";
import { shapesImage } from "../../map/patterns/shape.ts";
import type { ExpressionSpecification, FilterSpecification } from "../../map/style-spec.ts";
import { type Theme, TOKENS } from "../../ui/theme/tokens.ts";
import type { LayerStyle } from "../layer.ts";
import { ALTITUDE_LOOKS, type AltitudeLook, codeOf, TELLING_CODES } from "./altitude-looks.ts";
import { altitudeShapes, PLOT_BOX } from "./altitude-shapes.ts";

const VERDICT: ExpressionSpecification = ["get", "verdict"];
const SHAPES: FilterSpecification = [">=", ["zoom"], ["get", "shapeZoom"]];
const SMALL: readonly AltitudeLook[] = ["unknown-variety", "no-variety", "no-altitude", "no-band"];

const symbolName = (look: AltitudeLook, theme: Theme): string => `altitude-${look}@${theme}`;

/** A value per look; the last one for whatever is not named. */
const byLook = <T extends string | number>(
  values: Readonly<Partial<Record<AltitudeLook, T>>>,
  other: T,
): ExpressionSpecification =>
  [
    "match",
    VERDICT,
    ...Object.entries(values).flatMap(([look, value]) => [codeOf(look as AltitudeLook), value]),
    other,
  ] as unknown as ExpressionSpecification;

/** Shapes say the verdict at every zoom; outlines come when a plot is large enough. */
export const altitudeStyle = (theme: Theme): LayerStyle => {
  const t = TOKENS[theme];
  const heavy = theme === "projector" ? 1.6 : 1;
  const colour = byLook(
    { inside: t.forest, below: t.cherry, above: t.cherry, undecidable: t.ochre },
    t.mid,
  );
  const small = Object.fromEntries(SMALL.map((look) => [look, 0.5 * heavy]));
  const crowd: MapPart = {
    slot: "plots",
    data: "crowd",
    pointable: true,
    spec: {
      id: "crowd",
      type: "circle",
      paint: {
        "circle-radius": ["interpolate", ["linear"], ["zoom"], 8, 1.6, 12, 3],
        "circle-color": t.sheet,
        "circle-stroke-color": colour,
        "circle-stroke-width": 1,
      },
    },
  };
  const outline: MapPart["slot"] = "plots";
  return {
    images: Object.fromEntries(
      ALTITUDE_LOOKS.map((look) => [
        symbolName(look, theme),
        shapesImage(altitudeShapes(look, t), PLOT_BOX),
      ]),
    ),
    parts: [
      {
        slot: outline,
        data: "outlines",
        pointable: true,
        spec: {
          id: "ground",
          type: "fill",
          filter: SHAPES,
          paint: { "fill-color": t.sheet, "fill-opacity": 0.5, "fill-antialias": false },
        },
      },
      {
        slot: outline,
        data: "outlines",
        spec: {
          id: "edge",
          type: "line",
          filter: ["all", SHAPES, ["!=", VERDICT, codeOf("undecidable")]],
          layout: { "line-join": "round" },
          paint: {
            "line-color": colour,
            "line-width": byLook({ below: 1.8 * heavy, above: 1.8 * heavy }, 1.2 * heavy),
          },
        },
      },
      {
        slot: outline,
        data: "outlines",
        spec: {
          id: "dashed-edge",
          type: "line",
          filter: ["all", SHAPES, ["==", VERDICT, codeOf("undecidable")]],
          paint: { "line-color": colour, "line-width": 1.5 * heavy, "line-dasharray": [3, 1.6] },
        },
      },
      crowd,
      {
        slot: "symbols",
        data: "points",
        pointable: true,
        spec: {
          id: "symbol",
          type: "symbol",
          layout: {
            "icon-image": byLook(
              Object.fromEntries(ALTITUDE_LOOKS.map((look) => [look, symbolName(look, theme)])),
              symbolName("no-altitude", theme),
            ),
            "icon-size": [
              "interpolate",
              ["linear"],
              ["zoom"],
              8,
              byLook({ ...small, above: 0.55 * heavy, below: 0.55 * heavy }, 0.4 * heavy),
              11,
              byLook(small, 0.75 * heavy),
              13,
              byLook(Object.fromEntries(SMALL.map((look) => [look, 0.85 * heavy])), heavy),
            ],
            "icon-allow-overlap": true,
            "icon-ignore-placement": true,
            "icon-padding": 0,
            // What is outside lies on top.
            "symbol-sort-key": [
              "match",
              VERDICT,
              ...TELLING_CODES.flatMap((code, rank) => [code, -rank]),
              -TELLING_CODES.length,
            ] as unknown as ExpressionSpecification,
          },
        },
      },
    ],
  };
};
