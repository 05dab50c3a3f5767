/** A corner table as it was typed or pasted. */
export interface ParsedCorners {
  /** Metres, or degrees as longitude and latitude. */
  readonly kind: "utm" | "degrees";
  /** Este, Norte or lon, lat of each corner in its order, without a closing one. */
  readonly corners: readonly (readonly [number, number])[];
  readonly decimal: "." | ",";
  /** Norte stood before Este, or latitude before longitude. */
  readonly northFirst: boolean;
  /** One figure a line, or a column of Este and then one of Norte. */
  readonly byColumns: boolean;
  /** The first corner stood again at the end. */
  readonly closed: boolean;
  /** Corners that stood twice in a row. */
  readonly repeated: number;
  /** Lines with figures from which no corner could be read; counted from 1. */
  readonly skipped: readonly { readonly line: number; readonly text: string }[];
}

interface Grammar {
  readonly figure: RegExp;
  readonly decimal: "." | ",";
  readonly group: RegExp | null;
}

/** Ways to write a figure; of two that read as much, the one that leaves fewer loose figures is right. */
const GRAMMARS: readonly Grammar[] = [
  { figure: /[-+]?\d+(?:\.\d+)?/g, decimal: ".", group: null },
  { figure: /[-+]?\d+(?:,\d+)?/g, decimal: ",", group: null },
  { figure: /[-+]?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/g, decimal: ".", group: /,/g },
  { figure: /[-+]?(?:\d{1,3}(?:\.\d{3})+(?!\d)|\d+)(?:,\d+)?/g, decimal: ",", group: /\./g },
  {
    figure: /[-+]?(?:\d{1,3}(?:[\u00a0\u202f' ]\d{3})+(?!\d)|\d+)(?:\.\d+)?/g,
    decimal: ".",
    group: /[\u00a0\u202f' ]/g,
  },
  {
    figure: /[-+]?(?:\d{1,3}(?:[\u00a0\u202f' ]\d{3})+(?!\d)|\d+)(?:,\d+)?/g,
    decimal: ",",
    group: /[\u00a0\u202f' ]/g,
  },
];

/** What a figure can be in Peru, so that numbers of corners, sides and angles beside it are left alone. */
const RANGES = {
  utm: {
    x: (v: number) => v >= 100_000 && v < 900_000,
    y: (v: number) => v >= 7_900_000 && v <= 10_010_000,
  },
  degrees: { x: (v: number) => v >= -82 && v <= -68, y: (v: number) => v >= -19 && v <= 0.1 },
} as const;

type Kind = keyof typeof RANGES;

interface Reading {
  readonly kind: Kind;
  readonly grammar: Grammar;
  readonly figures: readonly (readonly number[])[];
  readonly pairs: readonly (Pair | null)[];
}

interface Pair {
  readonly at: readonly [number, number];
  readonly northFirst: boolean;
}

/** Letters of the longest text that is read: some 8,000 corners, read well within a second. */
export const MOST_TEXT = 200_000;

/**
 * Reads corners from any text with Este and Norte in it: from Excel, a PDF's "cuadro de datos técnicos", a message. Columns of
 * other figures, headings and any separators may stand between. Null where there are no three corners, or more text than `MOST_TEXT`.
 */
export function parseCorners(text: string): ParsedCorners | null {
  if (text.length > MOST_TEXT) return null;
  const lines = text.split(/\r\n|\r|\n/);
  const readings = (["utm", "degrees"] as const).flatMap((kind) =>
    GRAMMARS.map((grammar) => readLines(lines, kind, grammar)),
  );
  const best = readings.reduce((a, b) => (better(b, a) ? b : a));
  return found(best) >= 2 ? byLines(best, lines) : byColumns(readings);
}

function readLines(lines: readonly string[], kind: Kind, grammar: Grammar): Reading {
  const figures = lines.map((line) =>
    [...line.matchAll(grammar.figure)].map(([t]) => value(t, grammar)),
  );
  return { kind, grammar, figures, pairs: figures.map((list) => pairOf(list, kind)) };
}

const value = (text: string, { decimal, group }: Grammar): number =>
  Number((group ? text.replace(group, "") : text).replace(decimal, "."));

function pairOf(figures: readonly number[], kind: Kind): Pair | null {
  const { x, y } = RANGES[kind];
  const east = figures.findIndex(x);
  const north = figures.findIndex((v, k) => k !== east && y(v));
  if (east < 0 || north < 0) return null;
  return { at: [figures[east]!, figures[north]!], northFirst: north < east };
}

const found = ({ pairs }: Reading): number => pairs.filter((pair) => pair !== null).length;
const loose = ({ figures }: Reading): number => figures.reduce((n, list) => n + list.length, 0);
const better = (a: Reading, b: Reading): boolean =>
  found(a) !== found(b) ? found(a) > found(b) : loose(a) < loose(b);

function byLines({ kind, grammar, pairs, figures }: Reading, lines: readonly string[]) {
  const read = pairs.filter((pair) => pair !== null);
  return assemble(
    kind,
    grammar,
    read.map(({ at }) => at),
    {
      northFirst: read.every(({ northFirst }) => northFirst),
      byColumns: false,
      skipped: lines.flatMap((line, k) =>
        pairs[k] || figures[k]!.length === 0 ? [] : [{ line: k + 1, text: line.trim() }],
      ),
    },
  );
}

/** As a PDF often gives it: one figure a line, or all of one column before the other. */
function byColumns(readings: readonly Reading[]): ParsedCorners | null {
  for (const { kind, grammar, figures } of readings) {
    const { x, y } = RANGES[kind];
    const all = figures.flat();
    const [east, north] = [all.filter(x), all.filter(y)];
    if (east.length < 3 || east.length !== north.length) continue;
    const corners = east.map((e, k): [number, number] => [e, north[k]!]);
    const northFirst = all.findIndex(y) < all.findIndex(x);
    return assemble(kind, grammar, corners, { northFirst, byColumns: true, skipped: [] });
  }
  return null;
}

function assemble(
  kind: Kind,
  { decimal }: Grammar,
  all: readonly (readonly [number, number])[],
  rest: Pick<ParsedCorners, "northFirst" | "byColumns" | "skipped">,
): ParsedCorners | null {
  const same = (a: readonly number[] | undefined, b: readonly number[] | undefined) =>
    a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
  const corners = all.filter((corner, k) => !same(corner, all[k - 1]));
  const repeated = all.length - corners.length;
  const closed = corners.length > 1 && same(corners[0], corners.at(-1));
  if (closed) corners.pop();
  if (corners.length < 3) return null;
  return { kind, corners, decimal, closed, repeated, ...rest };
}
