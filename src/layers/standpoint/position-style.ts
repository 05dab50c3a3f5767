import { shapesImage } from "../../map/patterns/shape.ts";
import { type Theme, TOKENS } from "../../ui/theme/tokens.ts";
import type { LayerStyle } from "../layer.ts";

const arrowName = (theme: Theme): string => `position-arrow@${theme}`;
/** CSS pixels; the arrow stands clear of the dot in its middle. */
const ARROW_SIZE = 48;

/** A blue dot in a pale ring over its circle of error; hollow and dashed once it is old. */
export const positionStyle = (theme: Theme): LayerStyle => {
  const { position, casing } = TOKENS[theme];
  return {
    images: {
      [arrowName(theme)]: shapesImage(
        [{ path: "M24 1 31.5 12.5 24 9.5 16.5 12.5Z", fill: position, stroke: casing, width: 1.5 }],
        ARROW_SIZE,
      ),
    },
    parts: [
      {
        slot: "position",
        data: "circle",
        spec: {
          id: "circle",
          type: "fill",
          paint: {
            "fill-color": position,
            "fill-opacity": ["case", ["get", "old"], 0.08, 0.22],
          },
        },
      },
      {
        slot: "position",
        data: "circle",
        spec: {
          id: "edge",
          type: "line",
          filter: ["!", ["get", "old"]],
          paint: { "line-color": position, "line-width": 1.2, "line-opacity": 0.7 },
        },
      },
      {
        slot: "position",
        data: "circle",
        spec: {
          id: "old-edge",
          type: "line",
          filter: ["get", "old"],
          paint: { "line-color": position, "line-width": 1.6, "line-dasharray": [3, 2] },
        },
      },
      {
        slot: "position",
        data: "place",
        spec: {
          id: "arrow",
          type: "symbol",
          filter: ["has", "heading"],
          layout: {
            "icon-image": arrowName(theme),
            "icon-rotate": ["get", "heading"],
            "icon-rotation-alignment": "map",
            "icon-allow-overlap": true,
            "icon-ignore-placement": true,
          },
        },
      },
      {
        slot: "position",
        data: "place",
        spec: {
          id: "dot",
          type: "circle",
          paint: {
            "circle-radius": 7.5,
            "circle-color": ["case", ["get", "old"], casing, position],
            "circle-stroke-color": ["case", ["get", "old"], position, casing],
            "circle-stroke-width": 3,
          },
        },
      },
    ],
  };
};
