import { expect, test } from "vitest";
import { UTM_17S, WGS84 } from "../../../../geo/crs/crs.ts";
import { projectPoint } from "../../../../geo/crs/project-point.ts";
import type { Parts } from "../../../../geo/edit/ring-edits.ts";
import { PlaneFigures } from "./plane-figures.ts";
import type { Sketch } from "./sketch.ts";
import { sketchFacts } from "./sketch-facts.ts";

const [E, N] = [718_400, 9_441_200];
const ring = (...xy: readonly number[]) => xy.map((v, k) => v + (k % 2 === 0 ? E : N));
const square = ring(0, 0, 100, 0, 100, 100, 0, 100);
const utm = new PlaneFigures(UTM_17S, UTM_17S);
const sketch = (more: Partial<Sketch>): Sketch => ({
  crs: UTM_17S,
  tool: "vertices",
  parts: [[square]],
  path: [],
  growing: false,
  how: "drawn",
  ...more,
});

test("a hectare is a planar one, the ellipsoid's beside it a little smaller here", () => {
  const { shapes, waits } = sketchFacts(sketch({}), utm);
  expect(waits).toBeNull();
  expect(shapes[0]).toMatchObject({ areaM2: 10_000, outlineM: 400 });
  expect(shapes[0]!.ellipsoidalM2).toBeGreaterThan(9_990);
  expect(shapes[0]!.ellipsoidalM2).toBeLessThan(10_000);
});

test("a bow tie is a fault with its place, and waits", () => {
  const tie = ring(0, 0, 100, 100, 100, 0, 0, 100);
  const { faults, waits } = sketchFacts(sketch({ parts: [[tie]] }), utm);
  expect(waits).toBe("faults");
  expect(faults[0]).toMatchObject({ kind: "self-crossing", at: { x: E + 50, y: N + 50 } });
});

test("a split gives pieces, the largest first, that keep the plot's figures", () => {
  const path = ring(-5, 30, 105, 30);
  const { shapes, waits, pathM } = sketchFacts(sketch({ tool: "split", path }), utm);
  expect(waits).toBeNull();
  expect(pathM).toBe(110);
  expect(shapes.map(({ areaM2 }) => areaM2)).toEqual([7000, 3000]);
});

test("a line that does not cross, a ring outside, two corners: each waits for something else", () => {
  const waits = (more: Partial<Sketch>) => sketchFacts(sketch(more), utm).waits;
  expect(waits({ tool: "split", path: ring(-5, 30, 50, 30) })).toBe("across");
  expect(waits({ tool: "hole", path: ring(200, 0, 210, 0, 210, 10) })).toBe("inside");
  expect(waits({ tool: "hole", path: ring(20, 0, 21, 0) })).toBe("corners");
  expect(waits({ tool: "new", parts: [], path: ring(0, 0, 9, 9) })).toBe("corners");
  expect(waits({ tool: "measure", parts: [], path: square })).toBe("nothing");
});

test("a part the line does not reach stays with the largest piece", () => {
  const far = ring(500, 0, 510, 0, 510, 10, 500, 10);
  const parts: Parts = [[square], [far]];
  const { shapes } = sketchFacts(
    sketch({ tool: "split", parts, path: ring(-5, 30, 105, 30) }),
    utm,
  );
  expect(shapes.map(({ areaM2 }) => areaM2)).toEqual([7100, 3000]);
});

test("corners given in degrees come back from a cut with their own bits", () => {
  const degrees: number[] = [];
  for (let k = 0; k < square.length; k += 2)
    degrees.push(...projectPoint(square[k]!, square[k + 1]!, UTM_17S, WGS84));
  const hole: number[] = [];
  for (const [x, y] of [
    [40, 40],
    [60, 40],
    [60, 60],
  ] as const)
    hole.push(...projectPoint(E + x, N + y, UTM_17S, WGS84));
  const { shapes, removed } = sketchFacts(
    sketch({ crs: WGS84, tool: "hole", parts: [[degrees]], path: hole }),
    new PlaneFigures(WGS84, UTM_17S),
  );
  expect(removed?.areaM2).toBeCloseTo(200, 3);
  const kept = new Set(shapes[0]!.parts.flat(2));
  for (const figure of [...degrees, ...hole]) expect(kept.has(figure)).toBe(true);
});
