import { expect, test } from "vitest";
import type { RecordGroup } from "./record-group.ts";
import { auditRelease } from "./release-audit.ts";

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, k) => from + k);

/** Each record has a producer of its own unless said. */
const group = (
  members: readonly number[],
  producerOf: (record: number) => number = (i) => i,
  population = "padrón",
): RecordGroup => ({ population, members, producers: members.map(producerOf) });

const LEAST = 5;

test("groups side by side of five producers and more are safe", () => {
  const groups = [group(range(0, 20)), group(range(0, 7)), group(range(7, 20)), group([])];
  expect(auditRelease(groups, LEAST)).toEqual({ safe: true, faults: [] });
});

test("a group of four is a fault by itself", () => {
  const audit = auditRelease([group(range(0, 9)), group(range(20, 24))], LEAST);
  expect(audit).toEqual({
    safe: false,
    faults: [{ kind: "tells-of-few", groups: [1], producers: 4 }],
  });
});

test("plots are not producers: nine plots of four producers are few", () => {
  const audit = auditRelease([group(range(0, 9), (i) => i % 4)], LEAST);
  expect(audit.faults).toEqual([{ kind: "tells-of-few", groups: [0], producers: 4 }]);
});

test("a total less what is shown of it tells of the rest", () => {
  const total = group(range(0, 30));
  const audit = auditRelease(
    [group(range(40, 50)), total, group(range(0, 14)), group(range(14, 27))],
    LEAST,
  );
  expect(audit.faults).toEqual([{ kind: "tells-of-few", groups: [1, 2, 3], producers: 3 }]);
});

test("15 of 18 publishes the three as well", () => {
  expect(auditRelease([group(range(0, 18)), group(range(0, 15))], LEAST).safe).toBe(false);
  expect(auditRelease([group(range(0, 18)), group(range(0, 18))], LEAST).safe).toBe(true);
});

test("two slides of different merging are held against each other", () => {
  const one = [group(range(0, 10)), group(range(10, 22))];
  const two = [group(range(0, 13)), group(range(13, 22))];
  expect(auditRelease(one, LEAST).safe).toBe(true);
  expect(auditRelease(two, LEAST).safe).toBe(true);
  expect(auditRelease([...one, ...two], LEAST).safe).toBe(false);
});

test("a sum that needs a fraction is found", () => {
  // Three pairs of the same three blocks: their half sum less one pair is a block of four.
  const [a, b, c] = [range(0, 4), range(4, 8), range(8, 12)];
  const pairs = [group([...a, ...b]), group([...b, ...c]), group([...a, ...c])];
  const audit = auditRelease(pairs, LEAST);
  expect(audit.faults[0]).toMatchObject({ groups: [0, 1, 2], producers: 4 });
});

test("groups of two data sets are not compared", () => {
  const other = group(range(0, 17), (i) => i, "lecturas");
  expect(auditRelease([group(range(0, 18)), other], LEAST).safe).toBe(true);
});

test("a record of two producers, or twice in a group, is refused", () => {
  const mine = group(range(0, 9));
  const theirs = group(range(0, 9), (i) => i + 1);
  expect(auditRelease([mine, theirs], LEAST).faults).toEqual([
    { kind: "inconsistent", groups: [0, 1] },
  ]);
  expect(auditRelease([group([...range(0, 9), 3])], LEAST).safe).toBe(false);
});

test("an empty release is safe", () => {
  expect(auditRelease([], LEAST)).toEqual({ safe: true, faults: [] });
});

test("what cannot be found out in time is refused, never let through", () => {
  const groups = Array.from({ length: 12 }, (_, g) =>
    group(range(0, 40).filter((i) => (i * (g + 3)) % 7 < 4)),
  );
  expect(auditRelease(groups, LEAST, 50)).toEqual({
    safe: false,
    faults: [{ kind: "undecided", groups: range(0, 12) }],
  });
});

test("ten thousand records in three hundred groups are held against each other", () => {
  const cell = (i: number) => (i * 7919) % 300;
  const cells = range(0, 240).map((c) => group(range(0, 10_000).filter((i) => cell(i) === c)));
  const districts = range(0, 15).map((d) =>
    group(range(0, 10_000).filter((i) => cell(i) % 15 === d)),
  );
  const total = group(range(0, 10_000));
  expect(auditRelease([total, ...cells, ...districts], LEAST).safe).toBe(true);
  const allButThree = group(districts[3]!.members.slice(3));
  const leak = auditRelease([total, ...cells, ...districts, allButThree], LEAST);
  expect(leak.faults).toEqual([{ kind: "tells-of-few", groups: [244, 256], producers: 3 }]);
});
