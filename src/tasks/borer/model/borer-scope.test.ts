import { expect, test } from "vitest";
import { NO_DAY, type ReadingColumns } from "../../../domain/readings/reading-columns.ts";
import type { ReadingSource } from "../analysis/select/reading-source.ts";
import { choicesOf, filterOf, methodsOf, proposedPeriod } from "./borer-scope.ts";

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
const words = (...all: string[]) => ({ words: [...new Set(all)], code: codes(all) });
const codes = (all: string[]) => Int32Array.from(all, (word) => [...new Set(all)].indexOf(word));

const columns = {
  points: ["P1", "P2"],
  point: Int32Array.of(0, 1, 0, 1),
  day: Int32Array.of(day("2025-03-10"), day("2026-02-10"), day("2026-03-10"), NO_DAY),
  method: Uint8Array.of(0, 0, 0, 2),
  campaign: words("2025", "2026", "2026", "2027"),
  organisation: words("B", "A", "A", "A"),
  district: words("Ñ", "N", "N", "O"),
  hamlet: words("EJ-10", "EJ-9", "EJ-9", "EJ-9"),
} as unknown as ReadingColumns;
const source = { columns } as unknown as ReadingSource;

test("methods by how much they were used; those without readings are none", () => {
  expect(methodsOf(columns)).toEqual([
    { method: "ramas", readings: 3 },
    { method: "trampa", readings: 1 },
  ]);
});

test("choices are those of the method, filed as people file", () => {
  const choices = choicesOf(source, methodsOf(columns), "ramas");
  expect(choices.campaigns).toEqual(["2025", "2026"]);
  expect(choices.months.map(({ year, month }) => [year, month])).toEqual([
    [2025, 3],
    [2026, 2],
    [2026, 3],
  ]);
  expect(choices.districts).toEqual(["N", "Ñ", "O"]);
  expect(choices.hamlets).toEqual(["EJ-9", "EJ-10"]);
});

test("where nobody chose, the latest campaign with readings of the method", () => {
  const choices = choicesOf(source, methodsOf(columns), "ramas");
  expect(proposedPeriod(choices)).toEqual({ kind: "campaign", campaign: "2026" });
  const nothing = { organisation: null, district: null, hamlet: null };
  expect(filterOf({ ...nothing, period: null }, "ramas", choices).period).toEqual({
    kind: "campaign",
    campaign: "2026",
  });
  expect(filterOf({ ...nothing, period: { kind: "all" } }, "ramas", choices).period.kind).toBe(
    "all",
  );
  expect(proposedPeriod({ ...choices, campaigns: [], months: [] })).toEqual({ kind: "all" });
});
