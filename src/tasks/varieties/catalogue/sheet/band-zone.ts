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
