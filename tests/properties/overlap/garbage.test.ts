import fc from "fast-check";
import { expect, test } from "vitest";
import { prepareArea } from "../../../src/geo/area/prepare-area.ts";
import {
  type FlatGeometry,
  featureCount,
  GEOMETRY_NONE,
  GEOMETRY_POINT,
  GEOMETRY_POLYGON,
} from "../../../src/geo/flat/flat-geometry.ts";
import { FlatGeometryBuilder } from "../../../src/geo/flat/flat-geometry-builder.ts";
import { measureOverlap } from "../../../src/geo/overlap/measure-overlap.ts";
import { overlapAreas } from "../../../src/geo/overlap/overlap-areas.ts";
import { findFaults } from "../../../src/geo/plane/validity/find-faults.ts";
import { removeSpikes } from "../../../src/geo/plane/validity/remove-spikes.ts";
import { metres } from "../../../src/geo/units.ts";

const SEED = 20261124;
const PATIENCE_MS = 60_000;

const coordinate = fc.oneof(
  fc.integer({ min: -4, max: 4 }),
  fc.double({ min: -5, max: 5, noNaN: true }),
  fc.constantFrom(0, 1e-320, 1e-9, 1 + 2 ** -52, 690_000, 9_420_000, 1e15, -1e154, 1e308, -1e308),
);
const ring = fc.array(fc.tuple(coordinate, coordinate), { maxLength: 12 });
const polygons = fc.array(fc.array(ring, { maxLength: 3 }), { maxLength: 3 });
const feature = fc.record({
  type: fc.constantFrom(GEOMETRY_POLYGON, GEOMETRY_POINT, GEOMETRY_NONE),
  polygons,
});

function build(
  features: readonly { type: number; polygons: [number, number][][][] }[],
): FlatGeometry {
  const builder = new FlatGeometryBuilder();
  for (const { type, polygons: parts } of features) {
    builder.beginFeature(type);
    if (type === GEOMETRY_NONE) continue;
    for (const rings of parts) {
      builder.beginPart();
      for (const points of rings) {
        builder.beginRing();
        for (const [x, y] of points) builder.vertex(x, y);
        builder.endRing();
      }
    }
  }
  return builder.build();
}

test(
  "any finite rings get some answer, never an exception",
  () => {
    fc.assert(
      fc.property(
        fc.array(feature, { maxLength: 4 }),
        fc.array(feature, { maxLength: 3 }),
        (p, s) => {
          const plots = build(p);
          const area = prepareArea(build(s));
          const measures = measureOverlap(plots, area, { tolerance: metres(1) });
          expect(measures.verdict.length).toBe(featureCount(plots));
          expect(overlapAreas(plots, area).length).toBe(featureCount(plots));
          for (let i = 0; i < featureCount(plots); i++) {
            findFaults(plots, i);
            if (plots.type[i] === GEOMETRY_POLYGON) removeSpikes(plots, i);
          }
        },
      ),
      { seed: SEED, numRuns: 200 },
    );
  },
  PATIENCE_MS,
);

test(
  "small garbage keeps to the sums: each face counts as often as the ring goes round it",
  () => {
    const small = fc.array(
      fc.tuple(fc.integer({ min: -4, max: 4 }), fc.integer({ min: -4, max: 4 })),
      { minLength: 3, maxLength: 9 },
    );
    fc.assert(
      fc.property(small, (points) => {
        const plots = build([{ type: GEOMETRY_POLYGON, polygons: [[points]] }]);
        const square = (x: number): [number, number][] => [
          ...([
            [x, -9],
            [x + 9, -9],
          ] as [number, number][]),
          ...([
            [x + 9, 9],
            [x, 9],
          ] as [number, number][]),
        ];
        const sum = [-9, 0].reduce((total, x) => {
          const half = build([{ type: GEOMETRY_POLYGON, polygons: [[square(x)]] }]);
          return (
            total + measureOverlap(plots, prepareArea(half), { tolerance: metres(0) }).overlapM2[0]!
          );
        }, 0);
        const { areaM2 } = measureOverlap(plots, prepareArea(build([])), { tolerance: metres(0) });
        if (findFaults(plots, 0).length === 0) expect(sum).toBeCloseTo(areaM2[0]!, 9);
      }),
      { seed: SEED, numRuns: 100 },
    );
  },
  PATIENCE_MS,
);
