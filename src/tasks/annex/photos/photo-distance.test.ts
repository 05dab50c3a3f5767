import { expect, test } from "vitest";
import type { Dataset } from "../../../domain/dataset.ts";
import { UTM_17S, WGS84 } from "../../../geo/crs/crs.ts";
import { projectPoint } from "../../../geo/crs/project-point.ts";
import { readDataset } from "../../../intake/intake.ts";
import { FAR_FROM_PLOT_M, photoDistance } from "./photo-distance.ts";

const SQUARE =
  "POLYGON((708000 9422000,708100 9422000,708100 9422100,708000 9422100,708000 9422000))";

const plot = async (): Promise<Dataset<"plots">> => {
  const text = `codigo_parcela;wkt\nA-1;${SQUARE}\n`;
  const { dataset } = await readDataset(
    { name: "a.csv", bytes: new TextEncoder().encode(text) },
    { kind: "plots", crs: UTM_17S },
  );
  return dataset as Dataset<"plots">;
};

const at = (east: number, north: number) => {
  const [lon, lat] = projectPoint(east, north, UTM_17S, WGS84);
  return { lon, lat };
};

test("a photo in its plot, beside it, and too far to be of it", async () => {
  const register = await plot();
  expect(photoDistance(register, 0, UTM_17S, at(708050, 9422050))).toBe(0);
  expect(photoDistance(register, 0, UTM_17S, at(708130, 9422140))).toBeCloseTo(50, 3);
  expect(photoDistance(register, 0, UTM_17S, at(708700, 9422050))).toBeCloseTo(600, 3);
  expect(FAR_FROM_PLOT_M).toBe(500);
});

test("a photo from another part of the world is far, whatever the plane makes of it", async () => {
  const register = await plot();
  for (const place of [
    { lon: 2.35, lat: 48.85 },
    { lon: 100.9, lat: -5.2 },
    { lon: -79, lat: 89.9 },
  ])
    expect(photoDistance(register, 0, UTM_17S, place)).toBe(Number.POSITIVE_INFINITY);
  expect(photoDistance(register, 0, UTM_17S, { lon: -77.0, lat: -12.0 })).toBeGreaterThan(700_000);
});
