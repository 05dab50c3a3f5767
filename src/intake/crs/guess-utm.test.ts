import { expect, test } from "vitest";
import { guessUtm, lookLikeMetres } from "./guess-utm.ts";

test.each([
  [[[728000, 9412000]], 17],
  [[[62000, 9412000]], 18],
  [[[280000, 8660000]], 18],
  [[[820000, 8500000]], 18],
  [[[370000, 8000000]], 19],
  [
    [
      [728000, 9412000],
      [72800, 9412000],
    ],
    17,
  ],
  [
    [
      [728000, 9412000],
      [1, 2],
    ],
    17,
  ],
] as const)("%j is zone %d", (sample, zone) => {
  expect(guessUtm(sample)?.zone).toBe(zone);
});

test("figures of nowhere get no guess", () => {
  expect(guessUtm([[1, 2]])).toBeNull();
  expect(guessUtm([])).toBeNull();
  expect(lookLikeMetres(728000, 9412000)).toBe(true);
  expect(lookLikeMetres(-279, -5)).toBe(false);
});
