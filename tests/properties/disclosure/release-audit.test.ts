import fc from "fast-check";
import { expect, test } from "vitest";
import { auditRelease } from "../../../src/stats/disclosure/release-audit.ts";
import { rationalRank } from "../../fixtures/rational-rank.ts";

const LEAST = 3;

/** Records with their producers, and groups of records: small enough to try every set of producers. */
const release = fc.integer({ min: 1, max: 14 }).chain((records) =>
  fc.record({
    producerOf: fc.array(fc.integer({ min: 0, max: 7 }), {
      minLength: records,
      maxLength: records,
    }),
    groups: fc.array(fc.uniqueArray(fc.integer({ min: 0, max: records - 1 })), { maxLength: 7 }),
  }),
);

const groupsOf = (producerOf: readonly number[], groups: readonly (readonly number[])[]) =>
  groups.map((members) => ({
    population: "p",
    members,
    producers: members.map((i) => producerOf[i]!),
  }));

const subsets = (items: readonly number[], most: number): readonly number[][] => {
  const sets: number[][] = [[]];
  for (const item of items)
    sets.push(...sets.filter((set) => set.length < most).map((set) => [...set, item]));
  return sets;
};

/** A sum of the groups is left with these producers alone: without them the groups have a lower rank. */
const tellsOf = (
  producerOf: readonly number[],
  groups: readonly (readonly number[])[],
  few: readonly number[],
): boolean => {
  const row = (keep: (record: number) => boolean) =>
    groups.map((members) => producerOf.map((_, i) => (keep(i) && members.includes(i) ? 1 : 0)));
  return rationalRank(row((i) => !few.includes(producerOf[i]!))) < rationalRank(row(() => true));
};

test("a release is safe exactly where no set of few producers can be told from it", () => {
  fc.assert(
    fc.property(release, ({ producerOf, groups }) => {
      const few = subsets([...new Set(producerOf)], LEAST - 1);
      const leaks = few.some((set) => tellsOf(producerOf, groups, set));
      const audit = auditRelease(groupsOf(producerOf, groups), LEAST);
      expect(audit.safe).toBe(!leaks);
    }),
    { seed: 6, numRuns: 500 },
  );
});

test("the groups named tell of few producers by themselves", () => {
  fc.assert(
    fc.property(release, ({ producerOf, groups }) => {
      for (const fault of auditRelease(groupsOf(producerOf, groups), LEAST).faults) {
        if (fault.kind !== "tells-of-few") throw new Error(fault.kind);
        expect(fault.producers).toBeGreaterThan(0);
        expect(fault.producers).toBeLessThan(LEAST);
        const few = subsets([...new Set(producerOf)], LEAST - 1);
        const told = (some: readonly number[]) =>
          few.some((set) =>
            tellsOf(
              producerOf,
              some.map((g) => groups[g]!),
              set,
            ),
          );
        expect(told(fault.groups)).toBe(true);
      }
    }),
    { seed: 6, numRuns: 300 },
  );
});

test("no sum with whole coefficients from -2 to 2 is left with few producers in a safe release", () => {
  fc.assert(
    fc.property(release, ({ producerOf, groups }) => {
      const some = groups.slice(0, 5);
      if (!auditRelease(groupsOf(producerOf, some), LEAST).safe) return;
      for (let code = 0; code < 5 ** some.length; code += 1) {
        const left = new Array<number>(producerOf.length).fill(0);
        for (const [g, members] of some.entries()) {
          const times = (Math.floor(code / 5 ** g) % 5) - 2;
          for (const i of members) left[i]! += times;
        }
        const who = new Set(producerOf.filter((_, i) => left[i] !== 0));
        expect(who.size === 0 || who.size >= LEAST).toBe(true);
      }
    }),
    { seed: 6, numRuns: 300 },
  );
});
