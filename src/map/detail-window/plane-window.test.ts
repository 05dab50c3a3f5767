import { expect, test } from "vitest";
import { planeWindow, toDrawing } from "./plane-window.ts";

test("the plot fills the drawing but for a margin, north up", () => {
  const window = planeWindow([1000, 2000, 1100, 2050], null, 200, 100);
  expect(toDrawing(window, 1000, 2050)).toEqual([32, 16]);
  expect(toDrawing(window, 1100, 2000)).toEqual([168, 84]);
});

test("a near limit is shown with the plot, a far one is not", () => {
  const plot = [0, 0, 100, 100] as const;
  const near = planeWindow(plot, [200, 50], 200, 200);
  expect(toDrawing(near, 200, 50)[0]).toBeLessThan(200);
  const far = planeWindow(plot, [5000, 50], 200, 200);
  expect(far).toEqual(planeWindow(plot, null, 200, 200));
});

test("a point does not become a world", () => {
  expect(planeWindow([5, 5, 5, 5], null, 200, 100).scale).toBe(4);
});
