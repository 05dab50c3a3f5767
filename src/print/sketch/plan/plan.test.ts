import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { UTM_17S } from "../../../geo/crs/crs.ts";
import type { SketchBox } from "../sketch-labels.ts";
import { boxesMeet, shapeMeets } from "./box-meets.ts";
import { clipLine } from "./clip-line.ts";
import { contourLines, contourStep } from "./contour-lines.ts";
import { cornerBox, NORTH_BOX } from "./furniture-corners.ts";
import { inwardTicks } from "./inward-ticks.ts";
import { labelPieces } from "./label-pieces.ts";
import { labelVertices } from "./label-vertices.ts";
import type { PaperPoint, PaperRing } from "./paper-ring.ts";
import { planPlotSketch } from "./plan-plot-sketch.ts";
import { dotsIn, hatchLines, isInside, pointInside } from "./scan-rings.ts";

const BOX: SketchBox = { x: 0, y: 0, width: 100, height: 60 };
const square: PaperRing = [
  [20, 20],
  [60, 20],
  [60, 50],
  [20, 50],
];
const circle = (x: number, y: number, r: number, n: number): PaperRing =>
  Array.from({ length: n }, (_, i) => {
    const angle = (2 * Math.PI * i) / n;
    return [x + r * Math.cos(angle), y + r * Math.sin(angle)];
  });
const lengthOf = (line: PaperRing): number =>
  line.slice(1).reduce((sum, [x, y], i) => sum + Math.hypot(x - line[i]![0], y - line[i]![1]), 0);

describe("clipLine", () => {
  it("keeps a ring inside whole, and closed", () => {
    const [line, ...more] = clipLine(square, BOX);
    expect(more).toEqual([]);
    expect(line).toEqual([...square, square[0]]);
  });

  it("gives the stretches inside, never the edge of the box", () => {
    const ring: PaperRing = [
      [50, 30],
      [150, 30],
      [150, 50],
      [50, 50],
    ];
    expect(clipLine(ring, BOX)).toEqual([
      [
        [100, 50],
        [50, 50],
        [50, 30],
        [100, 30],
      ],
    ]);
    expect(
      clipLine(
        [
          [-5, -5],
          [-9, 90],
          [-5, 50],
        ] as PaperRing,
        BOX,
      ),
    ).toEqual([]);
  });

  it("loses no length of any ring that winds in and out", () => {
    const coordinate = fc.integer({ min: -60, max: 160 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 30 }),
        (ring) => {
          const lines = clipLine(ring as PaperRing, BOX);
          const clipped = lines.reduce((sum, line) => sum + lengthOf(line), 0);
          // The same length by counting small steps that fall into the box.
          let counted = 0;
          for (const [i, a] of ring.entries()) {
            const b = ring[(i + 1) % ring.length]!;
            const long = Math.hypot(b[0] - a[0], b[1] - a[1]);
            let hits = 0;
            for (let k = 0; k < 400; k++) {
              const t = (k + 0.5) / 400;
              const [x, y] = [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
              if (x >= 0 && x <= 100 && y >= 0 && y <= 60) hits += 1;
            }
            counted += (long * hits) / 400;
          }
          expect(Math.abs(clipped - counted)).toBeLessThan(2 * ring.length);
          for (const [x, y] of lines.flat()) {
            expect(Math.min(x, 100 - x, y, 60 - y)).toBeGreaterThanOrEqual(-1e-9);
          }
        },
      ),
      { seed: 5, numRuns: 100 },
    );
  });
});

describe("hatch and dots", () => {
  it("lie inside the shape and out of its holes", () => {
    const hole = circle(40, 35, 8, 24);
    for (const [a, b] of hatchLines([square, hole], 1.25)) {
      const middle: PaperPoint = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
      expect(isInside([square, hole], middle)).toBe(true);
      // Up to the right: y grows downwards.
      expect((b[1] - a[1]) / (b[0] - a[0])).toBeCloseTo(-1, 6);
    }
    const dots = dotsIn([square, hole], 2.6);
    expect(dots.length).toBeGreaterThan(100);
    for (const dot of dots) expect(isInside([square, hole], dot)).toBe(true);
  });

  it("cover a shape as densely as they say", () => {
    const total = hatchLines([square], 1.25).reduce((sum, line) => sum + lengthOf(line), 0);
    expect(total * 1.25).toBeCloseTo(40 * 30, -2);
  });

  it("finds a place well inside a crescent", () => {
    const crescent = [circle(40, 30, 20, 60), circle(48, 30, 16, 60)];
    const place = pointInside(crescent);
    expect(place && isInside(crescent, place)).toBe(true);
    expect(pointInside([])).toBeNull();
  });

  it("puts ticks on the inner side of the limit", () => {
    const ring = circle(50, 30, 20, 90);
    for (const [foot, end] of inwardTicks(clipLine(ring, BOX), [ring], 2.4, 1.5))
      expect(Math.hypot(end[0] - 50, end[1] - 30)).toBeLessThan(
        Math.hypot(foot[0] - 50, foot[1] - 30),
      );
  });
});

describe("labelVertices", () => {
  it("numbers every corner of a plain plot outside it, none over another", () => {
    const ring = circle(50, 30, 18, 12);
    const { labels, every, without, taken } = labelVertices([ring], 100, 60, [], []);
    expect([every, without, labels.length]).toEqual([1, 0, 12]);
    for (const { x, y } of labels) expect(isInside([ring], [x, y])).toBe(false);
    for (const [i, a] of taken.entries())
      for (const b of taken.slice(i + 1)) expect(boxesMeet(a, b)).toBe(false);
  });

  it("thins the numbers of ten thousand corners by a rule, and counts those without room", () => {
    const ring = circle(50, 30, 25, 10_000);
    const { labels, every, without } = labelVertices([ring], 100, 60, [], []);
    expect(every).toBeGreaterThan(100);
    expect(labels.map(({ text }) => Number(text)).filter((n) => n !== 1 && n % every)).toEqual([]);
    const due = 1 + Math.floor(10_000 / every);
    expect(labels.length + without).toBe(due);
  });

  it("keeps off what is taken and off the paper's edge", () => {
    const taken = { x: 55, y: 15, width: 30, height: 30 };
    const { labels } = labelVertices([circle(50, 30, 12, 8)], 100, 60, [taken], []);
    for (const { x, y } of labels)
      expect(x > taken.x && x < taken.x + 30 && y > taken.y && y < taken.y + 30).toBe(false);
  });
});

test("a piece has its name beside the plot, with a leader from inside it", () => {
  const piece = circle(30, 30, 5, 20);
  const { labels, taken } = labelPieces(
    [{ rings: [piece], label: "1.3299 ha, posible superposición" }],
    [square],
    180,
    118,
    [],
    [],
  );
  expect(labels).toHaveLength(1);
  expect(isInside([piece], labels[0]!.leader[0])).toBe(true);
  expect(shapeMeets([square], taken[0]!)).toBe(false);
});

describe("contours", () => {
  const frame = {
    scale: 10_000,
    metresPerMm: 10,
    west: 700_000,
    north: 9_430_000,
    width: 60,
    height: 40,
  };
  // A plane that rises 100 m to a node eastwards.
  const grid = {
    columns: 60,
    rows: 60,
    west: -79.25,
    north: -5.1,
    perDegree: 600,
    values: Int16Array.from({ length: 3600 }, (_, i) => 1000 + 100 * (i % 60)),
  };

  it("stand where the height is, every 50 m at 1:10,000", () => {
    const lines = contourLines(frame, UTM_17S, grid);
    const heights = [...new Set(lines.map(({ height }) => height))];
    expect(heights.length).toBeGreaterThan(5);
    for (const height of heights) expect(height % 50).toBe(0);
    for (const { height, index } of lines) expect(index).toBe(height % 200 === 0);
    // 100 m of height to 185 m of way: 50 m of height every 9.2 mm.
    const crossing = (height: number): number => {
      const xs = lines
        .filter((line) => line.height === height)
        .flatMap(({ ring }) => ring.filter(([, y]) => Math.abs(y - 20) < 2).map(([x]) => x));
      return Math.min(...xs);
    };
    const inside = heights.filter((h) => crossing(h) > 1 && crossing(h) < 59).sort((a, b) => a - b);
    for (let i = 1; i < inside.length; i++)
      expect(crossing(inside[i]!) - crossing(inside[i - 1]!)).toBeCloseTo(9.2, 0);
  });

  it("are not drawn where the relief has no shape to show, or is not known", () => {
    expect(contourStep(2500)).toBeNull();
    expect(contourLines({ ...frame, west: 100_000 }, UTM_17S, grid)).toEqual([]);
  });
});

test("furniture leaves the plot free, and far neighbours are not drawn", () => {
  const frame = {
    scale: 5000,
    metresPerMm: 5,
    west: 700_000,
    north: 9_430_000,
    width: 100,
    height: 60,
  };
  const corner = [700_400, 9_429_990, 700_490, 9_429_990, 700_490, 9_429_900, 700_400, 9_429_900];
  const plan = planPlotSketch({
    frame,
    plane: UTM_17S,
    plot: [corner],
    area: [],
    areaName: "Santuario Nacional Tabaconas Namballe",
    pieces: [],
    neighbours: [[corner.map((v) => v + 50_000)], [corner.map((v, i) => v - (i % 2 ? 0 : 300))]],
    photos: [],
    heights: null,
  });
  expect(plan.north).toBe("top left");
  expect(shapeMeets(plan.plot, cornerBox(plan.north, NORTH_BOX, frame))).toBe(false);
  expect(plan.neighbours).toHaveLength(1);
  expect(plan.vertices.labels.map(({ text }) => text)).toEqual(["1", "2", "3", "4"]);
});
