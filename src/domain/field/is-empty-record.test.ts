import { expect, test } from "vitest";
import { newCount } from "./berry-count.ts";
import { newFinding } from "./field-finding.ts";
import { isEmptyRecord } from "./is-empty-record.ts";
import { newTrap } from "./trap-reading.ts";

const NOW = Date.UTC(2026, 10, 30, 15);
const place = { lon: -79.1, lat: -5.2, accuracyM: 4, altitudeM: null, at: NOW };
const finding = newFinding(new Date(NOW));
const site = { ...newCount(NOW, "C-1", null).site, hamlet: "El Huabo" };
const count = newCount(NOW, "C-2", site);
const trap = newTrap(NOW, "T-1", null);

test("what only stands there from the start is empty, whatever the record", () => {
  expect(isEmptyRecord({ kind: "finding", body: finding })).toBe(true);
  expect(isEmptyRecord({ kind: "count", body: count })).toBe(true);
  expect(isEmptyRecord({ kind: "trap", body: trap })).toBe(true);
});

test.each([
  ["finding", { ...finding, title: "Trocha" }],
  ["finding", { ...finding, notes: "x" }],
  ["finding", { ...finding, place }],
  ["finding", { ...finding, corners: [place] }],
  ["count", { ...count, taps: "s" }],
  ["count", { ...count, alive: 0 }],
  ["count", { ...count, finished: true }],
  ["count", { ...count, site: { ...count.site, point: "PM-7" } }],
  ["count", { ...count, site: { ...count.site, plot: "P-1" } }],
  ["count", { ...count, site: { ...count.site, place } }],
  ["trap", { ...trap, catches: 0 }],
  ["trap", { ...trap, since: "2026-11-01" }],
  ["trap", { ...trap, site: { ...trap.site, place } }],
  // Not understood: never taken for nothing.
  ["trap", { odd: true }],
  ["walk", {}],
] as const)("a %s with one thing in it is not", (kind, body) => {
  expect(isEmptyRecord({ kind, body })).toBe(false);
});
