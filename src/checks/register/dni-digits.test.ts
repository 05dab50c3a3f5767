import { expect, test } from "vitest";
import { dniDigits } from "./dni-digits.ts";

test.each([
  ["00000123", null],
  [" 0000 0123 ", null],
  ["", null],
  ["s/d", null],
  ["123456", "dni-zeros-lost"],
  ["1234567", "dni-zeros-lost"],
  ["123", "dni-not-8-digits"],
  ["123456789", "dni-not-8-digits"],
  ["1234567K", "dni-not-8-digits"],
])("%j: %s", (cell, code) => {
  const found = dniDigits(cell, "dni");
  expect(found?.code ?? null).toBe(code);
  // A DNI is personal: no sentence can show it.
  if (found) expect(JSON.stringify(found)).not.toContain(cell.trim());
});
