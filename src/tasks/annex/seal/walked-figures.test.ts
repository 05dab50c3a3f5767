import { expect, test } from "vitest";
import type { PolygonFigures } from "../analysis/annex-figures.ts";
import { resultRows } from "../document/result-rows.ts";
import { sealedFigures } from "./sealed-figures.ts";

const area = { wholeM2: 12_805, m2: 12_805 };
const PLOT = {
  ...{ kind: "polygon", index: 0, id: "R-1", row: 1 },
  record: {
    ...{ verdict: "outside", distance_to_limit_m: 900, distance_to_area_m: 900, max_depth_m: 0 },
    ...{
      area_ellipsoidal_m2: 12_800,
      overlap_m2: 0,
      overlap_ellipsoidal_m2: 0,
      vertices_inside: 0,
    },
    ...{ overlap_least_m2: 0, overlap_most_m2: 0, direction_true_deg: 10 },
  },
  plot: { printed: { area, perimeterM: 450, corners: 5 } },
  ...{ pieces: null, limitCorners: [], wholeInside: false },
} as unknown as PolygonFigures;
const walked = {
  ...{ date: "2026-11-30T19:09", areaHa: 1.2805, errorHa: 0.0809 },
  ...{ positions: 348, declaredM: 5 },
};

test("a walked plot carries its margin to the paper and into the seal; another is sealed as it was", () => {
  const rows = resultRows({ ...PLOT, walked }, 10, "es-PE");
  expect(rows.map(({ value }) => value)).toContain("1.2805 ha ± 0.0809 ha");
  expect(resultRows(PLOT, 10, "es-PE").map(({ value }) => value)).toContain("1.2805 ha");
  expect(sealedFigures({ ...PLOT, walked })).toMatchObject({ walked: { error_area_ha: "0.0809" } });
  expect(sealedFigures(PLOT)).not.toHaveProperty("walked");
});
