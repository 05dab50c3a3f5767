import { expect, test } from "vitest";
import { paperBox } from "../paper.ts";
import type { FlowPart } from "./flow-block.ts";
import { layOutFlow, numbersOf } from "./lay-out-flow.ts";

const box = paperBox({ size: "a4", orientation: "portrait", ink: "colour" });
const lines = (key: string, count: number) => ({
  kind: "lines" as const,
  key,
  head: 10,
  lines: count,
  lineHeight: 5,
  piece: () => null,
});
const index: FlowPart = {
  key: "index",
  blocks: [{ kind: "solid", key: "list", node: null, height: 40 }],
};
const part = (key: string, count: number): FlowPart => ({
  key,
  head: key,
  blocks: [
    { kind: "solid", key: `${key} title`, node: null, height: 20, withNext: true },
    lines(`${key} table`, count),
  ],
});

test("each part begins a page, and an index knows which", () => {
  const pages = layOutFlow([index, part("a", 90), part("b", 3)], new WeakMap(), box);
  const numbers = numbersOf(pages);
  expect(pages.map(({ part: { key }, n }) => `${key} ${n}`)).toEqual([
    "index 0",
    "a 0",
    "a 1",
    "b 0",
  ]);
  expect(["a", "b", "b table", "c"].map(numbers.pageOf)).toEqual([2, 4, 4, null]);
  expect(numbers.total).toBe(4);
});

test("pages with a running head hold less, by its height", () => {
  const [first, second] = layOutFlow([part("a", 200)], new WeakMap(), box);
  const linesOf = (height: number) => Math.floor((height - 10) / 5);
  expect(first!.pieces[1]!.to).toBe(linesOf(box.bodyHeight - 20));
  expect(second!.pieces[0]!.to - second!.pieces[0]!.from).toBe(
    linesOf(box.bodyHeight - box.headHeight),
  );
});

test("takes heights that were measured, part by part", () => {
  const one: FlowPart = { key: "p", blocks: [{ kind: "solid", key: "x", node: null }] };
  const known = new WeakMap([[one, new Map([["x", { kind: "solid" as const, height: 33 }]])]]);
  expect(layOutFlow([one], known, box)[0]!.pieces[0]!.height).toBe(33);
});
