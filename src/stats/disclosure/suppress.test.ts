import { expect, test } from "vitest";
import { suppress } from "./suppress.ts";

/** Groups of the sizes given, each record with a producer of its own. */
const groupsOf = (...sizes: readonly number[]): readonly (readonly number[])[] => {
  let next = 0;
  return sizes.map((size) => Array.from({ length: size }, () => next++));
};
const own = Array.from({ length: 200 }, (_, i) => i);

test("groups of five and more, and of nobody, are shown", () => {
  const { shown, hiddenGroups } = suppress(groupsOf(5, 0, 12), own, 5);
  expect([shown, hiddenGroups]).toEqual([[true, true, true], 0]);
});

test("one small group alone takes the next smallest with it", () => {
  const answer = suppress(groupsOf(30, 3, 9, 7), own, 5);
  expect(answer.shown).toEqual([true, false, true, false]);
  expect([answer.hiddenGroups, answer.hiddenRecords]).toEqual([2, 10]);
});

test("two small groups of four together take another", () => {
  expect(suppress(groupsOf(30, 2, 2, 9), own, 5).shown).toEqual([true, false, false, false]);
});

test("two small groups of six together are enough", () => {
  expect(suppress(groupsOf(30, 3, 3, 9), own, 5).shown).toEqual([true, false, false, true]);
});

test("producers count, not plots: three groups of one producer's plots stay few", () => {
  const groups = groupsOf(9, 3, 3, 3);
  const producers = own.map((i) => (i < 9 ? i : 100));
  expect(suppress(groups, producers, 5).shown).toEqual([false, false, false, false]);
});

test("loose records are hidden as a group is", () => {
  const [cells, loose] = [groupsOf(9, 6), [190, 191]];
  expect(suppress(cells, own, 5, loose)).toEqual({
    shown: [true, false],
    hiddenGroups: 1,
    hiddenRecords: 8,
  });
});
