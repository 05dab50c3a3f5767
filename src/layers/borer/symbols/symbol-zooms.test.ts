import { expect, test } from "vitest";
import { metresPerPixel } from "../../../map/frame/web-mercator.ts";
import { LARGE_RADIUS, LEAST_RADIUS } from "./symbol-radius.ts";
import { SYMBOL_ZOOMS, shrinkAt, shrunkRadius } from "./symbol-zooms.ts";

test.each([1, 1.3, 1.7])(
  "a large symbol leaves its cell in sight, drawn %s times as large",
  (scale) => {
    for (const zoom of SYMBOL_ZOOMS) {
      const shown = shrunkRadius(LARGE_RADIUS * scale, shrinkAt(zoom, 2000, scale), scale);
      const width = 2000 / metresPerPixel(zoom, -7);
      expect(shown).toBeLessThanOrEqual(Math.max(LEAST_RADIUS * scale, 0.2201 * width));
      expect(shown).toBeLessThanOrEqual(LARGE_RADIUS * scale);
    }
  },
);

test("from near a symbol is drawn in full, from afar no smaller than can be read", () => {
  expect(shrinkAt(14, 2000, 1)).toBe(1);
  expect(shrunkRadius(LARGE_RADIUS, shrinkAt(6, 2000, 1), 1)).toBe(LEAST_RADIUS);
});
