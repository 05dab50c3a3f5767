import type { FlatGeometry } from "../../../src/geo/flat/flat-geometry.ts";
import { findFaults } from "../../../src/geo/plane/validity/find-faults.ts";
import { geometryOfRings } from "./geometry-of-rings.ts";
import { holedStar, seededRandom, tamper } from "./random-shapes.ts";
import type { Rings } from "./slab-overlap.ts";

export interface Case {
  readonly plotRings: Rings;
  readonly areaRings: Rings;
  readonly plot: FlatGeometry;
  readonly area: FlatGeometry;
}

const EAST = 690_000;
const NORTH = 9_420_000;
const GRID = 10;

const snap = (ring: number[]): void => {
  for (let at = 0; at < ring.length; at++) ring[at] = Math.round(ring[at]! / GRID) * GRID;
};

/**
 * A plot and an area of a few hundred metres in UTM, made to be awkward: the plot's vertices moved onto corners and edges
 * of the area or a nanometre beside them, both on a grid, holes, plots larger than the area, rings turned either way.
 * Undefined where that made a shape with a fault.
 */
export function caseOfSeed(seed: number): Case | undefined {
  const random = seededRandom(seed);
  const corners = (least: number, more: number) => least + Math.floor(more * random());
  const near = (spread: number) => spread * (random() - 0.5);
  const areaRings = holedStar(random, EAST, NORTH, 200, corners(6, 40)) as number[][];
  if (random() < 0.3) areaRings.forEach(snap);
  const radius = random() < 0.5 ? 250 : 10 + 60 * random();
  const x = EAST + near(400);
  const y = NORTH + near(400);
  const plotRings = holedStar(random, x, y, radius, corners(3, 30)) as number[][];
  for (const ring of plotRings) tamper(random, ring, areaRings, 40);
  if (random() < 0.2) plotRings.forEach(snap);
  if (random() < 0.5) {
    for (const ring of plotRings) {
      ring.reverse();
      for (let at = 0; at < ring.length; at += 2) {
        [ring[at], ring[at + 1]] = [ring[at + 1]!, ring[at]!];
      }
    }
  }
  const plot = geometryOfRings([[plotRings]]);
  const area = geometryOfRings([[areaRings]]);
  if (findFaults(plot, 0).length + findFaults(area, 0).length > 0) return undefined;
  return { plotRings, areaRings, plot, area };
}
