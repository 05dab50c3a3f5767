import { expect, test } from "vitest";
import { isUnited } from "./is-united.ts";
import { uniteTexts } from "./unite-texts.ts";

const cells = (...columns: readonly string[]) => ({
  properties: [Object.fromEntries(columns.map((column) => [column, ""]))],
});

test.each(["es-PE", "en"] as const)(
  "a register made in %s of others tells file and row",
  (locale) => {
    const { originFile, originRow } = uniteTexts[locale];
    expect(isUnited(cells("codigo", originFile, originRow))).toBe(true);
    // A column of that name which somebody keeps is not yet an origin.
    expect(isUnited(cells("codigo", originFile))).toBe(false);
    expect(isUnited(cells("codigo", originRow))).toBe(false);
  },
);

test("half of one language and half of the other is none; nor is a register of nothing, or a name of every object", () => {
  const { "es-PE": es, en } = uniteTexts;
  expect(isUnited(cells(es.originFile, en.originRow))).toBe(es.originRow === en.originRow);
  expect(isUnited({ properties: [] })).toBe(false);
  expect(isUnited(cells("toString", "constructor"))).toBe(false);
});
