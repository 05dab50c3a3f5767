import { expect, test } from "vitest";
import type { HotSpotAnswer } from "../analysis/hot-spots/hot-spot-answer.ts";
import { hotSpotFacts } from "./hot-spot-facts.ts";

const answer = {
  classShown: Int8Array.of(3, 2, 0, 0, -128),
  classBh: Int8Array.of(3, 2, 3, 2, -128),
  lowered: Uint8Array.of(0, 0, 1, 0, 0),
  heldBack: Uint8Array.of(0, 0, 0, 3, 1),
  z: Float64Array.of(5.6, 3.1, 4.5, 3, Number.NaN),
  p: Float64Array.of(0, 0.002, 0, 0.003, Number.NaN),
  q: Float64Array.of(0, 0.027, 0, 0.03, Number.NaN),
  pPermuted: Float64Array.of(0.0001, 0.01, 0.2, 0.02, Number.NaN),
  neighbours: Int32Array.of(8, 8, 2, 4, 0),
  events: Float64Array.of(400, 1, 30, 10, 0),
  exposure: Float64Array.of(1000, 341, 300, 60, 0),
} as unknown as HotSpotAnswer;
const first = (unit: number) => hotSpotFacts(answer, unit, "es-PE")[0];

test("a hot place says so", () => {
  expect(first(0)).toMatchObject({ value: "Muy alta" });
  expect(first(0)?.hint).toBeUndefined();
});

test("one that is hot by its neighbours, lowered or held back says why", () => {
  expect(first(1)?.hint).toContain("por sus vecinos");
  expect(first(2)).toMatchObject({ value: "No confirmado" });
  expect(first(2)?.hint).toContain("las permutaciones no lo confirman");
  expect(first(3)).toMatchObject({ value: "Pocos frutos" });
  expect(first(3)?.hint).toContain("saldría «alta»");
});

test("without a z the reason stands in place of figures", () => {
  const facts = hotSpotFacts(answer, 4, "es-PE");
  expect(JSON.stringify(facts)).not.toContain("NaN");
  expect(facts.some(({ hint }) => String(hint).includes("No hay z"))).toBe(true);
});
