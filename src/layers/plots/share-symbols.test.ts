import type { Feature } from "geojson";
import { expect, test } from "vitest";
import { LOOK_CODES, type PlotLook } from "./plot-verdict.ts";
import { shareSymbols } from "./share-symbols.ts";

const points = (look: PlotLook, count: number): Feature[] =>
  Array.from({ length: count }, (_, id) => ({
    type: "Feature",
    id,
    properties: { verdict: LOOK_CODES[look] },
    geometry: { type: "Point", coordinates: [0, 0] },
  }));

test("all are symbols while there is room", () => {
  const { symbols, crowd } = shareSymbols([...points("outside", 5), ...points("inside", 5)], 10);
  expect([symbols.length, crowd.length]).toEqual([10, 0]);
});

test("the telling verdicts keep their symbols, the outside becomes the crowd, nothing is lost", () => {
  const { symbols, crowd } = shareSymbols(
    [...points("outside", 20), ...points("crosses", 3), ...points("inside", 2)],
    10,
  );
  expect(symbols.map((p) => p.properties?.verdict)).toEqual([3, 3, 2, 2, 2]);
  expect(crowd).toHaveLength(20);
});
