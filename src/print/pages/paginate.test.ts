import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FlowBlock, paginate } from "./paginate.ts";

const solid = (key: string, height: number, more = {}): FlowBlock => ({
  kind: "solid",
  key,
  height,
  ...more,
});
const table = (key: string, head: number, rows: readonly number[], more = {}): FlowBlock => ({
  kind: "table",
  key,
  head,
  rows,
  ...more,
});
const rows = (count: number, height: number) => new Array<number>(count).fill(height);

describe("paginate", () => {
  it("repeats a table's head and says where it goes on", () => {
    const pages = paginate([solid("a", 50), table("t", 10, rows(20, 10), { gap: 5 })], () => 100);
    expect(pages.map((page) => page.map(({ key, from, to }) => [key, from, to]))).toEqual([
      [
        ["a", 0, 1],
        ["t", 0, 3],
      ],
      [["t", 3, 12]],
      [["t", 12, 20]],
    ]);
    expect(pages[0]![1]).toMatchObject({ top: 55, height: 40, continued: false, continues: true });
    expect(pages[2]![0]).toMatchObject({ top: 0, height: 90, continued: true, continues: false });
  });

  it("leaves no row alone on the last page, and no head without rows", () => {
    const pages = paginate([table("t", 10, rows(10, 10))], () => 100);
    expect(pages.map((page) => page[0]!.to)).toEqual([8, 10]);
    const late = paginate([solid("a", 75), table("t", 10, rows(4, 10))], () => 100);
    expect(late.map((page) => page.map(({ key }) => key))).toEqual([["a"], ["t"]]);
  });

  it("keeps a heading with what it heads, drops the room above at the top of a page", () => {
    const pages = paginate(
      [solid("a", 80), solid("title", 8, { gap: 4, withNext: true }), solid("b", 30, { gap: 2 })],
      () => 100,
    );
    expect(pages.map((page) => page.map(({ key, top }) => [key, top]))).toEqual([
      [["a", 0]],
      [
        ["title", 0],
        ["b", 10],
      ],
    ]);
  });

  it("begins a page where it is told to, and makes none empty", () => {
    const pages = paginate(
      [solid("a", 10, { newPage: true }), solid("b", 10, { newPage: true }), solid("c", 300)],
      () => 100,
    );
    expect(pages.map((page) => page.map(({ key }) => key))).toEqual([["a"], ["b"], ["c"]]);
    expect(paginate([], () => 100)).toEqual([]);
  });

  it("has every row once and in order, on pages that hold it", () => {
    const height = fc.integer({ min: 1, max: 40 });
    const block = fc.oneof(
      fc.record({ height, gap: height, withNext: fc.boolean(), newPage: fc.boolean() }),
      fc.record({
        head: height,
        headAgain: height,
        gap: height,
        rows: fc.array(height, { maxLength: 60 }),
      }),
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12 }), (made) => {
        const blocks = made.map(
          (one, i): FlowBlock =>
            "head" in one
              ? { kind: "table", key: String(i), ...one }
              : { kind: "solid", key: String(i), ...one },
        );
        const pages = paginate(blocks, (n) => (n === 0 ? 150 : 170));
        const next = new Map<string, number>();
        for (const [n, page] of pages.entries()) {
          expect(page.length).toBeGreaterThan(0);
          let bottom = 0;
          for (const piece of page) {
            expect(piece.top).toBeGreaterThanOrEqual(bottom);
            bottom = piece.top + piece.height;
            expect(piece.from).toBe(next.get(piece.key) ?? 0);
            expect(piece.continued).toBe(piece.from > 0);
            next.set(piece.key, piece.to);
          }
          expect(bottom).toBeLessThanOrEqual(n === 0 ? 150 : 170);
        }
        expect([...next.keys()]).toEqual(blocks.map(({ key }) => key));
        for (const one of blocks)
          expect(next.get(one.key)).toBe(one.kind === "solid" ? 1 : one.rows.length);
      }),
      { seed: 11, numRuns: 200 },
    );
  });
});
