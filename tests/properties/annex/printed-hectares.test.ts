import { expect, test } from "vitest";
import { runOverlap } from "../../../src/answers/overlap/run-overlap.ts";
import type { Dataset } from "../../../src/domain/dataset.ts";
import { UTM_17S } from "../../../src/geo/crs/crs.ts";
import type { FlatGeometry } from "../../../src/geo/flat/flat-geometry.ts";
import { metres } from "../../../src/geo/units.ts";
import { annexFigures } from "../../../src/tasks/annex/analysis/annex-figures.ts";
import { annexLimit } from "../../../src/tasks/annex/analysis/annex-limit.ts";
import type { PrintedPolygon } from "../../../src/tasks/annex/analysis/printed-polygon.ts";
import { caseOfSeed } from "../overlap/case-of-seed.ts";
import { tableHectares } from "./table-area.ts";

const dataset = <K extends "plots" | "areas">(kind: K, geometry: FlatGeometry): Dataset<K> =>
  ({
    kind,
    crs: UTM_17S,
    geometry,
    ids: ["P"],
    rows: Uint32Array.of(1),
    properties: [{}],
    fields: {},
  }) as unknown as Dataset<K>;

const CASES = 400;

const readTable = ({ outlines }: PrintedPolygon): string =>
  tableHectares(outlines.map(({ corners, hole }) => [corners, hole === 0 ? 1 : -1] as const));

test("the shoelace of each printed table gives the printed hectares, and those are the answer's", () => {
  const seen = { plots: 0, pieces: 0, several: 0, holes: 0, finer: 0, apart: 0 };
  for (let seed = 1; seed <= CASES; seed += 1) {
    const made = caseOfSeed(seed);
    if (!made) continue;
    const query = { plots: made.plot, area: made.area, plotsCrs: UTM_17S, areaCrs: UTM_17S };
    const result = runOverlap({ ...query, tolerance: metres(0) });
    const area = dataset("areas", made.area);
    const limit = annexLimit(area, result.plane);
    const figures = annexFigures(dataset("plots", made.plot), result, limit, 0);
    if (figures.kind !== "polygon") throw new Error(`seed ${seed}: ${figures.kind}`);
    const { plot, pieces } = figures;
    seen.plots += 1;
    expect(readTable(plot.printed), `plot of seed ${seed}`).toBe(
      (plot.printed.area.wholeM2 / 10_000).toFixed(4),
    );
    if (plot.same) expect(plot.printed.area.wholeM2).toBe(Math.round(result.measures.areaM2[0]!));
    else seen.apart += 1;
    expect(Math.abs(plot.printed.area.m2 - result.measures.areaM2[0]!)).toBeLessThan(1);
    if (!pieces) continue;
    const { printed, same } = pieces;
    seen.several += printed.pieces.length > 1 ? 1 : 0;
    for (const piece of printed.pieces) {
      seen.pieces += 1;
      seen.holes += piece.outlines.length > 1 ? 1 : 0;
      seen.finer += piece.decimals > 2 ? 1 : 0;
      expect(readTable(piece), `piece ${piece.letter} of seed ${seed}`).toBe(
        (piece.area.wholeM2 / 10_000).toFixed(4),
      );
    }
    const all = printed.pieces.flatMap(({ outlines }) => outlines);
    expect(
      tableHectares(all.map(({ corners, hole }) => [corners, hole === 0 ? 1 : -1] as const)),
    ).toBe((printed.area.wholeM2 / 10_000).toFixed(4));
    if (same) expect(printed.area.wholeM2).toBe(Math.round(result.measures.overlapM2[0]!));
    else seen.apart += 1;
    expect(Math.abs(printed.area.m2 - result.measures.overlapM2[0]!)).toBeLessThan(1);
  }
  // Shapes of every sort were met; a table that cannot be made to agree is rare.
  expect(seen.plots).toBeGreaterThan(250);
  expect(seen.pieces).toBeGreaterThan(250);
  expect(seen.several).toBeGreaterThan(50);
  expect(seen.holes).toBeGreaterThan(12);
  expect(seen.finer).toBeGreaterThan(50);
  expect(seen.apart).toBeLessThan(seen.plots / 50);
});
