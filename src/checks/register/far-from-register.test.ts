import { expect, test } from "vitest";
import { farFromRegister } from "./far-from-register.ts";

const found = (places: readonly (readonly [number, number])[]) => {
  const told: unknown[] = [];
  farFromRegister(places, (member, { params }) => told.push([member, params]));
  return told;
};
const line = (step: number, count = 9) =>
  Array.from({ length: count }, (_, i) => [700_000 + step * i, 9_400_000] as const);

test("one plot 121 km from nine others is told, with how many lie together", () => {
  const told = found([...line(1000), [700_000 + 4000 + 121_000, 9_400_000]]);
  expect(told).toEqual([[9, { km: 120, plots: 9 }]]);
});

test("a register of a whole province, or of a few plots, has no stray", () => {
  expect(found([...line(20_000), [960_000, 9_400_000]])).toEqual([]);
  expect(found([...line(1000, 6), [900_000, 9_400_000]])).toEqual([]);
});
