import { expect, test } from "vitest";
import { plural } from "./plural.ts";

test.each([
  [0, "parcelas"],
  [1, "parcela"],
  [1.5, "parcelas"],
  [23, "parcelas"],
])("%s %s", (count, word) => {
  expect(plural(count, "parcela", "parcelas")).toBe(word);
});
