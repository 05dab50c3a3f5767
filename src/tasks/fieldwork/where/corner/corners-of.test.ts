import { expect, test } from "vitest";
import type { FieldRecord } from "../../../../domain/field/field-record.ts";
import { UTM_17S, WGS84 } from "../../../../geo/crs/crs.ts";
import { projectPoint } from "../../../../geo/crs/project-point.ts";
import type { AveragedCorner } from "../../../../position/average-corner.ts";
import { cornersOf, cornerTable } from "./corners-of.ts";

const corner = (name: string, east: number, north: number, at: number): AveragedCorner => {
  const [lon, lat] = projectPoint(east, north, UTM_17S, WGS84);
  return {
    ...{ name, lon, lat, altitudeM: null, used: 60, outliers: 1, seconds: 60, at },
    ...{ spreadM: 1.2, driftM: 0.2, accuracyM: 4, declaredM: 2 },
  };
};
const square = [
  corner("V1", 707_900.25, 9_422_900.5, 1),
  corner("hito\t2", 707_960, 9_422_900, 2),
  corner("V3", 707_960, 9_422_960, 3),
];

test("a line each: name, Este and Norte, in one zone, whatever stands in a name", () => {
  expect(cornerTable(square).split("\n")).toEqual([
    "Vértice\tEste\tNorte (17S WGS84)",
    "V1\t707900.25\t9422900.50",
    "hito 2\t707960.00\t9422900.00",
    "V3\t707960.00\t9422960.00",
  ]);
  expect(cornerTable([])).toBe("");
});

test("only corners that can be read, in the order they were taken", () => {
  const record = (id: string, kind: FieldRecord["kind"], body: unknown): FieldRecord => ({
    ...{ id, kind, changed: 9, body },
  });
  const records = [
    record("b", "corner", square[1]),
    record("a", "corner", square[0]),
    record("c", "finding", square[2]),
    record("d", "corner", { name: 3 }),
  ];
  expect(cornersOf(records).map(({ id }) => id)).toEqual(["a", "b"]);
  expect(cornersOf(null)).toEqual([]);
});
