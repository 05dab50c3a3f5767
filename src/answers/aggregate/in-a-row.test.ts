import { expect, test } from "vitest";
import { inARow } from "./in-a-row.ts";

const ask = (sizes: readonly number[], barrier?: (place: number) => boolean) => {
  let next = 0;
  const groups = sizes.map((size) => Array.from({ length: size }, () => next++));
  const producers = Array.from({ length: next }, (_, i) => i);
  return inARow(groups, producers, barrier)?.map(({ first, last, members }) => [
    first,
    last,
    members.length,
  ]);
};

test("groups of nobody stay where nobody needs them", () => {
  expect(ask([8, 0, 3, 40])).toEqual([
    [0, 0, 8],
    [1, 1, 0],
    [2, 3, 43],
  ]);
});

test("the neighbour that is enough is taken, the smaller of two", () => {
  expect(ask([9, 3, 6])).toEqual([
    [0, 0, 9],
    [1, 2, 9],
  ]);
});

test("nothing is joined across a barrier", () => {
  expect(ask([6, 2, 40], (place) => place === 0)).toEqual([
    [0, 0, 6],
    [1, 2, 42],
  ]);
  expect(ask([6, 2], (place) => place === 0)).toBeUndefined();
});
