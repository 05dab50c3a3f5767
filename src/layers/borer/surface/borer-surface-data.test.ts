import fc from "fast-check";
import { expect, test } from "vitest";
import { UTM_17S } from "../../../geo/crs/crs.ts";
import { borerSurfaceData, TOO_LITTLE } from "./borer-surface-data.ts";
import type { BorerSurfaceSource, SurfaceLook } from "./borer-surface-source.ts";
import { columnHeights } from "./column-heights.ts";

type Row = readonly [x: number, y: number, counted: number, bored: number, altitude?: number];

const surface = (
  look: SurfaceLook,
  rows: readonly Row[],
  more: Partial<BorerSurfaceSource> = {},
) => {
  const column = (at: 0 | 1 | 2 | 3 | 4): Float64Array =>
    Float64Array.from(rows, (row) => row[at] ?? Number.NaN);
  return borerSurfaceData({
    look,
    plane: UTM_17S,
    table: {
      point: Int32Array.from(rows.keys()),
      x: column(0),
      y: column(1),
      exposure: column(2),
      events: column(3),
      altitude: column(4),
    },
    unit: "percent",
    edges: [2, 5, 10],
    classOf: (rate, edges) => (rate === 0 ? 0 : 1 + edges.filter((edge) => rate >= edge).length),
    intervalOf: () => null,
    size: 1000,
    leastExposure: 100,
    columns: "altitude",
    ...more,
  });
};

const place = fc.record({
  x: fc.integer({ min: 720_000, max: 726_000 }),
  y: fc.integer({ min: 9_400_000, max: 9_406_000 }),
  counted: fc.integer({ min: 0, max: 900 }),
});
const rowsOf = (places: readonly { x: number; y: number; counted: number }[]): Row[] =>
  places.map(({ x, y, counted }, i) => [x, y, counted, Math.floor(counted / (2 + (i % 20)))]);

test("a hexagon pools counts, it does not average percentages", () => {
  const { figures, classes } = surface("hexagonos", [
    [720_000, 9_400_000, 1000, 10],
    [720_010, 9_400_010, 60, 30],
  ]);
  expect(figures.rate.length).toBe(1);
  expect(figures.rate[0]).toBeCloseTo((100 * 40) / 1060, 12);
  expect(classes[0]).toBe(2);
  expect(figures.rows[0]).toEqual([0, 1]);
});

test("under the least fruits a cell has no class, whatever its rate", () => {
  const rows: Row[] = [[720_000, 9_400_000, 99, 50]];
  for (const look of ["hexagonos", "calor", "columnas"] as const) {
    expect(new Set(surface(look, rows).classes)).toEqual(new Set([TOO_LITTLE]));
  }
});

test("points without a place or a count stand in no cell", () => {
  const rows: Row[] = [
    [Number.NaN, Number.NaN, 500, 5],
    [720_000, 9_400_000, 0, 0],
  ];
  for (const look of ["hexagonos", "calor"] as const) {
    const { figures, points, exposure } = surface(look, rows);
    expect([figures.x.length, points, exposure]).toEqual([0, 0, 0]);
  }
});

test("no fruit is lost or counted twice by hexagons, in any order", () => {
  fc.assert(
    fc.property(fc.array(place, { maxLength: 40 }), (places) => {
      const rows = rowsOf(places);
      const forward = surface("hexagonos", rows);
      const backward = surface("hexagonos", rows.toReversed());
      const total = rows.reduce((sum, [, , counted]) => sum + counted, 0);
      expect(forward.figures.exposure.reduce((sum, n) => sum + n, 0)).toBe(total);
      expect(backward.figures.rate).toEqual(forward.figures.rate);
    }),
    { seed: 4, numRuns: 60 },
  );
});

test("a neighbourhood has no cell farther than the radius from a reading, and one wherever there is", () => {
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 8 }), (places) => {
      const rows = rowsOf(places).filter(([, , counted]) => counted > 0);
      const { figures } = surface("calor", rows);
      const nearest = (x: number, y: number) =>
        Math.min(...rows.map(([px, py]) => Math.hypot(px - x, py - y)));
      figures.x.forEach((x, i) => {
        expect(nearest(x, figures.y[i] as number)).toBeLessThan(1000);
      });
      for (const [x, y] of rows) {
        const near = figures.x.some(
          (cx, i) => Math.hypot(cx - x, (figures.y[i] as number) - y) <= figures.size,
        );
        expect(near).toBe(true);
      }
    }),
    { seed: 4, numRuns: 25 },
  );
});

test("a neighbourhood's rate is the one rate where all points agree, and between them where they do not", () => {
  const same = surface("calor", [
    [720_000, 9_400_000, 200, 20],
    [720_700, 9_400_000, 400, 40],
  ]);
  for (const rate of same.figures.rate) expect(rate).toBeCloseTo(10, 9);
  const two = surface("calor", [
    [720_000, 9_400_000, 200, 0],
    [720_700, 9_400_000, 200, 40],
  ]);
  for (const rate of two.figures.rate) {
    expect(rate).toBeGreaterThanOrEqual(0);
    expect(rate).toBeLessThanOrEqual(20 + 1e-9);
  }
});

test("very many points are spread in bounded cells without losing a fruit", () => {
  const rows: Row[] = Array.from({ length: 3500 }, (_, i) => [
    720_000 + (i % 70) * 7,
    9_400_000 + Math.floor(i / 70) * 7,
    100,
    5,
  ]);
  const { figures } = surface("calor", rows);
  expect(Math.max(...figures.exposure)).toBeLessThanOrEqual(350_000);
  expect(Math.max(...figures.exposure)).toBeGreaterThan(300_000);
  for (const rate of figures.rate) expect(rate).toBeCloseTo(5, 9);
});

test("columns begin under the lowest altitude and end at the highest; unknown altitudes have none", () => {
  const heights = columnHeights(
    surface("columnas", [
      [720_000, 9_400_000, 500, 5, 1234],
      [724_000, 9_400_000, 500, 5, 1734],
      [728_000, 9_400_000, 500, 5],
      [732_000, 9_400_000, 20, 5, 3000],
    ]),
  );
  expect([heights.base, heights.top]).toEqual([1100, 1734]);
  const [low, high, unknown, few] = [...heights.drawn].sort((a, b) => b - a).toReversed();
  expect([low, high]).toEqual([0, 0]);
  expect((unknown as number) / (few as number)).toBeCloseTo(134 / 634, 9);
  expect(few).toBeCloseTo(634 * heights.exaggeration, 6);
});

test("where nothing says an altitude there is no top to speak of", () => {
  const heights = columnHeights(surface("columnas", [[720_000, 9_400_000, 500, 5]]));
  expect(heights.top).toBeNaN();
  expect([...heights.drawn]).toEqual([0]);
});
