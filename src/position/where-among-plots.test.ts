import { expect, test } from "vitest";
import { UTM_17S, WGS84 } from "../geo/crs/crs.ts";
import { projectPoint } from "../geo/crs/project-point.ts";
import { GEOMETRY_POINT, GEOMETRY_POLYGON } from "../geo/flat/flat-geometry.ts";
import { FlatGeometryBuilder } from "../geo/flat/flat-geometry-builder.ts";
import { plottedPlane, whereAmongPlots } from "./where-among-plots.ts";

const EAST = 700_000;
const NORTH = 9_420_000;

const plots = (() => {
  const builder = new FlatGeometryBuilder();
  const square = (x: number, y: number, side: number) => {
    builder.beginFeature(GEOMETRY_POLYGON);
    builder.beginPart();
    builder.beginRing();
    for (const [dx, dy] of [
      [0, 0],
      [side, 0],
      [side, side],
      [0, side],
    ] as const)
      builder.vertex(EAST + x + dx, NORTH + y + dy);
    builder.endRing();
  };
  square(0, 0, 100);
  square(200, 0, 100);
  builder.beginFeature(GEOMETRY_POINT);
  builder.beginPart();
  builder.beginRing();
  builder.vertex(EAST + 150, NORTH + 400);
  builder.endRing();
  builder.beginFeature(GEOMETRY_POLYGON);
  builder.dropFeature();
  return plottedPlane(builder.build(), UTM_17S);
})();

const at = (x: number, y: number, accuracy: number, most = 9) => {
  const [longitude, latitude] = projectPoint(EAST + x, NORTH + y, UTM_17S, WGS84);
  return whereAmongPlots({ longitude, latitude, accuracy }, plots, most);
};

test("the plot one stands in comes first, then the nearest; one without a place never", () => {
  const near = at(90, 50, 3);
  expect(near.map(({ index, side }) => [index, side])).toEqual([
    [0, "inside"],
    [1, "outside"],
    [2, "outside"],
  ]);
  expect(near[0]!.distanceM).toBeCloseTo(10, 5);
  expect(near[0]!.directionDeg).toBeCloseTo(90, -1);
  expect(near[1]!.distanceM).toBeCloseTo(110, 5);
  expect(near[2]!.distanceM).toBeCloseTo(Math.hypot(60, 350), 5);
});

test("no side within the error, and no more plots than were asked for", () => {
  expect(at(90, 50, 12, 1)).toMatchObject([{ index: 0, side: "undecided" }]);
  expect(at(103, 50, 5, 1)).toMatchObject([{ index: 0, side: "undecided" }]);
  expect(at(190, 50, 5, 1)).toMatchObject([{ index: 1, side: "outside" }]);
});

test("there is nothing near at the other end of the earth", () => {
  expect(whereAmongPlots({ longitude: 2, latitude: 48, accuracy: 5 }, plots, 3)).toEqual([]);
});
