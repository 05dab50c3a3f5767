import { expect, test } from "vitest";
import type { GroupRate } from "../analysis/groups/group-answer.ts";
import { fewFruits } from "./few-fruits.ts";

const group = (name: string, exposure: number, interval: GroupRate["interval"]): GroupRate => ({
  name,
  points: 1,
  readings: 1,
  exposure,
  events: 3,
  rate: 5,
  wilson: interval,
  clustered: null,
  noClustered: "one-point",
  designEffect: null,
  interval,
  intervalKind: "wilson",
  eb: null,
  standing: interval && interval[0] <= 5 && interval[1] >= 5 ? "undecided" : "above",
  positions: null,
  members: Int32Array.of(0),
});

test("60 fruits with 3 bored cannot tell 5 % from 2 %, nor so many as 10 %", () => {
  const [found] = fewFruits([group("Namballe", 60, [1.715, 13.701])], 5, [2, 5, 10]);
  expect(found?.other).toBe(2);
});

test("only undecided groups are named, fewest fruits first", () => {
  const found = fewFruits(
    [group("B", 400, [4.2, 6.1]), group("C", 9000, [6, 8]), group("A", 60, [1.7, 13.7])],
    5,
    [2, 5, 10],
  );
  expect(found.map((one) => [one.group.name, one.other])).toEqual([
    ["A", 2],
    ["B", null],
  ]);
});
