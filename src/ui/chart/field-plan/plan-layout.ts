import type { PlanPlot } from "./field-plan-props.ts";

export interface PlacedPlot {
  readonly plot: PlanPlot;
  /** Lines of the grid, from 1. */
  readonly row: number;
  readonly column: number;
  /** Sides at which its block ends. */
  readonly ends: {
    readonly top: boolean;
    readonly right: boolean;
    readonly bottom: boolean;
    readonly left: boolean;
  };
}

export interface PlanLayout {
  /** `sketch`: as the field is. `file`: a row a block, in the order given, because places are missing or double. */
  readonly kind: "sketch" | "file";
  readonly rows: number;
  readonly columns: number;
  readonly placed: readonly PlacedPlot[];
  /**
   * Where the names of blocks stand: beside their rows, over their columns, or in every plot where blocks share both.
   * `first` and `last` are lines of the grid.
   */
  readonly headed: "rows" | "columns" | "plots";
  readonly heads: readonly {
    readonly block: string;
    readonly first: number;
    readonly last: number;
  }[];
  /** What the field's own first row and column are called; both 1 in file order. */
  readonly firstRow: number;
  readonly firstColumn: number;
  /** Long plots one below the other: each is drawn as a strip. */
  readonly strips: boolean;
}

/** Fields of up to this many columns, and more rows than those, are rows of trees one below the other. */
const STRIP_COLUMNS = 2;

const place = (at: number | null): boolean => at !== null && Number.isInteger(at) && at >= 1;

/** Whether every plot has a place of its own, and the field they make is not mostly empty. */
const isSketch = (plots: readonly PlanPlot[]): boolean => {
  if (plots.length === 0 || !plots.every(({ row, column }) => place(row) && place(column)))
    return false;
  const taken = new Set(plots.map(({ row, column }) => `${row} ${column}`));
  if (taken.size < plots.length) return false;
  const span = (of: readonly (number | null)[]): number =>
    Math.max(...of.map(Number)) - Math.min(...of.map(Number)) + 1;
  const cells = span(plots.map(({ row }) => row)) * span(plots.map(({ column }) => column));
  return cells <= plots.length * 6 + 20;
};

const inFileOrder = (
  plots: readonly PlanPlot[],
): readonly { readonly plot: PlanPlot; readonly row: number; readonly column: number }[] => {
  const blocks = new Map<string, number>();
  return plots.map((plot) => {
    if (!blocks.has(plot.block)) blocks.set(plot.block, 0);
    const column = blocks.get(plot.block)! + 1;
    blocks.set(plot.block, column);
    return { plot, row: [...blocks.keys()].indexOf(plot.block) + 1, column };
  });
};

/** First and last line of each block along one side; null where two blocks share a line. */
const bands = (
  cells: readonly { readonly block: string; readonly line: number }[],
): PlanLayout["heads"] | null => {
  const owner = new Map<number, string>();
  for (const { block, line } of cells) {
    const known = owner.get(line);
    if (known !== undefined && known !== block) return null;
    owner.set(line, block);
  }
  const heads: { block: string; first: number; last: number }[] = [];
  for (const [line, block] of [...owner].sort((a, b) => a[0] - b[0])) {
    const last = heads.at(-1);
    if (last?.block === block) heads[heads.length - 1] = { ...last, last: line };
    else heads.push({ block, first: line, last: line });
  }
  return heads;
};

/** Places the plots of one site on a grid, as the field is where that is known. */
export const planLayout = (plots: readonly PlanPlot[]): PlanLayout => {
  const sketch = isSketch(plots);
  const firstRow = sketch ? Math.min(...plots.map(({ row }) => row!)) : 1;
  const firstColumn = sketch ? Math.min(...plots.map(({ column }) => column!)) : 1;
  const cells = sketch
    ? plots.map((plot) => ({
        plot,
        row: plot.row! - firstRow + 1,
        column: plot.column! - firstColumn + 1,
      }))
    : inFileOrder(plots);
  const blockAt = new Map(cells.map(({ plot, row, column }) => [`${row} ${column}`, plot.block]));
  const beyond = (row: number, column: number, block: string): boolean =>
    blockAt.get(`${row} ${column}`) !== block;
  const byRow = bands(cells.map(({ plot, row }) => ({ block: plot.block, line: row })));
  const byColumn = bands(cells.map(({ plot, column }) => ({ block: plot.block, line: column })));
  const rows = Math.max(0, ...cells.map(({ row }) => row));
  const columns = Math.max(0, ...cells.map(({ column }) => column));
  return {
    kind: sketch ? "sketch" : "file",
    rows,
    columns,
    strips: sketch && columns <= STRIP_COLUMNS && rows > columns,
    placed: cells.map(({ plot, row, column }) => ({
      plot,
      row,
      column,
      ends: {
        top: beyond(row - 1, column, plot.block),
        right: beyond(row, column + 1, plot.block),
        bottom: beyond(row + 1, column, plot.block),
        left: beyond(row, column - 1, plot.block),
      },
    })),
    headed: byRow ? "rows" : byColumn ? "columns" : "plots",
    heads: byRow ?? byColumn ?? [],
    firstRow,
    firstColumn,
  };
};

/** The plot an arrow key leads to from the one at `from`: the nearest in that direction, along the same line first. */
export const nextPlot = (layout: PlanLayout, from: number, key: string): number | null => {
  const here = layout.placed[from];
  const step = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[key];
  if (here === undefined || step === undefined) return null;
  const [down, right] = step as [number, number];
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [i, { row, column }] of layout.placed.entries()) {
    const along = (row - here.row) * down + (column - here.column) * right;
    const aside = Math.abs((row - here.row) * right) + Math.abs((column - here.column) * down);
    const far = along + aside * 3;
    if (along > 0 && far < least) {
      least = far;
      best = i;
    }
  }
  return best;
};
