import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { totalBounds } from "../flat/bounds.ts";
import { type FlatGeometry, GEOMETRY_NONE, GEOMETRY_POLYGON } from "../flat/flat-geometry.ts";
import { FlatGeometryBuilder } from "../flat/flat-geometry-builder.ts";
import { toGeoJson } from "../flat/to-geojson.ts";
import { metres } from "../units.ts";
import { bandAround } from "./band-around.ts";

type Ring = readonly (readonly [number, number])[];

function polygon(...rings: Ring[]): FlatGeometry {
  const builder = new FlatGeometryBuilder();
  builder.beginFeature(GEOMETRY_POLYGON);
  builder.beginPart();
  for (const ring of rings) {
    builder.beginRing();
    for (const [x, y] of ring) builder.vertex(x, y);
    builder.endRing();
  }
  return builder.build();
}

const sanctuary = (): FlatGeometry =>
  polygon(
    readFileSync("data/limite-sn08/vertices.csv", "utf8")
      .trim()
      .split("\n")
      .slice(1)
      .map((line): [number, number] => {
        const [, x, y] = line.split(",");
        return [Number(x), Number(y)];
      }),
  );

/** Distance from x, y to the geometry's edges, by looking at every one. */
function distanceToEdges({ coords, ringStart }: FlatGeometry, x: number, y: number): number {
  let least = Infinity;
  for (let r = 0; r + 1 < ringStart.length; r++) {
    const end = ringStart[r + 1]!;
    for (let v = ringStart[r]!, w = end - 1; v < end; w = v++) {
      const ax = coords[2 * w]!;
      const ay = coords[2 * w + 1]!;
      const dx = coords[2 * v]! - ax;
      const dy = coords[2 * v + 1]! - ay;
      const t = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
      const u = Math.min(1, Math.max(0, t));
      least = Math.min(least, Math.hypot(x - ax - u * dx, y - ay - u * dy));
    }
  }
  return least;
}

test.each([10, -10, -30, 1000, -1000])(
  "the real limit moved by %d m is within 0.010 m of it",
  (by) => {
    const limit = sanctuary();
    const band = bandAround(limit, metres(by));
    const n = band.coords.length / 2;
    expect(n).toBeGreaterThan(1000);
    const every = Math.ceil(n / 400);
    for (let v = 0; v + 1 < n; v += every) {
      const [x1, y1, x2, y2] = band.coords.subarray(2 * v, 2 * v + 4);
      for (const at of [0, 0.5]) {
        const distance = distanceToEdges(limit, x1! + at * (x2! - x1!), y1! + at * (y2! - y1!));
        expect(Math.abs(distance - Math.abs(by))).toBeLessThan(0.01);
      }
    }
  },
);

const OX = 690_000;
const OY = 9_420_000;
const square = (x: number, y: number, side: number): Ring => [
  [OX + x, OY + y],
  [OX + x + side, OY + y],
  [OX + x + side, OY + y + side],
  [OX + x, OY + y + side],
];

test("holes shrink as the shell grows, whichever way rings run, and close at last", () => {
  const rings = [square(0, 0, 1000), square(400, 400, 200)] as const;
  const turned = polygon([...rings[0]].reverse(), rings[1]);
  for (const area of [polygon(...rings), turned]) {
    const grown = toGeoJson(bandAround(area, metres(50)), 0);
    expect(grown?.type).toBe("Polygon");
    expect(grown?.coordinates.length).toBe(2);
    const inHole = [...bandAround(area, metres(50)).coords.slice(-8)];
    expect(inHole.map(Math.round).sort()).toEqual(square(450, 450, 100).flat().sort());
    expect(toGeoJson(bandAround(area, metres(101)), 0)?.coordinates.length).toBe(1);
  }
});

test("features that meet are joined, and a shape may fall apart", () => {
  const builder = new FlatGeometryBuilder();
  for (const x of [0, 1200]) {
    builder.beginFeature(GEOMETRY_POLYGON);
    builder.beginPart();
    builder.beginRing();
    for (const [vx, vy] of square(x, 0, 1000)) builder.vertex(vx, vy);
    builder.endRing();
  }
  const two = builder.build();
  expect(toGeoJson(bandAround(two, metres(50)), 0)?.type).toBe("MultiPolygon");
  const one = bandAround(two, metres(150));
  expect(toGeoJson(one, 0)?.type).toBe("Polygon");
  const waist: Ring = [
    ...square(0, 0, 400).slice(0, 2),
    [OX + 400, OY + 180],
    [OX + 600, OY + 180],
    ...square(600, 0, 400),
    [OX + 600, OY + 220],
    [OX + 400, OY + 220],
    ...square(0, 0, 400).slice(2),
  ];
  expect(toGeoJson(bandAround(polygon(waist), metres(-19)), 0)?.type).toBe("Polygon");
  expect(toGeoJson(bandAround(polygon(waist), metres(-21)), 0)?.type).toBe("MultiPolygon");
});

test("where nothing is left there is a feature without geometry", () => {
  const gone = bandAround(polygon(square(0, 0, 100)), metres(-51));
  expect([...gone.type]).toEqual([GEOMETRY_NONE]);
  const nothing = bandAround(new FlatGeometryBuilder().build(), metres(100));
  expect([...nothing.type]).toEqual([GEOMETRY_NONE]);
});

test("moved by nothing the polygons stay, joined", () => {
  const overlapping = [polygon(square(0, 0, 100)), polygon(square(50, 0, 100))];
  const builder = new FlatGeometryBuilder();
  for (const { coords } of overlapping) {
    builder.beginFeature(GEOMETRY_POLYGON);
    builder.beginPart();
    builder.beginRing();
    for (let k = 0; k < coords.length; k += 2) builder.vertex(coords[k]!, coords[k + 1]!);
    builder.endRing();
  }
  const [x0, y0, x1, y1] = totalBounds(bandAround(builder.build(), metres(0)))!;
  expect([x0 - OX, y0 - OY, x1 - OX, y1 - OY]).toEqual([0, 0, 150, 100]);
});

test("what has no area has nothing to shrink", () => {
  const line = polygon([
    [OX, OY],
    [OX + 100, OY + 100],
    [OX + 200, OY + 200],
  ]);
  expect([...bandAround(line, metres(-10)).type]).toEqual([GEOMETRY_NONE]);
});
