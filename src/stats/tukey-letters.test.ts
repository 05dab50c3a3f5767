import fc from "fast-check";
import { expect, test } from "vitest";
import { type ToldApart, tukeyLetters } from "./tukey-letters.ts";

test("one letter where nothing is told apart", () => {
  expect(tukeyLetters(3, [])).toEqual(["a", "a", "a"]);
});

test("a letter each where everything is", () => {
  const apart: ToldApart[] = [
    [0, 1],
    [0, 2],
    [1, 2],
  ];
  expect(tukeyLetters(3, apart)).toEqual(["a", "b", "c"]);
});

test("a mean between two others shares a letter with both", () => {
  expect(tukeyLetters(3, [[0, 2]])).toEqual(["a", "ab", "b"]);
});

test("fifty means in a row have fifty letters, none of them twice", () => {
  const apart = Array.from({ length: 50 }, (_, a) =>
    Array.from({ length: 49 - a }, (_, k): ToldApart => [a, a + 1 + k]),
  ).flat();
  const letters = tukeyLetters(50, apart);
  expect(new Set(letters).size).toBe(50);
  expect(letters.every((word) => word.length === 1)).toBe(true);
});

test("treatments share a letter exactly when they were not told apart", () => {
  const graph = fc.integer({ min: 1, max: 12 }).chain((count) => {
    const pairs = Array.from({ length: count }, (_, a) =>
      Array.from({ length: a }, (_, b) => [b, a] as ToldApart),
    ).flat();
    return fc.record({ count: fc.constant(count), apart: fc.subarray(pairs) });
  });
  fc.assert(
    fc.property(graph, ({ count, apart }) => {
      const letters = tukeyLetters(count, apart).map(
        (word): string[] => word.match(/[a-zA-Z]\d*/g) ?? [],
      );
      for (let b = 1; b < count; b++) {
        for (let a = 0; a < b; a++) {
          const shared = letters[a]?.some((letter) => letters[b]?.includes(letter));
          expect(shared).toBe(!apart.some(([x, y]) => x === a && y === b));
        }
      }
      expect(letters.every((word) => word.length > 0)).toBe(true);
      expect(letters[0]).toContain("a");
    }),
    { seed: 20_260, numRuns: 300 },
  );
});
