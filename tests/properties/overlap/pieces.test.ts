import fc from "fast-check";
import { expect, test } from "vitest";
import { prepareArea } from "../../../src/geo/area/prepare-area.ts";
import { measureOverlap } from "../../../src/geo/overlap/measure-overlap.ts";
import { groupRings } from "../../../src/geo/plane/rings/group-rings.ts";
import { polygonsOfGroups } from "../../../src/geo/plane/rings/polygons-of-groups.ts";
import { metres } from "../../../src/geo/units.ts";
import { type Cells, groupSizes, outlines, placed, randomCells } from "./cells.ts";
import { seededRandom } from "./random-shapes.ts";

const SEED = 20261124;
const PATIENCE_MS = 60_000;
const SIDE = 10;

const geometryOf = (set: Cells) =>
  polygonsOfGroups(groupRings(placed(outlines(set), SIDE, 690_000, 9_420_000)));

test(
  "plots and areas of squares: every edge shared, corners touching, holes, pieces counted by hand",
  () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1 << 30 }), (seed) => {
        const random = seededRandom(seed);
        const size = 3 + Math.floor(5 * random());
        const plot = randomCells(random, size, 0.3 + 0.5 * random());
        const area = randomCells(random, size, 0.3 + 0.5 * random());
        plot.cells[0] = 1;
        area.cells[size * size - 1] = 1;
        const both = { size, cells: plot.cells.map((on, at) => on & area.cells[at]!) };
        const measures = measureOverlap(geometryOf(plot), prepareArea(geometryOf(area)), {
          tolerance: metres(1),
        });
        const squares = (m2: number) => Math.round((m2 / SIDE ** 2) * 1e6) / 1e6;
        expect([...measures.piecesM2].map(squares)).toEqual(groupSizes(both));
        const cells = both.cells.reduce((sum, on) => sum + on, 0);
        expect(squares(measures.overlapM2[0]!)).toBe(cells);
        if (cells > 0) expect(measures.distanceToAreaM[0]).toBe(0);
      }),
      { seed: SEED, numRuns: 150 },
    );
  },
  PATIENCE_MS,
);
