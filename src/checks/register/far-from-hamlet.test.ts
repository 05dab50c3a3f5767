import { expect, test } from "vitest";
import { farFromHamlet, medianPlace } from "./far-from-hamlet.ts";

const far = (places: readonly (readonly [number, number])[]) => {
  const told: [number, number][] = [];
  farFromHamlet("La Palma", places, (member, { params }) => {
    told.push([member, (params as { km: number }).km]);
  });
  return told;
};
const near = (n: number) =>
  Array.from({ length: n }, (_, i) => [700_000 + 200 * i, 9_400_000] as const);

test("one that is typed 30 km off is told, its neighbours are not", () => {
  const [[member, km] = [-1, 0], ...rest] = far([...near(7), [730_000, 9_400_000]]);
  expect([member, rest.length]).toEqual([7, 0]);
  expect(km).toBeCloseTo(29.2, 1);
});

test("few plots, scattered plots and a walk of five kilometres say nothing", () => {
  expect(far([...near(3), [730_000, 9_400_000]])).toEqual([]);
  expect(far(near(8).map(([x], i) => [x + 9_000 * i, 9_400_000] as const))).toEqual([]);
  expect(far([...near(7), [705_000, 9_400_000]])).toEqual([]);
});

test("strays do not move the middle", () => {
  expect(medianPlace([...near(5), [9e9, 9e9]])[1]).toBe(9_400_000);
});
