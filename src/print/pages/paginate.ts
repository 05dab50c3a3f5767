/** Something that stands on one page as a whole; lengths in millimetres. */
export interface SolidBlock {
  readonly kind: "solid";
  readonly key: string;
  readonly height: number;
  /** Free room above, which a page does not begin with. */
  readonly gap?: number;
  /** Stays on one page with the block after it (with a table: its head and first rows). */
  readonly withNext?: boolean;
  /** Begins a page. */
  readonly newPage?: boolean;
}

/** Rows under a head that every page repeats. */
export interface TableBlock {
  readonly kind: "table";
  readonly key: string;
  /** Caption and head of the first piece, and of each further one, which says that it goes on. */
  readonly head: number;
  readonly headAgain?: number;
  readonly rows: readonly number[];
  readonly gap?: number;
  readonly newPage?: boolean;
  /** Fewest rows left alone above or below a break; 2 where absent. */
  readonly together?: number;
}

export type FlowBlock = SolidBlock | TableBlock;

/** A block, or rows `from` to `to` of one, on a page. */
export interface PagePiece {
  readonly key: string;
  /** Millimetres from the top of the page's body. */
  readonly top: number;
  readonly height: number;
  readonly from: number;
  readonly to: number;
  /** The table began on an earlier page; it goes on on the next. */
  readonly continued: boolean;
  readonly continues: boolean;
}

/** Room of the body of page `n`, counted from 0. */
export type PageRoom = (n: number) => number;

/** Sums of millimetres round a little. */
const EPSILON = 1e-6;

/** Height of rows from `from` on that fit into `room`, and how many they are. */
const fitting = (rows: readonly number[], from: number, room: number): number => {
  let height = 0;
  let to = from;
  while (to < rows.length && height + rows[to]! <= room + EPSILON) {
    height += rows[to]!;
    to += 1;
  }
  return to - from;
};

const sum = (rows: readonly number[], from: number, to: number): number => {
  let height = 0;
  for (let i = from; i < to; i++) height += rows[i]!;
  return height;
};

const least = ({ rows, together = 2 }: TableBlock): number => Math.min(together, rows.length);

/** What must stand on one page with the start of block `at`. */
const headRoom = (blocks: readonly FlowBlock[], at: number): number => {
  const block = blocks[at];
  if (block === undefined) return 0;
  if (block.kind === "table") return block.head + sum(block.rows, 0, least(block));
  const next = blocks[at + 1];
  if (!block.withNext || next === undefined || next.newPage) return block.height;
  return block.height + (next.gap ?? 0) + headRoom(blocks, at + 1);
};

/**
 * Blocks on pages, in order. A table breaks between rows, with its head again on each page. What is higher than a whole
 * page stands alone on one and runs over its foot: whoever makes blocks keeps them smaller. No page is empty.
 */
export const paginate = (
  blocks: readonly FlowBlock[],
  room: PageRoom,
): readonly (readonly PagePiece[])[] => {
  const pages: PagePiece[][] = [];
  let page: PagePiece[] = [];
  let used = 0;
  const turn = (): void => {
    if (page.length === 0) return;
    pages.push(page);
    page = [];
    used = 0;
  };
  const free = (): number => room(pages.length) - used;
  const put = (piece: Omit<PagePiece, "top">, gap: number): void => {
    const top = used + gap;
    page.push({ ...piece, top });
    used = top + piece.height;
  };
  for (const [at, block] of blocks.entries()) {
    if (block.newPage) turn();
    const gap = () => (page.length === 0 ? 0 : (block.gap ?? 0));
    if (headRoom(blocks, at) > free() - gap() + EPSILON) turn();
    const { key } = block;
    if (block.kind === "solid") {
      put({ key, height: block.height, from: 0, to: 1, continued: false, continues: false }, gap());
      continue;
    }
    const { rows, head, headAgain = head } = block;
    let from = 0;
    do {
      const top = from === 0 ? head : headAgain;
      let count = fitting(rows, from, free() - gap() - top);
      const rest = rows.length - from - count;
      // A lone last row takes others with it.
      if (rest > 0) count = Math.max(Math.min(count, count + rest - least(block)), 0);
      if (count === 0 && page.length > 0 && rows.length > 0) {
        turn();
        continue;
      }
      if (count === 0) count = Math.min(1, rows.length);
      const to = from + count;
      const continues = to < rows.length;
      put(
        { key, height: top + sum(rows, from, to), from, to, continued: from > 0, continues },
        gap(),
      );
      from = to;
      if (continues) turn();
    } while (from < rows.length);
  }
  turn();
  return pages;
};
