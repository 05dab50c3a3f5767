import { expect, test } from "vitest";
import { dayMonthEvidence, parseDay } from "./parse-day.ts";

const day = (iso: string): number => Date.parse(`${iso}T00:00Z`) / 86_400_000;

test.each([
  ["24/11/2026", "2026-11-24"],
  ["4/3/26", "2026-03-04"],
  ["24-11-26", "2026-11-24"],
  ["24.11.2026", "2026-11-24"],
  ["24/11/69", "2069-11-24"],
  ["24/11/70", "1970-11-24"],
  ["2026-11-24", "2026-11-24"],
  ["2026/1/4", "2026-01-04"],
  ["20261124", "2026-11-24"],
  ["2026-11-24T23:59:59-05:00", "2026-11-24"],
  ["24/11/2026 14:35", "2026-11-24"],
  ["24/11/2026 02:35 p. m.", "2026-11-24"],
  ["15 mar 2026", "2026-03-15"],
  ["15 de marzo del 2026", "2026-03-15"],
  ["15-MAR-26", "2026-03-15"],
  ["domingo, 15 de marzo de 2026", "2026-03-15"],
  ["1 setiembre 2026", "2026-09-01"],
  ["1 septiembre 2026", "2026-09-01"],
  ["miércoles 7 de enero de 2026", "2026-01-07"],
  ["March 15, 2026", "2026-03-15"],
  ["Dec 1st 2026", "2026-12-01"],
  ["29/02/2024", "2024-02-29"],
])("%j is %s", (cell, iso) => {
  expect(parseDay(cell)).toEqual({ kind: "day", day: day(iso) });
});

test.each([
  ["46096", "2026-03-15", "serial"],
  ["46096.75", "2026-03-15", "serial"],
  ["mar-26", "2026-03-15", "month"],
  ["Mar 26", "2026-03-15", "month"],
  ["set-26", "2026-09-15", "month"],
  ["sept. 2026", "2026-09-15", "month"],
  ["marzo de 2026", "2026-03-15", "month"],
  ["Mayo del 2026", "2026-05-15", "month"],
  ["03/2026", "2026-03-15", "month"],
  ["2026-03", "2026-03-15", "month"],
])("%j is %s, and says that it comes from a %s", (cell, iso, as) => {
  expect(parseDay(cell)).toEqual({ kind: "day", day: day(iso), as });
});

test.each([
  ["13/2026", "impossible"],
  ["2026-00", "impossible"],
  ["lote 26", "none"],
  ["mayor 12", "none"],
  ["seto 12", "none"],
  ["mar", "none"],
  ["3-26", "none"],
  ["31/02/2026", "impossible"],
  ["29/02/2026", "impossible"],
  ["00/01/2026", "impossible"],
  ["13/13/2026", "impossible"],
  ["2026-00-10", "impossible"],
  ["31 abr 2026", "impossible"],
  ["", "missing"],
  ["s/d", "missing"],
  ["ayer", "none"],
  ["15 brumario 2026", "none"],
  ["300", "none"],
  ["12345", "none"],
  ["2026", "none"],
])("%j is %s", (cell, kind) => {
  expect(parseDay(cell).kind).toBe(kind);
});

test("the month stands first where it is said to", () => {
  expect(parseDay("03/25/2026", "month-first")).toEqual({ kind: "day", day: day("2026-03-25") });
  expect(parseDay("03/25/2026").kind).toBe("impossible");
  expect(["25/03/2026", "03/25/26 10:00", "03/04/2026", "x"].map(dayMonthEvidence)).toEqual([
    1, 2, 0, 0,
  ]);
});
