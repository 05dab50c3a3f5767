import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type FlatGeometry,
  featureCount,
  GEOMETRY_NONE,
  GEOMETRY_POINT,
  GEOMETRY_POLYGON,
} from "../../../src/geo/flat/flat-geometry.ts";
import { FlatGeometryBuilder } from "../../../src/geo/flat/flat-geometry-builder.ts";
import { selectFeatures } from "../../../src/geo/flat/select-features.ts";
import { finishSteps } from "../../../src/geo/pairs/finish-steps.ts";
import { nearPairs } from "../../../src/geo/pairs/near-pairs.ts";
import { overlapPairs } from "../../../src/geo/pairs/overlap-pairs.ts";
import {
  preparePairs,
  SIDE_BOTH,
  SIDE_FIRST,
  SIDE_NONE,
  SIDE_SECOND,
} from "../../../src/geo/pairs/paired-plots.ts";
import { processorTime } from "../../fixtures/processor-time.ts";
import { holedStar, seededRandom } from "../overlap/random-shapes.ts";

const SEED = 20261130;
const PATIENCE_MS = 60_000;
const anySeed = fc.integer({ min: 0, max: 1 << 30 });
const PLOTS = 60;

/** Plots of 5 m to 3 km in a field, in a column or on one spot; points, parts, holes and some without a place. */
function fieldOfSeed(seed: number): FlatGeometry {
  const random = seededRandom(seed);
  const builder = new FlatGeometryBuilder();
  const [width, height] = [
    [2000, 2000],
    [1, 5000],
    [5000, 1],
    [50, 50],
  ][Math.floor(4 * random())]!;
  for (let plot = 0; plot < PLOTS; plot++) {
    const kind = random();
    if (kind < 0.05) {
      builder.beginFeature(GEOMETRY_NONE);
      continue;
    }
    builder.beginFeature(kind < 0.15 ? GEOMETRY_POINT : GEOMETRY_POLYGON);
    for (let part = 0; part < (kind > 0.9 ? 2 : 1); part++) {
      const x = 700_000 + width! * random();
      const y = 9_400_000 + height! * random();
      const size = 5 * 600 ** (random() ** 4);
      builder.beginPart();
      const rings = kind < 0.15 ? [[x, y]] : holedStar(random, x, y, size, 5 + 20 * random());
      for (const ring of rings) {
        builder.beginRing();
        for (let at = 0; at < ring.length; at += 2) builder.vertex(ring[at]!, ring[at + 1]!);
        builder.endRing();
      }
    }
  }
  return builder.build();
}

/** Which two of the sides make a pair, in which order. */
function ordered(side: Uint8Array, i: number, j: number): readonly [number, number] | null {
  const straight = side[i]! & SIDE_FIRST && side[j]! & SIDE_SECOND;
  const turned = side[i]! & SIDE_SECOND && side[j]! & SIDE_FIRST;
  if (straight) return [i, j];
  return turned ? [j, i] : null;
}

const pairsOf = (first: Uint32Array, second: Uint32Array, value: Float64Array) =>
  Array.from(first, (i, k) => [i, second[k]!, value[k]!]);

/** Each pair by itself, in order. */
function onePairAtATime(
  geometry: FlatGeometry,
  side: Uint8Array,
  measure: (two: FlatGeometry) => number | undefined,
): number[][] {
  const pairs: number[][] = [];
  for (let i = 0; i < featureCount(geometry); i++) {
    for (let j = i + 1; j < featureCount(geometry); j++) {
      const order = ordered(side, i, j);
      const value = order && measure(selectFeatures(geometry, order));
      if (order && value !== undefined && value !== null) pairs.push([...order, value]);
    }
  }
  return pairs.sort((p, q) => p[0]! - q[0]! || p[1]! - q[1]!);
}

const TWO = Uint8Array.of(SIDE_FIRST, SIDE_SECOND);
const SIDES = [SIDE_NONE, SIDE_FIRST, SIDE_SECOND, SIDE_BOTH];

test(
  "a field's pairs are those found two by two, each once, whatever lists the plots stand in",
  () => {
    let pairs = 0;
    fc.assert(
      fc.property(anySeed, fc.boolean(), (seed, within) => {
        const geometry = fieldOfSeed(seed);
        const random = seededRandom(seed + 1);
        const side = new Uint8Array(PLOTS).map(() =>
          within ? SIDE_BOTH : SIDES[Math.floor(4 * random())]!,
        );
        const plots = preparePairs(geometry, side);
        const found = finishSteps(overlapPairs(plots, 0.01));
        const due = onePairAtATime(
          geometry,
          plots.side,
          (two) => finishSteps(overlapPairs(preparePairs(two, TWO), 0.01)).overlapM2[0],
        );
        expect(pairsOf(found.first, found.second, found.overlapM2)).toEqual(due);
        const near = finishSteps(nearPairs(plots, 40));
        const dueNear = onePairAtATime(
          geometry,
          plots.side,
          (two) => finishSteps(nearPairs(preparePairs(two, TWO), 40)).distanceM[0],
        );
        expect(pairsOf(near.first, near.second, near.distanceM)).toEqual(dueNear);
        pairs += due.length;
      }),
      { seed: SEED, numRuns: 3 },
    );
    expect(pairs).toBeGreaterThan(200);
  },
  PATIENCE_MS,
);

/** A wavy ring of `corners` corners round (x, y). */
function wavy(builder: FlatGeometryBuilder, x: number, y: number, corners: number): void {
  builder.beginFeature(GEOMETRY_POLYGON);
  builder.beginPart();
  builder.beginRing();
  for (let k = 0; k < corners; k++) {
    const angle = (2 * Math.PI * k) / corners;
    const r = 500 * (1 + 0.1 * Math.sin(24 * angle));
    builder.vertex(x + r * Math.cos(angle), y + r * Math.sin(angle));
  }
  builder.endRing();
}

test("shapes of very many corners are measured in a moment", () => {
  const corners = 6_000;
  const builder = new FlatGeometryBuilder();
  wavy(builder, 700_000, 9_400_000, corners);
  wavy(builder, 700_000, 9_400_000, corners);
  wavy(builder, 700_300, 9_400_100, corners);
  wavy(builder, 701_150, 9_400_000, corners);
  const few = new FlatGeometryBuilder();
  wavy(few, 700_000, 9_400_000, corners / 20);
  wavy(few, 700_300, 9_400_100, corners / 20);
  const plots = preparePairs(builder.build(), new Uint8Array(4).fill(SIDE_BOTH));
  const start = processorTime();
  const found = finishSteps(overlapPairs(plots, 0.01, { reach: true }));
  const near = finishSteps(nearPairs(plots, 200));
  expect(processorTime() - start).toBeLessThan(20_000);
  expect(pairsOf(found.first, found.second, found.overlapM2).map(([i, j]) => [i, j])).toEqual([
    [0, 1],
    [0, 2],
    [1, 2],
    [2, 3],
  ]);
  expect(found.overlapM2[0]).toBeCloseTo(plots.areaM2[0]!, 4);
  expect(found.overlapM2[1]).toBeCloseTo(found.overlapM2[2]!, 4);
  const coarse = finishSteps(
    overlapPairs(preparePairs(few.build(), new Uint8Array(2).fill(SIDE_BOTH)), 0.01),
  );
  expect(found.overlapM2[1]! / coarse.overlapM2[0]!).toBeCloseTo(1, 3);
  const apart = pairsOf(near.first, near.second, near.distanceM).filter(([, j]) => j === 3);
  expect(apart.map(([i]) => i)).toEqual([0, 1, 2]);
  expect(apart[2]![2]).toBe(0);
  expect(apart[0]![2]).toBeGreaterThan(10);
  expect(apart[0]![2]).toBeCloseTo(apart[1]![2]!, 9);
});

test("work is done in steps that can be left", () => {
  const builder = new FlatGeometryBuilder();
  for (let k = 0; k < 20_000; k++)
    wavy(builder, 700_000 + 1300 * (k % 140), 9_400_000 + 1300 * Math.floor(k / 140), 8);
  const plots = preparePairs(builder.build(), new Uint8Array(20_000).fill(SIDE_BOTH));
  const steps = overlapPairs(plots, 0.01);
  const seen: number[] = [];
  for (let step = steps.next(); !step.done; step = steps.next())
    seen.push(step.value.done / step.value.total);
  expect(seen.length).toBeGreaterThan(5);
  expect(seen.at(-1)).toBe(1);
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
});
