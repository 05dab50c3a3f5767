import { expect, test } from "vitest";
import { fixAt } from "../../../../tests/fixtures/walked-loop.ts";
import { jumpEndWords, jumpWords } from "./jump-words.ts";

test("a jump says how far, in what time, and how many of how many agree", () => {
  const last = { fix: fixAt(-79.1, -5.2, 0), at: 0 };
  expect(jumpWords({ metres: 7204, seconds: 2, agreed: 3, last }, "es-PE")).toEqual({
    title: "La posición saltó 7.2 km en 2 s",
    next: "Uno de los dos lugares es falso. Espere a que coincidan 5 posiciones seguidas: van 3.",
  });
  // Two positions of one moment.
  expect(jumpWords({ metres: 412, seconds: 0, agreed: 1, last }, "en").title).toBe(
    "The position jumped 412 m in 1 s",
  );
});

test("its end says what is taken for the place", () => {
  const end = { metres: 7204, seconds: 2, arrived: 0 };
  expect(jumpEndWords({ ...end, kind: "dropped" }, "es-PE")).toContain("volvió");
  expect(jumpEndWords({ ...end, kind: "moved" }, "es-PE")).toContain("5 seguidas");
});
