import { expect, test } from "vitest";
import type { PublicLayer } from "../../../../domain/story/public-map.ts";
import type { View } from "../../../../map/camera.ts";
import { fromScreen } from "../../../../map/frame/web-mercator.ts";
import { freeCorner } from "./free-corner.ts";

const view: View = { lon: -79.2, lat: -5.2, zoom: 10, width: 1085, height: 900 };
const words = { "es-PE": "", en: "" };

const discs = (...places: readonly (readonly [number, number])[]): PublicLayer => ({
  kind: "discs",
  unit: words,
  discs: places.map(([x, y]) => ({
    at: fromScreen(view, x, y),
    label: words,
    value: 1,
    part: null,
    text: words,
  })),
});

test("scale and north stand in the lower right unless data do", () => {
  expect(freeCorner({ layers: [] }, view)).toBe("lower-right");
  expect(freeCorner({ layers: [discs([500, 400])] }, view)).toBe("lower-right");
  expect(freeCorner({ layers: [discs([900, 700])] }, view)).toBe("lower-left");
  expect(freeCorner({ layers: [discs([900, 700], [200, 800])] }, view)).toBe("upper-right");
});

test("where all corners have data, the one with least", () => {
  const four = [
    [1000, 850],
    [950, 850],
    [60, 850],
    [90, 850],
    [1000, 60],
    [60, 60],
    [80, 60],
  ] as const;
  expect(freeCorner({ layers: [discs(...four)] }, view)).toBe("upper-right");
});
