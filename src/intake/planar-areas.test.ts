import { expect, test } from "vitest";
import type { Issue } from "../domain/issue/issue.ts";
import { UTM_17S, type UtmCrs, WGS84 } from "../geo/crs/crs.ts";
import { projectPoint } from "../geo/crs/project-point.ts";
import { readDataset } from "./intake.ts";

const UTM_18S: UtmCrs = { ...UTM_17S, zone: 18 };
const CORNERS = [
  [0, 0],
  [1100, 0],
  [1100, 1050],
  [0, 1050],
  [0, 0],
] as const;

const largeIn = (issues: readonly Issue[]): number =>
  issues.flatMap((issue) => (issue.code === "area-large" ? [issue.params.areaHa] : []))[0] ??
  Number.NaN;

/** What a plot of 1,100 m by 1,050 m with this corner measures by its warning, read from degrees. */
async function told(plane: UtmCrs, east: number, north: number): Promise<number> {
  const ring = CORNERS.map(([x, y]) => projectPoint(east + x, north + y, plane, WGS84));
  const shape = { type: "Polygon", coordinates: [ring] };
  const bytes = new TextEncoder().encode(JSON.stringify(shape));
  const { issues } = await readDataset({ name: "a.geojson", bytes }, { kind: "plots" });
  return largeIn(issues);
}

test.each([
  ["17S", UTM_17S, 690_000, 9_424_000],
  ["17S, by its western edge", UTM_17S, 170_000, 9_424_000],
  ["18S", UTM_18S, 200_000, 9_300_000],
] as const)("a warning tells the planar hectares of the own zone: %s", async (_, plane, x, y) => {
  expect(await told(plane, x, y)).toBeCloseTo(115.5, 5);
});

test("figures of another datum are measured in the plane of WGS84", async () => {
  const ring = CORNERS.map(([x, y]) => `${690_000 + x} ${9_424_000 + y}`).join(", ");
  const bytes = new TextEncoder().encode(`id;wkt\nA;POLYGON ((${ring}))\n`);
  const crs: UtmCrs = { ...UTM_17S, datum: "PSAD56" };
  const { issues } = await readDataset({ name: "a.csv", bytes }, { kind: "plots", crs });
  const area = largeIn(issues);
  expect(area).not.toBe(115.5);
  expect(area).toBeCloseTo(115.5, 1);
});
