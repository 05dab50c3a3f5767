import { expect, test } from "vitest";
import type { PolygonFigures } from "../analysis/annex-figures.ts";
import { resultRows } from "../document/result-rows.ts";
import { type AnnexData, earlierAnnexData } from "./annex-data.ts";
import { sealAnnex } from "./annex-seal.ts";
import { sealedFigures } from "./sealed-figures.ts";
import { verifyAnnex } from "./verify-annex.ts";

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
  ...{ positions: 348, declaredM: 5, declaredPct: 68 },
  unseen: { totalM: 54, silentM: 54, silentHa: 0.0207 },
};

test("a walked plot carries its margin to the paper and into the seal; another is sealed as it was", () => {
  const rows = resultRows({ ...PLOT, walked }, 10, "es-PE");
  expect(rows.map(({ value }) => value)).toContain("1.2805 ha ± 0.0809 ha");
  expect(resultRows(PLOT, 10, "es-PE").map(({ value }) => value)).toContain("1.2805 ha");
  expect(sealedFigures({ ...PLOT, walked })).toMatchObject({
    walked: { error_area_ha: "0.0809", tramos_sin_senal_ha: "0.0207" },
  });
  expect(sealedFigures(PLOT)).not.toHaveProperty("walked");
});

test("a paper sealed before the margin was, or as it was first, still fits; one of other figures does not", async () => {
  const unwalked = {
    ...PLOT.record,
    overlap_m2: 9000,
    overlap_least_m2: 8000,
    overlap_most_m2: 9500,
  };
  const record = { ...unwalked, overlap_least_m2: 7191, overlap_most_m2: 10_309 };
  const figures = { ...PLOT, record, walked, unwalked } as PolygonFigures;
  const data = {
    ...{ format: "lindero-anexo-2", plot: { id: "R-1" }, limit: {}, tolerance: {}, entry: null },
    figures: sealedFigures(figures),
  } satisfies AnnexData;
  const printed = { ...data, format: "lindero-anexo-1" };
  const bare = sealedFigures({ ...PLOT, record: unwalked } as PolygonFigures);
  const first = sealedFigures({ ...PLOT, record: unwalked, walked } as PolygonFigures);
  const earlier = earlierAnnexData(data, figures);
  const of = async (paper: AnnexData) =>
    (await verifyAnnex((await sealAnnex(paper)).code, data, earlier)).state;
  expect(await of(data)).toBe("same");
  expect(await of({ ...printed, figures: bare })).toBe("same-before");
  expect(await of({ ...printed, figures: first })).toBe("same-before");
  expect(await of({ ...printed, figures: { verdict: "inside" } })).toBe("different");
  expect(earlierAnnexData(data, PLOT)).toEqual([]);
});
