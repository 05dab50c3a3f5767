import { expect, test } from "vitest";
import { dateFault, isDayColumn } from "./date-fault.ts";

const today = Date.parse("2026-11-30") / 86_400_000;

test.each([
  ["30/11/2026", null],
  ["2026-12-01", null],
  ["02/12/2026", "date-future"],
  ["31/02/2026", "date-impossible"],
  ["nov-26", null],
  ["feb-27", "date-future"],
  ["46500", null],
  ["", null],
  ["ayer", null],
])("%s: %s", (cell, code) => {
  expect(dateFault(cell, today, "fecha")?.code ?? null).toBe(code);
});

test("columns of days by their heading", () => {
  for (const yes of ["fecha", "fecha_visita", "Fecha de inspección", "F. siembra", "date"]) {
    expect(isDayColumn(yes), yes).toBe(true);
  }
  for (const no of ["codigo", "edad", "candidate", "update_by", "certificaciones"]) {
    expect(isDayColumn(no), no).toBe(false);
  }
});
