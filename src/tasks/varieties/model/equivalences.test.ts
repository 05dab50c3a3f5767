import fc from "fast-check";
import { expect, test } from "vitest";
import {
  LONGEST_LINKED,
  MOST_LINKED,
  readEquivalences,
  shareEquivalences,
  writeEquivalences,
} from "./equivalences.ts";

const NAME = fc.string({ minLength: 1, maxLength: 20, unit: "grapheme" });

test("what an address carries comes back, whatever is in the names", () => {
  fc.assert(
    fc.property(fc.dictionary(NAME, NAME, { maxKeys: MOST_LINKED }), (names) => {
      const { linked } = shareEquivalences(names);
      const back = readEquivalences(writeEquivalences(linked));
      expect(Object.entries(back ?? {})).toEqual(Object.entries(linked));
    }),
    { seed: 5, numRuns: 300 },
  );
});

test("no name is lost: what the address does not carry the page keeps", () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string({ maxLength: 90 }), fc.string({ maxLength: 90 }), { maxKeys: 30 }),
      (names) => {
        const { linked, kept } = shareEquivalences(names);
        expect(Object.keys(linked).length).toBeLessThanOrEqual(MOST_LINKED);
        expect(Object.entries({ ...linked, ...kept }).toSorted()).toEqual(
          Object.entries(names).toSorted(),
        );
      },
    ),
    { seed: 5, numRuns: 200 },
  );
});

test.each([
  ["a stray per cent sign", "a:%E0%A4%A"],
  ["three names", "a:b:c"],
  ["one name", "a"],
  ["an empty name", ":b"],
  ["a name that is too long", `${"x".repeat(LONGEST_LINKED + 1)}:b`],
  ["too many", Array.from({ length: MOST_LINKED + 1 }, (_, i) => `n${i}:b`).join(",")],
])("an address with %s is nonsense", (_what, text) => {
  expect(readEquivalences(text)).toBeNull();
});

test("a name that objects have by birth is only a name", () => {
  const read = readEquivalences("__proto__:Caturra,constructor:Typica");
  expect(Object.entries(read ?? {})).toEqual([
    ["__proto__", "Caturra"],
    ["constructor", "Typica"],
  ]);
});
