import { type FlowBlock, type PagePiece, paginate } from "../pages/paginate.ts";
import type { PaperBox } from "../paper.ts";
import type { FlowContent, FlowPart, PageNumbers } from "./flow-block.ts";
import type { FlowHeights, KnownHeights } from "./flow-heights.ts";

export interface FlowPage {
  readonly part: FlowPart;
  /** Of its part, counted from 0. */
  readonly n: number;
  readonly pieces: readonly PagePiece[];
}

const NOTHING: FlowHeights = new Map();

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

/** The last piece of a page moved down to its foot, where its block asks for it. */
const sunk = (pieces: readonly PagePiece[], part: FlowPart, room: number): readonly PagePiece[] => {
  const last = pieces.at(-1);
  const block = part.blocks.find(({ key }) => key === last?.key);
  if (last === undefined || block?.kind !== "solid" || !block.atFoot) return pieces;
  return [...pieces.slice(0, -1), { ...last, top: Math.max(last.top, room - last.height) }];
};

/** Each part on pages of its own; those after its first are lower by its running head. */
export const layOutFlow = (
  parts: readonly FlowPart[],
  known: KnownHeights,
  { bodyHeight, headHeight }: PaperBox,
): readonly FlowPage[] =>
  parts.flatMap((part) => {
    const room = (n: number): number => (n > 0 && part.head ? bodyHeight - headHeight : bodyHeight);
    const heights = known.get(part) ?? NOTHING;
    const blocks = part.blocks.map((block) => blockOf(block, heights));
    return paginate(blocks, room).map((pieces, n) => ({
      part,
      n,
      pieces: sunk(pieces, part, room(n)),
    }));
  });

export const numbersOf = (pages: readonly FlowPage[]): PageNumbers => {
  const found = new Map<string, number>();
  for (const [i, { part, n, pieces }] of pages.entries()) {
    if (n === 0) found.set(part.key, i + 1);
    for (const { key, continued } of pieces) if (!continued) found.set(key, i + 1);
  }
  return { pageOf: (key) => found.get(key) ?? null, total: pages.length };
};
