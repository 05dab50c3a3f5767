import { expect, test } from "vitest";
import { type RowView, rowWindow, scrollTopFor } from "./row-window.ts";

const view = (scrollTop: number): RowView => ({
  scrollTop,
  height: 396,
  covered: 36,
  rowHeight: 36,
});

test("draws what is seen and eight rows beyond each edge", () => {
  expect(rowWindow(view(0), 100_000)).toEqual({ first: 0, end: 18 });
  expect(rowWindow(view(3600), 100_000)).toEqual({ first: 92, end: 118 });
  expect(rowWindow(view(3610), 100_000)).toEqual({ first: 92, end: 119 });
});

test("ends where the rows end, also when they have become fewer", () => {
  expect(rowWindow(view(36 * 99_990), 100_000)).toEqual({ first: 99_982, end: 100_000 });
  expect(rowWindow(view(36 * 500), 20)).toEqual({ first: 19, end: 20 });
  expect(rowWindow(view(0), 0)).toEqual({ first: 0, end: 0 });
});

test("scrolls no more than is needed to see a row whole", () => {
  expect(scrollTopFor(5, view(0))).toBe(0);
  expect(scrollTopFor(9, view(0))).toBe(0);
  expect(scrollTopFor(10, view(0))).toBe(36);
  expect(scrollTopFor(3, view(200))).toBe(108);
  expect(scrollTopFor(99_999, view(0))).toBe(36 * 100_000 - 360);
});
