import { describe, expect, test } from "vitest";
import { polygons, type Ring, rectangle } from "../../../../tests/fixtures/plane-shapes.ts";
import { geometryOfRings } from "../../../../tests/properties/overlap/geometry-of-rings.ts";
import { runOverlap } from "../../../answers/overlap/run-overlap.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import { UTM_17S } from "../../../geo/crs/crs.ts";
import type { FlatGeometry } from "../../../geo/flat/flat-geometry.ts";
import { GEOMETRY_POINT } from "../../../geo/flat/flat-geometry.ts";
import { FlatGeometryBuilder } from "../../../geo/flat/flat-geometry-builder.ts";
import { metres } from "../../../geo/units.ts";
import { annexFigures, type PolygonFigures } from "./annex-figures.ts";
import { annexLimit } from "./annex-limit.ts";

const [E, N] = [690_000, 9_420_000];
/** A square kilometre. */
const AREA = polygons(rectangle(E, N, E + 1000, N + 1000));

const dataset = <K extends "plots" | "areas">(kind: K, geometry: FlatGeometry): Dataset<K> =>
  ({
    kind,
    crs: UTM_17S,
    geometry,
    ids: Array.from(geometry.type, (_, i) => `P${i}`),
    rows: Uint32Array.from(geometry.type, (_, i) => i + 2),
    properties: [],
    fields: {},
  }) as unknown as Dataset<K>;

const figuresOf = (plots: FlatGeometry, index = 0) => {
  const query = { plots, plotsCrs: UTM_17S, area: AREA, areaCrs: UTM_17S, tolerance: metres(10) };
  const result = runOverlap(query);
  const limit = annexLimit(dataset("areas", AREA), result.plane);
  return annexFigures(dataset("plots", plots), result, limit, index);
};
const polygonOf = (plots: FlatGeometry): PolygonFigures => {
  const figures = figuresOf(plots);
  if (figures.kind !== "polygon") throw new Error(figures.kind);
  return figures;
};
const named = (figures: PolygonFigures) =>
  figures.plot.printed.outlines.map(({ corners }) =>
    corners.map(({ east, north }) => `${east} ${north}`),
  );

describe("the corner table of a plot", () => {
  test("begins in the north and goes with the clock, however the file turns", () => {
    const ring: Ring = [
      [E + 10, N + 10],
      [E + 60, N + 20],
      [E + 50, N + 70],
    ];
    const due = [["690050.00 9420070.00", "690060.00 9420020.00", "690010.00 9420010.00"]];
    expect(named(polygonOf(polygons(ring)))).toEqual(due);
    expect(named(polygonOf(polygons([...ring].reverse())))).toEqual(due);
  });

  test("has sides and perimeter of the corners as written", () => {
    const { printed } = polygonOf(polygons(rectangle(E + 10, N + 10, E + 40, N + 50))).plot;
    expect(printed.outlines[0]?.corners.map(({ sideM }) => sideM)).toEqual([30, 40, 30, 40]);
    expect(printed.perimeterM).toBe(140);
  });

  test("takes centimetres where they give the answer's hectares", () => {
    const { plot } = polygonOf(polygons(rectangle(E + 10.004, N + 10, E + 110, N + 110)));
    // 99.996 × 100 = 9999.6 m² is 1.0000 ha; to the centimetre 100.00 × 100 is so too.
    expect(plot).toMatchObject({ same: true, printed: { decimals: 2, area: { wholeM2: 10_000 } } });
  });

  test("takes more decimals where centimetres would print another hectare", () => {
    const wide = polygonOf(polygons(rectangle(E + 10.0044, N + 10, E + 210, N + 910))).plot;
    // 199.9956 × 900 = 179996.04 m²; to the centimetre 200 × 900 = 180000.
    expect(wide).toMatchObject({ same: true, printed: { area: { wholeM2: 179_996 } } });
    expect(wide.printed.decimals).toBeGreaterThan(2);
    expect(wide.printed.outlines[0]?.corners[0]?.east).toMatch(/^690010\.\d{3,4}$/);
  });

  test("prints its own figure and says so where no decimals can agree", () => {
    const edge = polygonOf(polygons(rectangle(E, N, E + 100.000_004, N + 99.005))).plot;
    // 9900.5004 m² is 0.9901 ha by a hair, and so is 100 × 99.005 = 9900.5.
    expect(edge.same).toBe(true);
    const hair = polygonOf(polygons(rectangle(E, N, E + 99.999_995, N + 99.005))).plot;
    // 9900.4995 m² is 0.9900 ha; every table that can be printed has 100 × 99.005 = 9900.5: 0.9901 ha.
    expect(hair).toMatchObject({ same: false, printed: { area: { wholeM2: 9901 } } });
    expect(hair.differenceM2).toBeCloseTo(0.0005, 4);
  });
});

describe("what lies in the area", () => {
  test("a crossing plot has a piece, whose corners say what they are", () => {
    const figures = polygonOf(polygons(rectangle(E - 40, N + 400, E + 60, N + 500)));
    expect(figures.pieces?.printed.area.wholeM2).toBe(6000);
    const [piece] = figures.pieces?.printed.pieces ?? [];
    expect(piece?.letter).toBe("A");
    expect(piece?.outlines[0]?.corners.map(({ east, north }) => `${east} ${north}`)).toEqual([
      "690000.00 9420500.00",
      "690060.00 9420500.00",
      "690060.00 9420400.00",
      "690000.00 9420400.00",
    ]);
    expect(piece?.origins[0]?.map(({ from }) => from)).toEqual([
      "crossing",
      "plot",
      "plot",
      "crossing",
    ]);
  });

  test("pieces are lettered from north to south, whatever their size", () => {
    // A comb over the western limit: three teeth inside, the middle one the longest.
    const teeth = [200, 300, 400].flatMap((y) => {
      const reach = y === 300 ? 60 : y === 200 ? 40 : 20;
      return [E - 50, N + y, E + reach, N + y, E + reach, N + y + 50, E - 50, N + y + 50];
    });
    const comb = [E - 80, N + 450, E - 80, N + 200, ...teeth];
    const figures = polygonOf(geometryOfRings([[[comb]]]));
    const pieces = figures.pieces!.printed.pieces;
    expect(pieces.map(({ letter }) => letter)).toEqual(["A", "B", "C"]);
    expect(pieces.map(({ area }) => area.wholeM2)).toEqual([1000, 3000, 2000]);
    const north = pieces.map(({ outlines }) => outlines[0]!.corners[0]!.north);
    expect(north).toEqual(["9420450.00", "9420350.00", "9420250.00"]);
  });

  test("a corner of the limit in the plot is named by its number", () => {
    const figures = polygonOf(polygons(rectangle(E - 50, N - 50, E + 50, N + 50)));
    expect(figures.limitCorners).toEqual([1]);
    expect(figures.pieces?.printed.pieces[0]?.origins[0]).toContainEqual({
      from: "limit",
      number: 1,
    });
  });

  test("a plot inside needs no table of its piece", () => {
    const figures = polygonOf(polygons(rectangle(E + 400, N + 400, E + 500, N + 500)));
    expect(figures).toMatchObject({ wholeInside: true, pieces: null });
  });

  test("holes are taken away, parts added, numbers go on", () => {
    const box = (x: number, y: number, size: number) => [
      ...[E + x, N + y, E + x + size, N + y],
      ...[E + x + size, N + y + size, E + x, N + y + size],
    ];
    const plots = geometryOfRings([[[box(400, 400, 100), box(420, 420, 20)], [box(600, 400, 50)]]]);
    const { printed } = polygonOf(plots).plot;
    expect(printed.area.wholeM2).toBe(10_000 - 400 + 2500);
    expect(
      printed.outlines.map(({ part, hole, firstNumber, area }) => [
        part,
        hole,
        firstNumber,
        area.wholeM2,
      ]),
    ).toEqual([
      [1, 0, 1, 10_000],
      [1, 1, 5, 400],
      [2, 0, 9, 2500],
    ]);
  });
});

test("a point has a place and a distance, no hectares", () => {
  const builder = new FlatGeometryBuilder();
  builder.beginFeature(GEOMETRY_POINT);
  builder.beginPart();
  builder.beginRing();
  builder.vertex(E - 300, N + 400.006);
  builder.endRing();
  const figures = figuresOf(builder.build());
  expect(figures).toMatchObject({
    kind: "point",
    places: [{ east: "689700.00", north: "9420400.01" }],
    record: { verdict: "outside" },
  });
});

test("a plot that could not be measured says why", () => {
  expect(figuresOf(polygons(null))).toMatchObject({
    kind: "unmeasured",
    reason: "no-geometry",
    plot: null,
  });
});

test("an incomplete answer gives no annex", () => {
  const plots = polygons(rectangle(E, N, E + 10, N + 10));
  const query = { plots, plotsCrs: UTM_17S, area: AREA, areaCrs: UTM_17S, tolerance: metres(10) };
  const result = { ...runOverlap(query), complete: false };
  const limit = annexLimit(dataset("areas", AREA), result.plane);
  expect(() => annexFigures(dataset("plots", plots), result, limit, 0)).toThrow(RangeError);
});
