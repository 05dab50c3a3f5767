import { expect, test } from "vitest";
import { prepareArea } from "../area/prepare-area.ts";
import {
  type FlatGeometry,
  featureCount,
  GEOMETRY_NONE,
  GEOMETRY_POLYGON,
} from "../flat/flat-geometry.ts";
import { FlatGeometryBuilder } from "../flat/flat-geometry-builder.ts";
import { polygonArea } from "../plane/polygon-area.ts";
import { metres } from "../units.ts";
import { measureOverlap } from "./measure-overlap.ts";
import { VERDICT_NONE } from "./measures.ts";
import { overlapAreas } from "./overlap-areas.ts";
import { overlapVerdicts } from "./overlap-verdicts.ts";

const EAST = 690_000;
const NORTH = 9_420_000;

/** Wavy rings of `corners` corners, 100 m across, along a line that crosses the limit of `wavyArea`. */
function wavyPlots(count: number, corners: number): FlatGeometry {
  const builder = new FlatGeometryBuilder();
  for (let k = 0; k < count; k++) {
    builder.beginFeature(GEOMETRY_POLYGON);
    builder.beginPart();
    wavyRing(builder, EAST + 1500 * Math.sin(3 * k), NORTH + 1500 * Math.cos(5 * k), 60, corners);
  }
  return builder.build();
}

function wavyRing(
  builder: FlatGeometryBuilder,
  x: number,
  y: number,
  radius: number,
  corners: number,
): void {
  builder.beginRing();
  for (let v = 0; v < corners; v++) {
    const t = (2 * Math.PI * v) / corners;
    const r = radius * (1 + 0.2 * Math.sin(6 * t));
    builder.vertex(x + r * Math.cos(t), y + r * Math.sin(t));
  }
  builder.endRing();
}

function wavyArea(corners: number) {
  const builder = new FlatGeometryBuilder();
  builder.beginFeature(GEOMETRY_POLYGON);
  builder.beginPart();
  wavyRing(builder, EAST, NORTH, 1200, corners);
  return prepareArea(builder.build());
}

const options = { tolerance: metres(10) };

test("a range gives the rows of the whole", () => {
  const area = wavyArea(300);
  const plots = wavyPlots(60, 17);
  const whole = measureOverlap(plots, area, options);
  const part = measureOverlap(plots, area, { ...options, range: [20, 45] });
  expect([...part.overlapM2]).toEqual([...whole.overlapM2.slice(20, 45)]);
  expect([...part.verdict]).toEqual([...whole.verdict.slice(20, 45)]);
  const [first, last] = [whole.pieceStart[20]!, whole.pieceStart[45]!];
  expect([...part.piecesM2]).toEqual([...whole.piecesM2.slice(first, last)]);
  expect(featureCount(part.pieces)).toBe(last - first);
});

test("the verdicts alone are those of the full measure", () => {
  const area = wavyArea(300);
  const plots = wavyPlots(200, 17);
  for (const tolerance of [0, 1, 10, 30].map(metres)) {
    expect([...overlapVerdicts(plots, area, tolerance)]).toEqual([
      ...measureOverlap(plots, area, { tolerance }).verdict,
    ]);
  }
});

test("plots of very many corners take the other road to the same figures", () => {
  const area = wavyArea(3000);
  const coarse = wavyPlots(30, 40);
  const builder = new FlatGeometryBuilder();
  for (let k = 0; k < featureCount(coarse); k++) {
    builder.beginFeature(GEOMETRY_POLYGON);
    builder.beginPart();
    builder.beginRing();
    for (let v = 40 * k; v < 40 * k + 40; v++) {
      const next = v + 1 < 40 * k + 40 ? v + 1 : 40 * k;
      for (let step = 0; step < 400; step++) {
        const mix = (axis: 0 | 1) =>
          coarse.coords[2 * v + axis]! +
          (step / 400) * (coarse.coords[2 * next + axis]! - coarse.coords[2 * v + axis]!);
        builder.vertex(mix(0), mix(1));
      }
    }
    builder.endRing();
  }
  const fine = overlapAreas(builder.build(), area);
  const due = overlapAreas(coarse, area);
  expect(due.some((m2, k) => m2 > 1 && m2 < polygonArea(coarse, k) - 1)).toBe(true);
  due.forEach((m2, k) => {
    expect(fine[k]!).toBeCloseTo(m2, 4);
  });
});

test("tells its progress and stops when told to", () => {
  const area = wavyArea(100);
  const plots = wavyPlots(1500, 9);
  const seen: number[] = [];
  const stop = new AbortController();
  const onProgress = (done: number, total: number) => {
    seen.push(done);
    expect(total).toBe(1500);
    if (done >= 512) stop.abort();
  };
  expect(() =>
    measureOverlap(plots, area, { ...options, onProgress, signal: stop.signal }),
  ).toThrow(stop.signal.reason);
  expect(seen[0]).toBe(0);
  expect(seen.at(-1)).toBeLessThan(1500);
});

test("takes ellipsoidal areas and true directions from the caller", () => {
  const area = wavyArea(300);
  const plots = wavyPlots(40, 17);
  const measures = measureOverlap(plots, area, {
    ...options,
    ellipsoidal: (geometry) =>
      Float64Array.from({ length: featureCount(geometry) }, (_, k) => 2 * polygonArea(geometry, k)),
    trueDirection: (fromX, fromY, toX, toY) =>
      (Math.atan2(toX - fromX, toY - fromY) * 180) / Math.PI - 0.5,
  });
  for (let k = 0; k < 40; k++) {
    expect(measures.areaEllipsoidalM2[k]).toBeCloseTo(2 * measures.areaM2[k]!, 6);
    expect(Math.abs(measures.overlapEllipsoidalM2[k]! - 2 * measures.overlapM2[k]!)).toBeLessThan(
      0.1,
    );
    const grid = measures.directionGridDeg[k]!;
    if (Number.isNaN(grid)) continue;
    const turn = (grid - measures.directionTrueDeg[k]! + 360) % 360;
    expect(turn).toBeCloseTo(0.5, 9);
  }
});

test("a feature without geometry has no verdict and keeps its row", () => {
  const builder = new FlatGeometryBuilder();
  builder.beginFeature(GEOMETRY_NONE);
  builder.beginFeature(GEOMETRY_POLYGON);
  builder.beginPart();
  wavyRing(builder, EAST, NORTH, 60, 9);
  const measures = measureOverlap(builder.build(), wavyArea(100), options);
  expect(measures.verdict[0]).toBe(VERDICT_NONE);
  expect(measures.overlapM2[0]).toBeNaN();
  expect(measures.share[1]).toBe(1);
});
