import { expect } from "vitest";
import type { Dataset } from "../../../src/domain/dataset.ts";
import { UTM_17S, WGS84 } from "../../../src/geo/crs/crs.ts";
import { projectGeometry } from "../../../src/geo/crs/project-geometry.ts";
import type { FlatGeometry } from "../../../src/geo/flat/flat-geometry.ts";
import { polygonArea } from "../../../src/geo/plane/polygon-area.ts";
import type { ExpectedValue } from "./expected-case.ts";

/** Centroid of a feature of one ring. */
function centroidOfShell({ coords, ringStart, partStart, featureStart }: FlatGeometry, i: number) {
  const ring = partStart[featureStart[i]!]!;
  const [start, end] = [ringStart[ring]!, ringStart[ring + 1]!];
  const [x0, y0] = [coords[2 * start]!, coords[2 * start + 1]!];
  let [twice, east, north] = [0, 0, 0];
  for (let k = start; k < end; k++) {
    const next = k + 1 < end ? k + 1 : start;
    const [ax, ay] = [coords[2 * k]! - x0, coords[2 * k + 1]! - y0];
    const [bx, by] = [coords[2 * next]! - x0, coords[2 * next + 1]! - y0];
    const cross = ax * by - bx * ay;
    twice += cross;
    east += (ax + bx) * cross;
    north += (ay + by) * cross;
  }
  return [x0 + east / (3 * twice), y0 + north / (3 * twice)] as const;
}

/** Checks what some records must hold: places to 1 cm and 1e-7 degrees, planar areas in 17S to 0.01 m², texts. */
export function expectValues(dataset: Dataset, values: readonly ExpectedValue[]): void {
  const metres = projectGeometry(dataset.geometry, dataset.crs, UTM_17S);
  const degrees = projectGeometry(dataset.geometry, dataset.crs, WGS84);
  for (const value of values) {
    const i =
      value.row === undefined
        ? dataset.ids.indexOf(value.id ?? "")
        : dataset.rows.indexOf(value.row);
    const named = `row ${value.row} ${value.id}`;
    expect(i, `${named} is accepted`).toBeGreaterThanOrEqual(0);
    if (value.id !== undefined) expect(dataset.ids[i], named).toBe(value.id);
    const { coords, ringStart, partStart, featureStart } = metres;
    const at = 2 * ringStart[partStart[featureStart[i]!]!]!;
    if (value.e !== undefined) expect(Math.abs(coords[at]! - value.e), named).toBeLessThan(0.01);
    if (value.n !== undefined)
      expect(Math.abs(coords[at + 1]! - value.n), named).toBeLessThan(0.01);
    if (value.lon !== undefined) {
      expect(Math.abs(degrees.coords[at]! - value.lon), named).toBeLessThan(1e-7);
    }
    if (value.lat !== undefined) {
      expect(Math.abs(degrees.coords[at + 1]! - value.lat), named).toBeLessThan(1e-7);
    }
    if (value.area_m2 !== undefined) {
      const tolerance = value.area_tolerance_m2 ?? 0.01;
      expect(Math.abs(polygonArea(metres, i) - value.area_m2), named).toBeLessThan(tolerance);
    }
    if (value.centroid_e !== undefined && value.centroid_n !== undefined) {
      const [e, n] = centroidOfShell(metres, i);
      expect(Math.hypot(e - value.centroid_e, n - value.centroid_n), named).toBeLessThan(0.05);
    }
    if (value.rate_pct !== undefined) {
      const { counted, bored } = dataset.readings!;
      expect((100 * bored[i]!) / counted[i]!, named).toBeCloseTo(value.rate_pct, 9);
    }
    const properties = dataset.properties[i]!;
    if (value.caserio !== undefined) expect(properties.caserio, named).toBe(value.caserio);
    if (value.name !== undefined) expect(properties.name, named).toBe(value.name);
    for (const [key, text] of Object.entries(value.properties ?? {})) {
      expect(properties[key], named).toBe(text);
    }
  }
}
