import { expect, test } from "vitest";
import type { PlanPlot } from "./field-plan-props.ts";
import { nextPlot, planLayout } from "./plan-layout.ts";

let next = 0;
const plot = (block: string, row: number | null, column: number | null): PlanPlot => ({
  id: next++,
  row,
  column,
  block,
  code: `P${next}`,
  label: "Caturra",
  name: "Caturra",
  order: 0,
  trees: null,
  value: "20.0",
  share: 1,
});

const field = (blocks: readonly string[], columns: number, across = false): PlanPlot[] =>
  blocks.flatMap((block, b) =>
    Array.from({ length: columns }, (_, c) =>
      across ? plot(block, c + 1, b + 1) : plot(block, b + 1, c + 1),
    ),
  );

test("plots stand where the field has them, with their blocks beside the rows", () => {
  const layout = planLayout(field(["1", "2", "3"], 3));
  expect(layout.kind).toBe("sketch");
  expect([layout.rows, layout.columns]).toEqual([3, 3]);
  expect(layout.headed).toBe("rows");
  expect(layout.heads).toEqual([
    { block: "1", first: 1, last: 1 },
    { block: "2", first: 2, last: 2 },
    { block: "3", first: 3, last: 3 },
  ]);
});

test("blocks in columns are named over them", () => {
  const layout = planLayout(field(["1", "2"], 4, true));
  expect(layout.headed).toBe("columns");
  expect(layout.heads.map(({ block, first }) => [block, first])).toEqual([
    ["1", 1],
    ["2", 2],
  ]);
});

test("blocks that share rows and columns are named in every plot and end where their neighbours begin", () => {
  const layout = planLayout([plot("1", 1, 1), plot("2", 1, 2), plot("2", 2, 1), plot("1", 2, 2)]);
  expect(layout.headed).toBe("plots");
  expect(layout.placed[0]!.ends).toEqual({ top: true, right: true, bottom: true, left: true });
});

test("inside a block no line is drawn", () => {
  const { placed } = planLayout(field(["1"], 3));
  expect(placed[1]!.ends).toEqual({ top: true, right: false, bottom: true, left: false });
});

test("a field that begins elsewhere keeps its own numbers", () => {
  const layout = planLayout([plot("1", 11, 4), plot("1", 12, 5)]);
  expect([layout.firstRow, layout.firstColumn]).toEqual([11, 4]);
  expect(layout.placed.map(({ row, column }) => [row, column])).toEqual([
    [1, 1],
    [2, 2],
  ]);
});

test("a missing, broken or double place means the order of the file, a row a block", () => {
  for (const plots of [
    [plot("A", null, null), plot("B", 1, 1), plot("A", 1, 2)],
    [plot("A", 1, 1), plot("B", 1, 1), plot("A", 2, 1)],
    [plot("A", 1.5, 1), plot("B", 1, 1), plot("A", 2, 1)],
    [plot("A", 0, 1), plot("B", 1, 1), plot("A", 2, 1)],
  ]) {
    const layout = planLayout(plots);
    expect(layout.kind).toBe("file");
    expect(layout.placed.map(({ row, column }) => [row, column])).toEqual([
      [1, 1],
      [2, 1],
      [1, 2],
    ]);
    expect(layout.headed).toBe("rows");
  }
});

test("a place far out does not make a field of empty ground", () => {
  expect(planLayout([plot("1", 1, 1), plot("1", 1, 2), plot("1", 900, 900)]).kind).toBe("file");
});

test("no plots, no field", () => {
  expect(planLayout([])).toMatchObject({ kind: "file", rows: 0, columns: 0, heads: [] });
});

test("arrows go to the neighbour, over gaps too, and stop at the edge", () => {
  const layout = planLayout([plot("1", 1, 1), plot("1", 1, 3), plot("2", 2, 1), plot("2", 2, 2)]);
  expect(nextPlot(layout, 0, "ArrowRight")).toBe(1);
  expect(nextPlot(layout, 0, "ArrowDown")).toBe(2);
  expect(nextPlot(layout, 0, "ArrowUp")).toBeNull();
  expect(nextPlot(layout, 3, "ArrowLeft")).toBe(2);
  expect(nextPlot(layout, 0, "Enter")).toBeNull();
});
