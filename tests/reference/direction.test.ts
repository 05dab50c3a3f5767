import { expect, test } from "vitest";
import { UTM_17S, WGS84 } from "../../src/geo/crs/crs.ts";
import { projectPoint } from "../../src/geo/crs/project-point.ts";
import { convergenceDeg } from "../../src/geo/crs/scale-and-convergence.ts";
import { direction8 } from "../../src/geo/ellipsoid/direction8.ts";
import { geodesicDistance } from "../../src/geo/ellipsoid/geodesic-distance.ts";
import { trueDirectionDeg } from "../../src/geo/ellipsoid/true-direction.ts";
import { readReference, referenceAbsent } from "./reference.ts";

interface Case {
  readonly id: string;
  readonly distance_to_limit_m: number;
  readonly geodesic_between_planar_nearest_m: number;
  readonly nearest_on_plot: readonly [number, number];
  readonly nearest_on_limit: readonly [number, number];
  readonly nearest_unique: boolean;
  readonly direction_grid_deg: number | null;
  readonly direction_true_deg: number | null;
  readonly direction_8: string | null;
}

/** Pairs far enough apart for the printed micrometres not to turn their direction. */
const apart = (): Case[] =>
  (JSON.parse(readReference("overlap/expected.json")) as Case[]).filter(
    ({ nearest_unique, direction_true_deg, distance_to_limit_m }) =>
      nearest_unique && direction_true_deg !== null && distance_to_limit_m > 1,
  );

const turn = (a: number, b: number): number => Math.abs(((((a - b) % 360) + 540) % 360) - 180);

test.skipIf(referenceAbsent)("distance and direction between nearest points as GeodSolve", () => {
  const cases = apart();
  expect(cases.length).toBeGreaterThan(100);
  for (const row of cases) {
    const [lon1, lat1] = projectPoint(...row.nearest_on_plot, UTM_17S, WGS84);
    const [lon2, lat2] = projectPoint(...row.nearest_on_limit, UTM_17S, WGS84);
    const distance = geodesicDistance(lon1, lat1, lon2, lat2);
    expect(Math.abs(distance - row.geodesic_between_planar_nearest_m), row.id).toBeLessThan(1e-5);
    const direction = trueDirectionDeg(lon1, lat1, lon2, lat2);
    expect(turn(direction, row.direction_true_deg!), row.id).toBeLessThan(1e-3);
    const toEdge = Math.abs((((direction % 45) + 45) % 45) - 22.5);
    if (toEdge > 0.01) expect(direction8(direction), row.id).toBe(row.direction_8);
  }
});

test.skipIf(referenceAbsent)(
  "true direction is grid direction plus convergence, some km away",
  () => {
    for (const row of apart()) {
      const [lon, lat] = projectPoint(...row.nearest_on_plot, UTM_17S, WGS84);
      const sum = row.direction_grid_deg! + convergenceDeg(lon, lat, UTM_17S);
      expect(turn(sum, row.direction_true_deg!), row.id).toBeLessThan(0.01);
    }
  },
);
