import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hexagonAt, hexagonCentre, hexagonCorners } from "./hexagon.ts";
import { hexagonCode } from "./hexagon-code.ts";

const place = fc.tuple(
  fc.double({ min: 160_000, max: 840_000, noNaN: true }),
  fc.double({ min: 7_900_000, max: 10_020_000, noNaN: true }),
);
const size = fc.constantFrom(100, 500, 750, 1000, 1414, 1415, 2000, 5000);

describe("hexagons", () => {
  it("give a place to the nearest centre of all", () => {
    fc.assert(
      fc.property(place, size, ([x, y], side) => {
        const hexagon = hexagonAt(x, y, side);
        const own = distance(x, y, hexagonCentre(hexagon, side));
        expect(own).toBeLessThanOrEqual((side / Math.sqrt(3)) * (1 + 1e-9));
        for (const row of [-2, -1, 0, 1, 2]) {
          for (const column of [-2, -1, 0, 1, 2]) {
            const other = { column: hexagon.column + column, row: hexagon.row + row };
            expect(distance(x, y, hexagonCentre(other, side))).toBeGreaterThanOrEqual(own - 1e-6);
          }
        }
      }),
      { seed: 4 },
    );
  });

  it("are as wide as they say, their corners as far from the centre as from each other", () => {
    const corners = hexagonCorners(726_000, 9_410_000, 1000);
    expect(corners).toHaveLength(6);
    const reach = 1000 / Math.sqrt(3);
    for (const [k, corner] of corners.entries()) {
      expect(distance(726_000, 9_410_000, corner)).toBeCloseTo(reach, 6);
      expect(distance(...corner, corners[(k + 1) % 6]!)).toBeCloseTo(reach, 6);
    }
    const easts = corners.map(([x]) => x);
    expect(Math.max(...easts) - Math.min(...easts)).toBe(1000);
  });

  it("have one code each", () => {
    for (const side of [100, 500, 750, 1000, 1415, 2000]) {
      const codes = new Set<string>();
      for (let row = 0; row < 80; row++) {
        for (let column = 0; column < 80; column++) {
          codes.add(hexagonCode({ column: column + 500, row: row + 9000 }, side));
        }
      }
      expect(codes.size).toBe(6400);
    }
  });

  it("are called by the kilometres of their centre", () => {
    expect(hexagonCode(hexagonAt(726_300, 9_410_200, 2000), 2000)).toBe("C-727-410");
    expect(hexagonCode(hexagonAt(726_300, 9_410_200, 1000), 1000)).toBe("C-7260-4102");
    expect(hexagonCode(hexagonAt(726_300, 8_410_200, 2000), 2000)).toMatch(/^C-72\d-841\d$/);
    expect(hexagonCode(hexagonAt(726_300, 9_004_200, 2000), 2000)).toMatch(/^C-72\d-00\d$/);
  });
});

function distance(x: number, y: number, [px, py]: readonly [number, number]): number {
  return Math.hypot(x - px, y - py);
}
