import { expect, test } from "vitest";
import type { ImportChoices } from "../domain/import-choices.ts";
import { UTM_17S, UTM_18S } from "../geo/crs/crs.ts";
import { choicesKey } from "./choices-key.ts";

test("answers that differ deep inside are other answers, whatever their order", () => {
  const zone17: ImportChoices = { crs: UTM_17S };
  expect(choicesKey({ crs: UTM_18S })).not.toBe(choicesKey(zone17));
  const turned = Object.fromEntries(Object.entries(UTM_17S).reverse()) as typeof UTM_17S;
  expect(choicesKey({ crs: turned })).toBe(choicesKey(zone17));
});
