import { expect, test } from "vitest";
import { featureBounds } from "../flat/bounds.ts";
import { GEOMETRY_NONE, GEOMETRY_POLYGON } from "../flat/flat-geometry.ts";
import { FlatGeometryBuilder } from "../flat/flat-geometry-builder.ts";
import { UTM_17S, WGS84 } from "./crs.ts";
import { projectBoxes } from "./project-boxes.ts";
import { projectGeometry } from "./project-geometry.ts";

const builder = new FlatGeometryBuilder();
for (let i = 0; i < 40; i++) {
  builder.beginFeature(i === 7 ? GEOMETRY_NONE : GEOMETRY_POLYGON);
  if (i === 7) continue;
  builder.beginPart();
  builder.beginRing();
  const [lon, lat] = [-79.3 + 0.01 * i, -5.2 + 0.003 * (i % 11)];
  for (const [dx, dy] of [
    [0.0005, 0],
    [0.001, 0.0006],
    [0.0002, 0.001],
  ])
    builder.vertex(lon + dx!, lat + dy!);
  builder.endRing();
}
const geometry = builder.build();

test("the box of each feature lies in the box made of its own box, a few metres smaller", () => {
  const exact = featureBounds(projectGeometry(geometry, WGS84, UTM_17S));
  const made = projectBoxes(featureBounds(geometry), WGS84, UTM_17S);
  for (let k = 0; k < exact.length; k += 4) {
    if (k === 4 * 7) {
      expect([...made.subarray(k, k + 4)].every(Number.isNaN)).toBe(true);
      continue;
    }
    const beyond = [0, 1, 2, 3].map(
      (side) => (made[k + side]! - exact[k + side]!) * (side < 2 ? -1 : 1),
    );
    expect(Math.min(...beyond)).toBeGreaterThanOrEqual(-1e-6);
    expect(Math.max(...beyond)).toBeLessThan(3);
  }
});

test("in the same CRS they are the same", () => {
  const boxes = featureBounds(geometry);
  expect(projectBoxes(boxes, WGS84, WGS84)).toBe(boxes);
});
