import { expect, test } from "vitest";
import { madeReadings } from "../../../../tests/fixtures/made-readings.ts";
import type { JoinAnswer } from "../analysis/join/join-answer.ts";
import { readingSource } from "../analysis/select/reading-source.ts";
import { joinFaults } from "./join-faults.ts";

const { columns } = readingSource(
  madeReadings(
    ["EJ-1", "EJ-2", "NOEXISTE", "EJ-9", "EJ-1"].map((plot, i) => ({
      point: `P-${i}`,
      plot,
      x: 720_000 + i,
      y: 9_410_000,
      counted: 100,
      bored: 1,
    })),
  ),
);
const join = {
  plot: Int32Array.of(0, 1, 4, -1, 0),
  by: ["code", "code", "position", "none", "both"],
  disagreements: [
    { point: 0, byCode: 0, byPosition: 7, distance: 412 },
    { point: 1, byCode: 1, byPosition: -1, distance: 88 },
  ],
  unknownCodes: ["noexiste"],
  ambiguousCodes: ["EJ-9"],
} as unknown as JoinAnswer;

test("conflicts, unknown and repeated codes each name their point", () => {
  expect(joinFaults(join, columns)).toEqual([
    { point: 0, code: "EJ-1", kind: "elsewhere", byPosition: 7, distance: 412 },
    { point: 1, code: "EJ-2", kind: "outside", byPosition: null, distance: 88 },
    { point: 2, code: "NOEXISTE", kind: "unknown", byPosition: 4, distance: null },
    { point: 3, code: "EJ-9", kind: "ambiguous", byPosition: null, distance: null },
  ]);
});
