import { expect, test } from "vitest";
import { polygons, type Ring } from "../../../tests/fixtures/plane-shapes.ts";
import { limitAuthority, PSAD56_SHIFT } from "./limit-authority.ts";

const [E, N] = [690_000, 9_425_000];
const CORNERS = 720;

/** A wavy outline about 10 km in radius: area and corners like a real limit's. */
const outline = (every: number, scale = 1, dx = 0, dy = 0): Ring =>
  Array.from({ length: CORNERS / every }, (_, k) => {
    const angle = (2 * Math.PI * k * every) / CORNERS;
    const radius = scale * (10_000 + 800 * Math.sin(9 * angle));
    return [E + radius * Math.cos(angle) + dx, N + radius * Math.sin(angle) + dy] as const;
  });

const official = polygons(outline(1));
const standing = (ring: Ring) => limitAuthority(polygons(ring), official).standing;

test("the limit itself, or rounded to centimetres, is the same", () => {
  expect(standing(outline(1))).toBe("same");
  const rounded = outline(1).map(
    ([x, y]) => [Math.round(x * 100) / 100, Math.round(y * 100) / 100] as const,
  );
  expect(standing(rounded)).toBe("same");
});

test("moved as a whole it is shifted, and by the known amount it is PSAD56", () => {
  const moved = limitAuthority(polygons(outline(1, 1, 130, -40)), official);
  expect(moved.standing).toBe("shifted");
  expect(moved.shift?.[0]).toBeCloseTo(130, 3);
  expect(moved.shift?.[1]).toBeCloseTo(-40, 3);
  expect(standing(outline(1, 1, ...PSAD56_SHIFT))).toBe("shifted-psad56");
});

test("fewer corners near the line is simplified, and how far off is said", () => {
  const simple = limitAuthority(polygons(outline(12)), official);
  expect(simple.standing).toBe("simplified");
  expect(simple.corners).toBe(60);
  expect(simple.farthestM).toBeGreaterThan(20);
  expect(simple.farthestM).toBeLessThan(200);
});

test("another place or size is different; the hectares of 1988 are the older one", () => {
  expect(standing(outline(1, 1.4))).toBe("different");
  const hectares = limitAuthority(official, official).areaM2 / 10_000;
  expect(standing(outline(1, Math.sqrt(29_500 / hectares)))).toBe("older");
});
