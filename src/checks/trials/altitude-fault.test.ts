import { expect, test } from "vitest";
import { altitudeFault } from "./altitude-fault.ts";

const code = (figure: number, feet = false) =>
  altitudeFault(figure, feet, "altitud", String(figure))?.code ?? null;

test("metres of coffee are no fault", () => {
  expect([code(1), code(1477), code(2800)]).toEqual([null, null, null]);
});

test("what is too high for coffee, and fits as feet, is told with its metres", () => {
  expect(altitudeFault(4845, false, "altitud", "4,845")).toMatchObject({
    code: "sheet-altitude-feet",
    severity: "warning",
    params: { column: "altitud", value: "4,845" },
  });
  const params = altitudeFault(4845, false, "altitud", "4,845")?.params;
  expect((params as { metres: number }).metres).toBeCloseTo(1476.76, 2);
  // Said to be feet, however low.
  expect(code(2600, true)).toBe("sheet-altitude-feet");
});

test("nothing, a depth, a word and a figure beyond feet are no altitude", () => {
  expect([code(0), code(-5)]).toEqual(["sheet-altitude-zero", "sheet-altitude-zero"]);
  expect([code(Number.NaN), code(14_770), code(100, true)]).toEqual([
    "sheet-altitude-unread",
    "sheet-altitude-unread",
    "sheet-altitude-unread",
  ]);
});
