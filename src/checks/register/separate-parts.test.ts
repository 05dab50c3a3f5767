import { expect, test } from "vitest";
import { FlatGeometryBuilder } from "../../geo/flat/flat-geometry-builder.ts";
import { separateParts } from "./separate-parts.ts";

const plot = (...corners: (readonly [number, number])[]) => {
  const out = new FlatGeometryBuilder();
  out.beginFeature(2);
  for (const [x, y] of corners) {
    out.beginPart();
    out.beginRing();
    for (const [dx, dy] of [
      [0, 0],
      [10, 0],
      [10, 10],
    ] as const)
      out.vertex(x + dx, y + dy);
    out.endRing();
  }
  return out.build();
};

test("one part is nothing; several are told with how far they lie apart", () => {
  expect(separateParts(plot([0, 0]), 0)).toBeNull();
  expect(separateParts(plot([0, 0], [40, 50], [20, 0]), 0)).toMatchObject({
    severity: "note",
    params: { parts: 3, apartM: 50, touch: false },
  });
});

test("the halves of a bow tie touch in a corner: they are not called apart", () => {
  expect(separateParts(plot([0, 0], [10, 10]), 0)).toMatchObject({
    params: { parts: 2, apartM: 0, touch: true },
  });
  // Beside each other, no corner in common; and one of three that stands alone.
  expect(separateParts(plot([0, 0], [5, 20]), 0)).toMatchObject({ params: { touch: false } });
  expect(separateParts(plot([0, 0], [10, 10], [90, 90]), 0)).toMatchObject({
    params: { touch: false },
  });
});
