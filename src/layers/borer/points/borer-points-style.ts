import type { MapImage } from "../../../map/map-image.ts";
import type { MapPart } from "../../../map/map-layer.ts";
import { shapesImage } from "../../../map/patterns/shape.ts";
import type { ExpressionSpecification } from "../../../map/style-spec.ts";
import { type Theme, TOKENS } from "../../../ui/theme/tokens.ts";
import type { LayerStyle } from "../../layer.ts";
import {
  clockBox,
  clockShapes,
  nothingShapes,
  rampOf,
  shareOfClass,
} from "../symbols/clock-shapes.ts";
import { IMAGE_RADII } from "../symbols/symbol-radius.ts";
import { SYMBOL_ZOOMS } from "../symbols/symbol-zooms.ts";
import { NOTHING_COUNTED } from "./borer-points-data.ts";

/** Images are named by number of classes, class, size and theme: "borer-5/2/7@light". */
const imageName = (classes: number, value: number, image: number, theme: Theme): string =>
  `borer-${classes}/${value}/${image}@${theme}`;

const images = (classes: number, theme: Theme): Readonly<Record<string, MapImage>> => {
  const tokens = TOKENS[theme];
  const drawn: Record<string, MapImage> = {};
  IMAGE_RADII.forEach((radius, image) => {
    const box = clockBox(radius);
    for (let value = 0; value < classes; value++) {
      const shapes = clockShapes(shareOfClass(value, classes), radius, tokens);
      drawn[imageName(classes, value, image, theme)] = shapesImage(shapes, box);
    }
    drawn[imageName(classes, NOTHING_COUNTED, image, theme)] = shapesImage(
      nothingShapes(radius, tokens),
      box,
    );
  });
  return drawn;
};

const colourOfClass = (classes: number, theme: Theme): ExpressionSpecification => {
  const t = TOKENS[theme];
  const cases = Array.from({ length: classes }, (_, value) => [
    value,
    t[rampOf(shareOfClass(value, classes))],
  ]).flat();
  return ["match", ["get", "class"], ...cases, t.sheet] as unknown as ExpressionSpecification;
};

const sizeByZoom = [
  "interpolate",
  ["linear"],
  ["zoom"],
  ...SYMBOL_ZOOMS.flatMap((zoom) => [zoom, ["get", `size${zoom}`]]),
] as unknown as ExpressionSpecification;

/** Points as clocks, larger below smaller; in very large sheets the rest as plain dots under them. */
export const borerPointsStyle = (classes: number, theme: Theme): LayerStyle => {
  const crowd: MapPart = {
    slot: "plots",
    data: "crowd",
    pointable: true,
    spec: {
      id: "crowd",
      type: "circle",
      paint: {
        "circle-radius": ["interpolate", ["linear"], ["zoom"], 8, 1.8, 12, 3.2],
        "circle-color": colourOfClass(classes, theme),
        "circle-stroke-color": TOKENS[theme].rampEdge,
        "circle-stroke-width": 0.7,
      },
    },
  };
  const symbol: MapPart = {
    slot: "symbols",
    data: "points",
    pointable: true,
    spec: {
      id: "symbol",
      type: "symbol",
      layout: {
        "icon-image": [
          "concat",
          `borer-${classes}/`,
          ["get", "class"],
          "/",
          ["get", "image"],
          `@${theme}`,
        ],
        "icon-size": sizeByZoom,
        "icon-allow-overlap": true,
        "icon-ignore-placement": true,
        "icon-padding": 0,
        "symbol-sort-key": ["get", "sort"],
      },
    },
  };
  return { images: images(classes, theme), parts: [crowd, symbol] };
};
