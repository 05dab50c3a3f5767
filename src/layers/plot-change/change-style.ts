import type { MapPart } from "../../map/map-layer.ts";
import { shapesImage } from "../../map/patterns/shape.ts";
import type { ExpressionSpecification, FilterSpecification } from "../../map/style-spec.ts";
import { type Theme, TOKENS } from "../../ui/theme/tokens.ts";
import type { LayerStyle } from "../layer.ts";
import { CHANGE_LOOKS, type ChangeLook, codeOf, TELLING_CODES } from "./change-looks.ts";
import { CHANGE_BOX, changeShapes } from "./change-shapes.ts";

const CHANGE: ExpressionSpecification = ["get", "verdict"];
const SHAPES: FilterSpecification = [">=", ["zoom"], ["get", "shapeZoom"]];

const symbolName = (look: ChangeLook, theme: Theme): string => `change-${look}@${theme}`;

/** A value per look; the last one for whatever is not named. */
const byLook = <T extends string | number>(
  values: Readonly<Partial<Record<ChangeLook, T>>>,
  other: T,
): ExpressionSpecification =>
  [
    "match",
    CHANGE,
    ...Object.entries(values).flatMap(([look, value]) => [codeOf(look as ChangeLook), value]),
    other,
  ] as unknown as ExpressionSpecification;

/** Symbols say the change at every zoom; outlines come when a plot is large enough, the earlier one dashed. */
export const changeStyle = (theme: Theme): LayerStyle => {
  const t = TOKENS[theme];
  const heavy = theme === "projector" ? 1.6 : 1;
  const colour = byLook(
    {
      redrawn: t.ochre,
      moved: t.ochre,
      kind: t.ochre,
      recoded: t.ochre,
      hands: t.ochre,
      new: t.forest,
      gone: t.cherry,
    },
    t.mid,
  );
  const outlines = (id: string, more: Omit<MapPart["spec"], "id">, pointable = false): MapPart =>
    ({
      slot: "plots",
      data: "outlines",
      ...(pointable && { pointable }),
      spec: { id, ...more },
    }) as MapPart;
  return {
    images: Object.fromEntries(
      CHANGE_LOOKS.map((look) => [
        symbolName(look, theme),
        shapesImage(changeShapes(look, t), CHANGE_BOX),
      ]),
    ),
    parts: [
      outlines(
        "ground",
        {
          type: "fill",
          filter: SHAPES,
          paint: { "fill-color": t.sheet, "fill-opacity": 0.55, "fill-antialias": false },
        },
        true,
      ),
      {
        slot: "plots",
        data: "earlier",
        spec: {
          id: "earlier",
          type: "line",
          filter: SHAPES,
          layout: { "line-join": "round" },
          paint: { "line-color": t.ink, "line-width": 1.2 * heavy, "line-dasharray": [2.4, 2] },
        },
      },
      outlines("edge", {
        type: "line",
        filter: ["all", SHAPES, ["!=", CHANGE, codeOf("gone")]],
        layout: { "line-join": "round" },
        paint: { "line-color": colour, "line-width": byLook({ same: 1 * heavy }, 2 * heavy) },
      }),
      outlines("gone-edge", {
        type: "line",
        filter: ["all", SHAPES, ["==", CHANGE, codeOf("gone")]],
        paint: { "line-color": colour, "line-width": 1.8 * heavy, "line-dasharray": [3, 1.6] },
      }),
      {
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
      },
      {
        slot: "symbols",
        data: "points",
        pointable: true,
        spec: {
          id: "symbol",
          type: "symbol",
          layout: {
            "icon-image": byLook(
              Object.fromEntries(CHANGE_LOOKS.map((look) => [look, symbolName(look, theme)])),
              symbolName("no-place", theme),
            ),
            "icon-size": [
              "interpolate",
              ["linear"],
              ["zoom"],
              8,
              byLook({ same: 0.4 * heavy }, 0.6 * heavy),
              11,
              byLook({ same: 0.55 * heavy }, 0.8 * heavy),
              13,
              byLook({ same: 0.7 * heavy }, heavy),
            ],
            "icon-allow-overlap": true,
            "icon-ignore-placement": true,
            "icon-padding": 0,
            "symbol-sort-key": [
              "match",
              CHANGE,
              ...TELLING_CODES.flatMap((code, rank) => [code, -rank]),
              -TELLING_CODES.length,
            ] as unknown as ExpressionSpecification,
          },
        },
      },
    ],
  };
};
