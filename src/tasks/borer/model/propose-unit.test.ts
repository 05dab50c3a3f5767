import { expect, test } from "vitest";
import { hexagonAt, hexagonCentre } from "../../../geo/hexagons/hexagon.ts";
import { proposeUnit } from "./propose-unit.ts";

const SIZE = 1000;
const places = (list: readonly (readonly [number, number])[]) =>
  [Float64Array.from(list, ([x]) => x), Float64Array.from(list, ([, y]) => y)] as const;

test("a wide survey is compared by cells", () => {
  const list = Array.from({ length: 100 }, (_, i) =>
    hexagonCentre({ column: 700 + (i % 10), row: 9000 + Math.floor(i / 10) }, SIZE),
  );
  expect(proposeUnit(...places(list), SIZE)).toBe(SIZE);
});

test("clumps far apart are compared point by point, and so is nothing", () => {
  const list = Array.from({ length: 60 }, (_, i) => {
    const [x, y] = [700_000 + 12_000 * Math.floor(i / 6), 9_400_000];
    return [x + 300 * (i % 3), y + 300 * (i % 2)] as const;
  });
  expect(proposeUnit(...places(list), SIZE)).toBe("point");
  expect(proposeUnit(new Float64Array(0), new Float64Array(0), SIZE)).toBe("point");
  expect(proposeUnit(Float64Array.of(Number.NaN), Float64Array.of(1), SIZE)).toBe("point");
});

test("a dozen cells are too few to compare, however they touch", () => {
  const block = (side: number) =>
    Array.from({ length: side * side }, (_, i) =>
      hexagonCentre({ column: 700 + (i % side), row: 9000 + Math.floor(i / side) }, SIZE),
    );
  expect(proposeUnit(...places(block(4)), SIZE)).toBe("point");
  expect(proposeUnit(...places(block(6)), SIZE)).toBe(SIZE);
});

test("cells taken for neighbours are those whose centres are one size away", () => {
  for (const row of [9000, 9001]) {
    const [x, y] = hexagonCentre({ column: 700, row }, SIZE);
    const ring = Array.from({ length: 6 }, (_, k) => {
      const angle = (k * Math.PI) / 3;
      return [x + SIZE * Math.cos(angle), y + SIZE * Math.sin(angle)] as const;
    });
    expect(new Set(ring.map(([a, b]) => JSON.stringify(hexagonAt(a, b, SIZE)))).size).toBe(6);
    // Each of seven cells in a flower has three neighbours or more; without its middle each has two.
    const six = (flower: typeof ring) =>
      [0, 1, 2, 3, 4, 5].flatMap((k) => flower.map(([a, b]) => [a + 20 * k * SIZE, b] as const));
    expect(proposeUnit(...places(six([[x, y], ...ring])), SIZE)).toBe(SIZE);
    expect(proposeUnit(...places(six(ring)), SIZE)).toBe("point");
  }
});
