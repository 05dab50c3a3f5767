import { expect, test } from "vitest";
import { nearestHandle } from "./nearest-handle.ts";

const handles = [
  { id: "middle:0", lon: 5, lat: 0 },
  { id: "middle:1", lon: 40, lat: 0 },
  { id: "corner:0", lon: 0, lat: 0 },
  { id: "corner:1", lon: 10, lat: 0 },
];
const find = (x: number, reach: number) =>
  nearestHandle(handles, ({ lon, lat }) => ({ x: lon, y: lat }), { x, y: 0 }, reach);

test("a corner within reach goes before a nearer middle, the nearer corner before the other", () => {
  expect(find(4, 9)).toBe("corner:0");
  expect(find(7, 9)).toBe("corner:1");
});

test("a middle alone is found, and nothing beyond reach", () => {
  expect(find(43, 9)).toBe("middle:1");
  expect(find(25, 9)).toBeNull();
});
