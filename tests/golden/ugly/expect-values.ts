import { expect } from "vitest";
import type { Dataset } from "../../../src/domain/dataset.ts";
import { UTM_17S, WGS84 } from "../../../src/geo/crs/crs.ts";
import { projectGeometry } from "../../../src/geo/crs/project-geometry.ts";
import { polygonArea } from "../../../src/geo/plane/polygon-area.ts";
import type { ExpectedValue } from "./expected-case.ts";

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
      expect(Math.abs(polygonArea(metres, i) - value.area_m2), named).toBeLessThan(0.01);
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
