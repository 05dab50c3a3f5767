import { expect, test } from "vitest";
import { UTM_17S } from "../../../../geo/crs/crs.ts";
import { asKept, type BegunDrawing, fromKept } from "./begun-drawing.ts";

const SQUARE = [[[700_000.125, 9_430_000, 700_100, 9_430_000, 700_100, 9_430_100.0625]]];
const begun: BegunDrawing = {
  state: {
    subject: { row: 3, feature: 1, before: SQUARE },
    sketch: {
      ...{ crs: UTM_17S, tool: "vertices", parts: SQUARE, path: [], growing: false },
      how: "vertices-moved",
    },
    chosen: { part: 0, ring: 0, vertex: 1 },
    past: [],
    future: [],
  },
  cells: { codigo_parcela: "NUEVA-1" },
};
const kept = () => JSON.parse(JSON.stringify(asKept(begun)));
const rows = (...of: number[]) => ({ rows: Uint32Array.from(of) });
const register = rows(2, 3, 4);

test("a drawing comes back with the same figures and what was written beside it", () => {
  expect(fromKept(kept(), register, [])).toEqual({
    ...begun,
    state: { ...begun.state, chosen: null },
  });
});

test("its plot is found by its row, wherever that is now", () => {
  expect(fromKept(kept(), rows(3), [])?.state.subject.feature).toBe(0);
  expect(fromKept(kept(), rows(2), [3])?.state.subject.feature).toBeNull();
});

test("of a row that is gone nothing comes back", () => {
  expect(fromKept(kept(), rows(2), [])).toBeNull();
});

test.each([
  null,
  7,
  "[]",
  {},
  { subject: {}, sketch: {} },
  { ...kept(), sketch: { ...kept().sketch, parts: [[[1, "x"]]] } },
  { ...kept(), sketch: { ...kept().sketch, path: [1] } },
  { ...kept(), sketch: { ...kept().sketch, tool: "laser" } },
  { ...kept(), subject: { ...kept().subject, before: "none" } },
])("what is no drawing is none: %o", (other) => {
  expect(fromKept(other, register, [])).toBeNull();
});
