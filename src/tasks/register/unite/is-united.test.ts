import { expect, test } from "vitest";
import { ORIGIN_HEADINGS } from "../../../domain/register/origin-headings.ts";
import { isUnited } from "./is-united.ts";

const cells = (...columns: readonly string[]) => ({
  properties: [Object.fromEntries(columns.map((column) => [column, ""]))],
});

test.each(["es-PE", "en"] as const)(
  "a register made in %s of others tells file and row",
  (locale) => {
    const { file, row } = ORIGIN_HEADINGS[locale];
    expect(isUnited(cells("codigo", file, row))).toBe(true);
    // A column of that name which somebody keeps is not yet an origin.
    expect(isUnited(cells("codigo", file))).toBe(false);
    expect(isUnited(cells("codigo", row))).toBe(false);
  },
);

test("half of one language and half of the other is none; nor is a register of nothing, or a name of every object", () => {
  const { "es-PE": es, en } = ORIGIN_HEADINGS;
  expect(isUnited(cells(es.file, en.row))).toBe(false);
  expect(isUnited({ properties: [] })).toBe(false);
  expect(isUnited(cells("toString", "constructor"))).toBe(false);
});
