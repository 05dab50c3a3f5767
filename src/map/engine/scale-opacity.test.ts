import type { LayerSpecification } from "maplibre-gl";
import { expect, test } from "vitest";
import { scaleOpacity } from "./scale-opacity.ts";

const line = (opacity: unknown): LayerSpecification =>
  ({
    id: "l",
    type: "line",
    source: "s",
    paint: { "line-width": 2, ...(opacity === undefined ? {} : { "line-opacity": opacity }) },
  }) as LayerSpecification;
const opacityOf = (layer: LayerSpecification): unknown =>
  (layer.paint as Record<string, unknown>)["line-opacity"];

test("a full layer is left as it is", () => {
  const layer = line(0.4);
  expect(scaleOpacity(layer, 1)).toBe(layer);
});

test.each([
  [undefined, 0.5],
  [0.4, 0.2],
  [
    ["interpolate", ["linear"], ["zoom"], 8, 0, 12, 0.8],
    ["interpolate", ["linear"], ["zoom"], 8, 0, 12, 0.4],
  ],
  [
    ["step", ["zoom"], 1, 9, 0.5, 12, ["get", "o"]],
    ["step", ["zoom"], 0.5, 9, 0.25, 12, ["*", 0.5, ["get", "o"]]],
  ],
  [
    ["get", "o"],
    ["*", 0.5, ["get", "o"]],
  ],
])("%j at half is %j", (given, wanted) => {
  expect(opacityOf(scaleOpacity(line(given), 0.5))).toEqual(wanted);
});

test("symbols fade with their text", () => {
  const symbol: LayerSpecification = { id: "t", type: "symbol", source: "s" };
  expect(scaleOpacity(symbol, 0.25).paint).toEqual({ "icon-opacity": 0.25, "text-opacity": 0.25 });
});
