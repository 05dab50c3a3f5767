import type { FeatureCollection, Position } from "geojson";
import type { Variety } from "../../../../domain/varieties/variety.ts";
import type { HeightGrid } from "../../../../geo/heights/height-grid.ts";
import { HIGHEST_COFFEE_M } from "../../analysis/fit/altitude-of-plot.ts";
import { bandOf, latitudeBandOf } from "../model/band-verdict.ts";

/** Nodes of the relief to a side of a square that is shaded, some 370 m; even, so that a node is in its middle. */
const STEP = 2;
const MIDDLE = STEP / 2;

/** Degrees to five decimals, about a metre. */
const degrees = (value: number): number => Math.round(value * 1e5) / 1e5;

const box = (west: number, south: number, east: number, north: number): Position[][] => [
  [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ],
];

/** 0 outside or above any coffee, 1 less than the error from an end of the band, 2 surely inside. */
const standing = (height: number, min: number, max: number, errorM: number): 0 | 1 | 2 =>
  height > HIGHEST_COFFEE_M
    ? 0
    : height - errorM >= min && height + errorM <= max
      ? 2
      : height + errorM >= min && height - errorM <= max
        ? 1
        : 0;

/**
 * Where the relief has a variety's band, each row of squares by the band of its own latitude, so that the step at 5° shows.
 * Two features: 0 surely inside, 1 within the error of an end. Squares of a row that are alike are one rectangle. WGS84.
 */
export const bandZone = (grid: HeightGrid, variety: Variety, errorM: number): FeatureCollection => {
  const sure: Position[][][] = [];
  const maybe: Position[][][] = [];
  const { west, north, perDegree, columns, rows, values } = grid;
  for (let row = 0; row + STEP < rows; row += STEP) {
    const top = north - row / perDegree;
    const bottom = top - STEP / perDegree;
    const band = bandOf(variety, latitudeBandOf((top + bottom) / 2));
    if (band === null) continue;
    const max = band.max ?? Number.POSITIVE_INFINITY;
    const middle = (row + MIDDLE) * columns + MIDDLE;
    let from = 0;
    let now: 0 | 1 | 2 = 0;
    const close = (column: number): void => {
      if (now === 0) return;
      const rectangle = box(
        degrees(west + from / perDegree),
        degrees(bottom),
        degrees(west + column / perDegree),
        degrees(top),
      );
      (now === 2 ? sure : maybe).push(rectangle);
    };
    let column = 0;
    for (; column + STEP < columns; column += STEP) {
      const height = values[middle + column]!;
      const next = standing(height, band.min, max, errorM);
      if (next === now) continue;
      close(column);
      from = column;
      now = next;
    }
    close(column);
  }
  return {
    type: "FeatureCollection",
    features: [sure, maybe].flatMap((coordinates, id) =>
      coordinates.length === 0
        ? []
        : [
            {
              type: "Feature" as const,
              id,
              properties: { sure: id === 0 },
              geometry: { type: "MultiPolygon" as const, coordinates },
            },
          ],
    ),
  };
};

/**
 * The line round the zone's rectangles, WGS84: what only one of them has along it. A run of alike squares is one piece of
 * line, so that it is as light as the zone.
 */
export const zoneEdge = ({ features }: FeatureCollection): FeatureCollection => {
  /** Ends of rectangles along a parallel: at each longitude, how many more begin than end there. */
  const along = new Map<number, Map<number, number>>();
  const sides = new Map<string, Position[]>();
  const mark = (lat: number, lon: number, by: number): void => {
    const line = along.get(lat) ?? new Map<number, number>();
    line.set(lon, (line.get(lon) ?? 0) + by);
    along.set(lat, line);
  };
  const side = (lon: number, low: number, high: number): void => {
    const key = `${lon} ${low}`;
    // Two rectangles meet here: no end of the zone.
    if (!sides.delete(key))
      sides.set(key, [
        [lon, low],
        [lon, high],
      ]);
  };
  for (const { geometry } of features)
    if (geometry.type === "MultiPolygon")
      for (const [ring] of geometry.coordinates) {
        const [west = 0, low = 0] = ring?.[0] ?? [];
        const [east = 0, high = 0] = ring?.[2] ?? [];
        side(west, low, high);
        side(east, low, high);
        for (const [lat, by] of [
          [low, 1],
          [high, -1],
        ] as const) {
          mark(lat, west, by);
          mark(lat, east, -by);
        }
      }
  const lines = [...sides.values()];
  for (const [lat, line] of along) {
    let from = 0;
    // Rectangles above the parallel less those below it: other than 0 where only one side is in the zone.
    let now = 0;
    for (const [lon, by] of [...line].toSorted(([a], [b]) => a - b)) {
      if (by === 0) continue;
      if (now !== 0)
        lines.push([
          [from, lat],
          [lon, lat],
        ]);
      now += by;
      from = lon;
    }
  }
  return {
    type: "FeatureCollection",
    features:
      lines.length === 0
        ? []
        : [
            {
              type: "Feature",
              id: 0,
              properties: {},
              geometry: { type: "MultiLineString", coordinates: lines },
            },
          ],
  };
};

/** All of the relief as one feature, so that a press on the map finds its place. */
export const reliefGround = ({ west, north, columns, rows, perDegree }: HeightGrid) => ({
  type: "FeatureCollection" as const,
  features: [
    {
      type: "Feature" as const,
      id: 0,
      properties: {},
      geometry: {
        type: "Polygon" as const,
        coordinates: box(
          west,
          north - (rows - 1) / perDegree,
          west + (columns - 1) / perDegree,
          north,
        ),
      },
    },
  ],
});
