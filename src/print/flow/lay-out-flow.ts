import { type FlowBlock, type PagePiece, paginate } from "../pages/paginate.ts";
import type { PaperBox } from "../paper.ts";
import type { FlowContent, FlowPart, PageNumbers } from "./flow-block.ts";
import type { FlowHeights } from "./flow-heights.ts";

export interface FlowPage {
  readonly part: FlowPart;
  /** Of its part, counted from 0. */
  readonly n: number;
  readonly pieces: readonly PagePiece[];
}

const blockOf = (block: FlowContent, heights: FlowHeights): FlowBlock => {
  const { key, gap = 0, newPage = false } = block;
  const placed = { key, gap, newPage };
  if (block.kind === "lines") {
    const rows = new Array<number>(block.lines).fill(block.lineHeight);
    return { ...placed, kind: "table", head: block.head, rows };
  }
  const known = heights.get(key);
  if (block.kind === "table") {
    const [head, headAgain, rows] =
      known?.kind === "table" ? [known.head, known.headAgain, known.rows] : [0, 0, []];
    return { ...placed, kind: "table", head, headAgain, rows };
  }
  const height = block.height ?? (known?.kind === "solid" ? known.height : 0);
  return { ...placed, kind: "solid", height, withNext: block.withNext ?? false };
};

/** Each part on pages of its own; those after its first are lower by its running head. */
export const layOutFlow = (
  parts: readonly FlowPart[],
  heights: FlowHeights,
  { bodyHeight, headHeight }: PaperBox,
): readonly FlowPage[] =>
  parts.flatMap((part) =>
    paginate(
      part.blocks.map((block) => blockOf(block, heights)),
      (n) => (n > 0 && part.head ? bodyHeight - headHeight : bodyHeight),
    ).map((pieces, n) => ({ part, n, pieces })),
  );

export const numbersOf = (pages: readonly FlowPage[]): PageNumbers => {
  const found = new Map<string, number>();
  for (const [i, { part, n, pieces }] of pages.entries()) {
    if (n === 0) found.set(part.key, i + 1);
    for (const { key, continued } of pieces) if (!continued) found.set(key, i + 1);
  }
  return { pageOf: (key) => found.get(key) ?? null, total: pages.length };
};
