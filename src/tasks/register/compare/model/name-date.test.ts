import { expect, test } from "vitest";
import { monthsApart, nameDate } from "./name-date.ts";

test.each([
  ["padron-2025.csv", [2025, 0, 0]],
  ["padron 2024-2025.xlsx", [2025, 0, 0]],
  ["campaña_2024-25.csv", [2024, 0, 0]],
  ["socios_20250331.kml", [2025, 3, 31]],
  ["socios 2025_03.csv", [2025, 3, 0]],
  ["PADRON 31-03-2025.xlsx", [2025, 3, 31]],
  ["Padrón marzo de 2025.xlsx", [2025, 3, 0]],
  ["set2024_norte.csv", [2024, 9, 0]],
  ["padron 45-13-2025.csv", [2025, 0, 0]],
] as const)("%s", (name, [year, month, day]) => {
  expect(nameDate(name)).toEqual({ year, month, day });
});

test.each(["socios.csv", "lote 120251.csv", "1999.csv", ""])("%s says no date", (name) => {
  expect(nameDate(name)).toBeNull();
});

test("what only one of two dates says does not order them", () => {
  const of = (a: string, b: string) => monthsApart(nameDate(a)!, nameDate(b)!);
  expect(of("2024", "2025-01")).toBe(-12);
  expect(of("2025", "2025-11")).toBe(0);
  expect(of("2025-11", "2025-03-01")).toBe(8);
  expect(of("2025-03-01", "2025-03-15")).toBeLessThan(0);
});
