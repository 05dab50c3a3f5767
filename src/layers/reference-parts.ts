import type { MapImage } from "../map/map-image.ts";
import type { MapPart } from "../map/map-layer.ts";
import { type Shape, shapesImage } from "../map/patterns/shape.ts";
import type { ExpressionSpecification, FilterSpecification } from "../map/style-spec.ts";
import { type Theme, TOKENS } from "../ui/theme/tokens.ts";
import { LEAST_RADIUS_PX } from "./reference-circle.ts";

/** Side of the box of the least circle, CSS pixels. */
export const CIRCLE_BOX = 2 * LEAST_RADIUS_PX + 4;

/** Steps of a row that can be told apart; a town with more in one row has them on its last place. */
const MOST_HALVES = 12;

export const symbolScale = (theme: Theme): number => (theme === "projector" ? 1.6 : 1);

type Ink = "forest" | "coffee";

const circleName = (ink: Ink, theme: Theme): string => `reference-${ink}@${theme}`;

/** The least circle of uncertainty: broken edge, a tint within. */
export const circleShapes = (edge: string, tint: string): readonly Shape[] => {
  const [c, r] = [CIRCLE_BOX / 2, LEAST_RADIUS_PX];
  const path = `M${c - r} ${c}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 -${2 * r} 0Z`;
  return [
    { path, fill: tint },
    { path, stroke: edge, width: 1.4, dash: [3.2, 2.6] },
  ];
};

export const circleImages = (ink: Ink, theme: Theme): Readonly<Record<string, MapImage>> => {
  const color = TOKENS[theme][ink];
  return { [circleName(ink, theme)]: shapesImage(circleShapes(color, `${color}26`), CIRCLE_BOX) };
};

/** Leaves out what would read as the very place: its area reaches beyond the sheet. */
export const IN_SIGHT: FilterSpecification = ["<", ["zoom"], ["get", "lostZoom"]];

/** Offset of a symbol in its row, in units of `unit` CSS pixels: `step` from one to the next, `down` below the middle. */
export const rowOffset = (step: number, down: number, unit = 1): ExpressionSpecification => {
  const at = (half: number) => ["literal", [(half * step) / 2 / unit, down / unit]];
  const halves = Array.from({ length: 2 * MOST_HALVES + 1 }, (_, k) => k - MOST_HALVES);
  return [
    "match",
    ["get", "half"],
    ...halves.flatMap((half) => [half, at(half)]),
    at(MOST_HALVES),
  ] as unknown as ExpressionSpecification;
};

/** Areas of uncertainty of a layer made by `referenceFeatures`: true to the ground, or the least circle where that is smaller. */
export const circleParts = (ink: Ink, theme: Theme): readonly MapPart[] => {
  const color = TOKENS[theme][ink];
  const heavy = symbolScale(theme);
  const near = [">=", ["zoom"], ["get", "groundZoom"]] as const;
  const first = ["get", "first"] as const;
  return [
    {
      slot: "cells",
      data: "areas",
      spec: {
        id: "area",
        type: "fill",
        filter: ["all", [...near], [...first], ["get", "filled"]] as never,
        paint: { "fill-color": color, "fill-opacity": 0.1, "fill-antialias": false },
      },
    },
    {
      slot: "cells",
      data: "areas",
      spec: {
        id: "area-edge",
        type: "line",
        filter: ["all", [...near], [...first]] as never,
        paint: {
          "line-color": color,
          "line-width": 1.3 * heavy,
          "line-dasharray": [3, 2.2],
          "line-opacity": 0.85,
        },
      },
    },
    {
      slot: "plots",
      data: "points",
      pointable: true,
      spec: {
        id: "least-area",
        type: "symbol",
        filter: ["all", ["<", ["zoom"], ["get", "groundZoom"]], [...first]] as never,
        layout: {
          "icon-image": circleName(ink, theme),
          "icon-size": heavy,
          "icon-allow-overlap": true,
          "icon-ignore-placement": true,
          "icon-padding": 0,
        },
      },
    },
  ];
};
