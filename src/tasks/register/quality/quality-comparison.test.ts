import { expect, test } from "vitest";
import type { Issue } from "../../../domain/issue/issue.ts";
import type { IntakeReport } from "../../../intake/intake-report.ts";
import { compareQuality } from "./quality-comparison.ts";

const found = (code: string, severity: Issue["severity"], row?: number): Issue =>
  ({ code, severity, source: { file: "p.csv", row }, params: {} }) as unknown as Issue;

const report = (
  rows: readonly (readonly [row: number, organisation: string])[],
  refused: readonly (readonly [row: number, organisation: string])[],
  issues: readonly Issue[],
): IntakeReport =>
  ({
    issues,
    dataset: {
      rows: Uint32Array.from(rows, ([row]) => row),
      properties: rows.map(([, org]) => ({ org })),
    },
    refused: refused.map(([row, org]) => ({ row, cells: { org }, issues: [] })),
  }) as unknown as IntakeReport;

const BEFORE = {
  report: report(
    [
      [2, "Norte"],
      [3, "Norte"],
    ],
    [[4, "Sur"]],
    [found("a", "error", 4), found("b", "warning", 2), found("n", "note", 3)],
  ),
  checked: [found("c", "warning", 2), found("c", "warning", 3)],
};
const NOW = {
  report: report(
    [
      [2, "Norte"],
      [3, "Norte"],
      [4, "Sur"],
    ],
    [],
    [found("d", "warning", 4)],
  ),
  checked: [found("c", "warning", 3)],
};

test("findings are counted by rule as the file came and as they are, notes apart", () => {
  const { rules } = compareQuality(BEFORE, NOW, "org");
  expect(rules.map(({ code, before, now }) => [code, before, now])).toEqual([
    ["c", 2, 1],
    ["a", 1, 0],
    ["b", 1, 0],
    ["d", 0, 1],
  ]);
});

test("records are counted by organisation, the refused ones in theirs", () => {
  const { organisations } = compareQuality(BEFORE, NOW, "org");
  expect(organisations).toEqual([
    {
      name: "Norte",
      before: { records: 2, flagged: 2, refused: 0 },
      now: { records: 2, flagged: 1, refused: 0 },
    },
    {
      name: "Sur",
      before: { records: 1, flagged: 0, refused: 1 },
      now: { records: 1, flagged: 1, refused: 0 },
    },
  ]);
});

test("a register without organisations has rules alone", () => {
  expect(compareQuality(BEFORE, NOW, undefined).organisations).toEqual([]);
});

test("what paper lists is all that is found now, by the file and by the rules", () => {
  const { found: all } = compareQuality(BEFORE, NOW, "org");
  expect(all.map(({ code }) => code)).toEqual(["d", "c"]);
});
