import { expect, test } from "vitest";
import type { Issue } from "../../../domain/issue/issue.ts";
import { qualityOf } from "./quality-groups.ts";

const found = (code: string, severity: string, row?: number, rows?: readonly number[]): Issue =>
  ({
    code,
    severity,
    source: { file: "p.csv", ...(row && { row }), ...(rows && { rows }) },
    params: {},
  }) as unknown as Issue;

test("rules are counted with the rows they are in, refused first", () => {
  const { groups, counts, issues } = qualityOf([
    found("b", "warning", 9),
    found("b", "warning", 4),
    found("b", "warning", 9),
    found("a", "error", 7),
    found("c", "note", undefined, [3, 2]),
    found("d", "note"),
    found("b", "error", 12),
  ]);
  expect(groups.map(({ code, severity, rows }) => [code, severity, rows])).toEqual([
    ["a", "error", [7]],
    ["b", "error", [12]],
    ["b", "warning", [4, 9]],
    ["c", "note", [2, 3]],
    ["d", "note", []],
  ]);
  expect(counts).toEqual({ error: 2, warning: 3, note: 2 });
  expect(issues.map(({ source }) => source.row ?? source.rows?.[0] ?? 0)).toEqual([
    0, 3, 4, 7, 9, 9, 12,
  ]);
});

test("a file without findings has none", () => {
  expect(qualityOf([])).toEqual({
    groups: [],
    counts: { error: 0, warning: 0, note: 0 },
    issues: [],
  });
});
