import type { Position } from "geojson";
import { expect, test } from "vitest";
import { readVarieties } from "../../../../../data/variedades-wcr/varieties.ts";
import type { HeightGrid } from "../../../../geo/heights/height-grid.ts";
import { judgeAltitude } from "../../analysis/fit/judge-altitude.ts";
import { bandOf, latitudeBandOf } from "../model/band-verdict.ts";
import { bandZone, reliefGround, zoneEdge } from "./band-zone.ts";

/** Across 5° S: heights rise to the east. */
const GRID: HeightGrid = {
  columns: 101,
  rows: 81,
  west: -79,
  north: -4.6,
  perDegree: 100,
  values: Int16Array.from({ length: 101 * 81 }, (_, node) => 600 + 15 * (node % 101)),
};
const CATIMOR = (await readVarieties()).find(({ name }) => name === "Catimor 129")!;

/** Rectangles as the layer has them: their ring begins in the south-west. */
const holds = (rectangles: readonly Position[][][], lon: number, lat: number): boolean =>
  rectangles.some(([ring]) => {
    const [west = 0, south = 0] = ring?.[0] ?? [];
    const [east = 0, north = 0] = ring?.[2] ?? [];
    return lon > west && lon < east && lat > south && lat < north;
  });

test("every square is shaded as its middle is judged, on both sides of 5°", () => {
  const zone = bandZone(GRID, CATIMOR, 30);
  const rings = (id: number) => {
    const geometry = zone.features.find((one) => one.id === id)?.geometry;
    return geometry?.type === "MultiPolygon" ? geometry.coordinates : [];
  };
  const seen = new Set<string>();
  for (let row = 1; row < 80; row += 2)
    for (let column = 1; column < 100; column += 2) {
      const lon = GRID.west + column / 100;
      const lat = GRID.north - row / 100;
      const band = bandOf(CATIMOR, latitudeBandOf(lat))!;
      const { verdict } = judgeAltitude(600 + 15 * column, 30, band);
      expect([holds(rings(0), lon, lat), holds(rings(1), lon, lat)], `${lon} ${lat}`).toEqual([
        verdict === "inside",
        verdict === "undecidable",
      ]);
      seen.add(`${verdict} ${band.min}`);
    }
  expect(seen.size).toBe(8);
});

test("the edge crosses just where a row or a column of squares enters or leaves the zone", () => {
  const zone = bandZone(GRID, CATIMOR, 30);
  const rectangles = zone.features.flatMap(({ geometry }) =>
    geometry.type === "MultiPolygon" ? geometry.coordinates : [],
  );
  const { geometry } = zoneEdge(zone).features[0]!;
  const lines = geometry.type === "MultiLineString" ? geometry.coordinates : [];
  /** How many lines a step crosses, east or south. */
  const crossed = (x: number, y: number, axis: 0 | 1): number =>
    lines.filter(([a = [], b = []]) => {
      const [from, to] = [a[axis]!, b[axis]!];
      const across = (1 - axis) as 0 | 1;
      const other = axis === 0 ? y : x;
      const at = axis === 0 ? x : y;
      const [low, high] = [a[across]!, b[across]!].toSorted((p, q) => p - q) as [number, number];
      return from === to && Math.abs(from - at) < 0.005 && low < other && high > other;
    }).length;
  let seen = 0;
  for (let row = 1; row < 78; row += 2)
    for (let column = 1; column < 98; column += 2) {
      const lon = GRID.west + column / 100;
      const lat = GRID.north - row / 100;
      const here = holds(rectangles, lon, lat);
      const east = here === holds(rectangles, lon + 0.02, lat) ? 0 : 1;
      const south = here === holds(rectangles, lon, lat - 0.02) ? 0 : 1;
      expect([crossed(lon + 0.01, lat, 0), crossed(lon, lat - 0.01, 1)], `${lon} ${lat}`).toEqual([
        east,
        south,
      ]);
      seen += east + south;
    }
  expect(seen).toBeGreaterThan(20);
  expect(zoneEdge({ type: "FeatureCollection", features: [] }).features).toEqual([]);
});

test("nothing is shaded where no band is published or none holds", () => {
  expect(
    bandZone(GRID, { ...CATIMOR, bandLat0To5: null, bandLat5To15: null }, 30).features,
  ).toEqual([]);
  const high = { min: 5000, max: null };
  expect(
    bandZone(GRID, { ...CATIMOR, bandLat0To5: high, bandLat5To15: high }, 30).features,
  ).toEqual([]);
});

test("an open band is not shaded above any coffee", () => {
  const open = { min: 700, max: null };
  const high = { ...GRID, values: new Int16Array(GRID.values.length).fill(3005) };
  const variety = { ...CATIMOR, bandLat0To5: open, bandLat5To15: open };
  expect(bandZone(high, variety, 30).features).toEqual([]);
  expect(bandZone(GRID, variety, 30).features.map(({ id }) => id)).toEqual([0, 1]);
});

test("the ground that can be pressed is that of the relief", () => {
  const ring = reliefGround(GRID).features[0]!.geometry.coordinates[0]!;
  expect(ring[0]).toEqual([-79, -5.3999999999999995]);
  expect(ring[2]).toEqual([-78, -4.6]);
});
