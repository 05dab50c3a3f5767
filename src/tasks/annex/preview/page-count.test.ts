import { expect, test } from "vitest";
import { partKey } from "../document/part-key.ts";
import { countPages } from "./page-count.ts";

const pagesOf = (place: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, n) => `${partKey(place)} ${n}`);

test("sheets are counted, and the plot with very many is named", () => {
  const keys = ["index 0", ...pagesOf(1, 3), ...pagesOf(11, 60), ...pagesOf(4, 12)];
  expect(countPages(keys, [1, 11, 4])).toEqual({ total: 76, largest: { place: 11, pages: 60 } });
});

test("a plot of a few sheets is not named", () => {
  expect(countPages(pagesOf(1, 3), [1])).toEqual({ total: 3, largest: null });
  expect(countPages([], [])).toEqual({ total: 0, largest: null });
});
