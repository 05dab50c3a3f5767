import type { PaperBox } from "../../../print/paper.ts";
import { SKETCH_MARGIN } from "../../../print/sketch/sketch-furniture.tsx";
import { LINE_MM, TIGHT_LINE_MM } from "./corner-lines.tsx";

/** What the first page of an annex must hold besides the sketch: counts, from which its room is reckoned. */
export interface FirstPage {
  readonly subtitleLength: number;
  /** Of the number of the record; 0 where it is a line to write on. */
  readonly actLength: number;
  /** Longest of the facts of each line of them. */
  readonly factLengths: readonly number[];
  /** Characters of label and value of each line of the result. */
  readonly resultLengths: readonly number[];
  readonly standingLength: number;
  readonly methodLength: number;
  readonly noteLength: number;
  /** Lines of each corner table. */
  readonly cornerRows: readonly number[];
  /** Millimetres that the widest corner table and its title need. */
  readonly cornerWidth: number;
  /** Characters of the observations where nothing but they, seal and signatures follow; null where tables or photos do. */
  readonly observationLength: number | null;
}

/** How the first page is made up; millimetres. */
export interface PagePlan {
  /** Window of the sketch. */
  readonly sketchWidth: number;
  readonly sketchHeight: number;
  /** The corner table stands beside the result; else it has lines of its own. */
  readonly tableBeside: boolean;
  /** Of the left of two columns: the corner table's, where it stands there. */
  readonly leftWidth: number;
  /** Lines of tables stand closer, so that all is one sheet. */
  readonly tight: boolean;
  /** Seal and signatures are on this page too. */
  readonly onePage: boolean;
  /** The method stands under the result, or under both columns. */
  readonly methodBeside: boolean;
  /** Sketch on the left, result on the right: paper held across. */
  readonly across: boolean;
}

const TITLE = 6;
const RING_TITLE = 5;
const CAPTION = 4.2;
const GAPS = 8.4;
const COLUMN_GAP = 7;
/** Seal and signatures with the room above them. */
const END = 49.5;
const SAFETY = 2;
/** A line of the facts, of the observations, and what stands over those. */
const FACT_LINE = 4.25;
const TEXT_LINE = 4.7;
const TEXT_HEAD = 11;
/** Characters on a line a hundred millimetres wide, at the sizes used. */
const PER_100MM = {
  subtitle: 53,
  act: 50,
  fact: 57,
  method: 74,
  result: 60,
  standing: 64,
  note: 78,
  text: 60,
} as const;
/** Less shows nothing of a plot and its surroundings: then a part goes to the next page. */
export const LEAST_SKETCH = 50;
const MOST_SKETCH = 150;
const ACT_SHARE = 0.45;

/** Millimetres of a line of the result, of a further line of one, and of a line of the corner table. */
interface LineHeights {
  readonly row: number;
  readonly further: number;
  readonly corner: number;
}
const USUAL: LineHeights = { row: 5.05, further: 3.6, corner: LINE_MM };
const TIGHT: LineHeights = { row: 4.35, further: 3.6, corner: TIGHT_LINE_MM };

/** Words do not fill a line: several take a little more. */
const WORDS = 1.1;

const lines = (length: number, widthMm: number, per100: number): number => {
  const one = (widthMm * per100) / 100;
  return length <= one ? 1 : Math.ceil((WORDS * length) / one);
};

const headHeight = (page: FirstPage, width: number): number => {
  const act = Math.min(ACT_SHARE * width, 17 + Math.max(29, page.actLength * 2.2));
  const titles = Math.max(
    5.1 * lines(page.subtitleLength, width - act - 6, PER_100MM.subtitle),
    4.6 * lines(page.actLength + 8, act, PER_100MM.act),
  );
  const facts = page.factLengths.reduce(
    (sum, length) => sum + FACT_LINE * (lines(length, (width - 12) / 3, PER_100MM.fact) - 1),
    17.4,
  );
  return 13 + titles + 3.6 + facts;
};

const methodHeight = (page: FirstPage, width: number): number =>
  3 + TITLE + 3.85 * lines(page.methodLength, width, PER_100MM.method);

const resultHeight = (page: FirstPage, width: number, set: LineHeights): number => {
  const rows = page.resultLengths.reduce(
    (sum, length) => sum + set.row + set.further * (lines(length, width, PER_100MM.result) - 1),
    0,
  );
  return TITLE + rows + 1.6 + 4.05 * lines(page.standingLength, width, PER_100MM.standing);
};

const tableHeight = (page: FirstPage, width: number, set: LineHeights): number =>
  TITLE +
  page.cornerRows.reduce((sum, rows) => sum + set.corner * (rows + 1), 0) +
  (page.cornerRows.length > 1 ? RING_TITLE * page.cornerRows.length : 0) +
  (page.noteLength === 0 ? 0 : 1.2 + 3.45 * lines(page.noteLength, width, PER_100MM.note));

interface Columns {
  readonly height: number;
  readonly leftWidth: number;
  readonly methodBeside: boolean;
}

/** Corner table on the left, result on the right, the method under the result or under both: the lowest of all. */
const lowest = (page: FirstPage, width: number, set: LineHeights): Columns | null => {
  const half = (width - COLUMN_GAP) / 2;
  let best: Columns | null = null;
  for (let leftWidth = half; leftWidth >= Math.min(half, page.cornerWidth); leftWidth -= 1) {
    const right = width - COLUMN_GAP - leftWidth;
    const table = tableHeight(page, leftWidth, set);
    const result = resultHeight(page, right, set);
    const inColumn = Math.max(table, result + methodHeight(page, right));
    const below = Math.max(table, result) + methodHeight(page, width);
    const height = Math.min(inColumn, below);
    if (best === null || height < best.height - 1)
      best = { height, leftWidth, methodBeside: inColumn <= below };
  }
  return best;
};

/** Seal and signatures, with the observations before them; without any, a page that has no room has no lines for them. */
const endHeight = (length: number, width: number): number =>
  END + (length === 0 ? 0 : TEXT_HEAD + TEXT_LINE * lines(length, width, PER_100MM.text));

/** Upright: the sketch takes what the parts under it leave; it gives way down to `LEAST_SKETCH` to let a short annex be one page. */
const upright = (page: FirstPage, { innerWidth, bodyHeight }: PaperBox): PagePlan => {
  const rest =
    bodyHeight - headHeight(page, innerWidth) - CAPTION - GAPS - SAFETY - 2 * SKETCH_MARGIN;
  const sketchWidth = innerWidth - 2 * SKETCH_MARGIN;
  const made = (columns: Columns, room: number, tight: boolean, onePage: boolean): PagePlan => ({
    sketchWidth,
    sketchHeight: Math.min(MOST_SKETCH, room),
    tableBeside: true,
    leftWidth: columns.leftWidth,
    methodBeside: columns.methodBeside,
    tight,
    onePage,
    across: false,
  });
  const end =
    page.observationLength === null ? null : endHeight(page.observationLength, innerWidth);
  for (const set of [USUAL, TIGHT]) {
    const columns = lowest(page, innerWidth, set);
    if (columns === null || end === null) continue;
    // Closer lines are for where there is no other way.
    const room = rest - columns.height - end;
    if (room >= LEAST_SKETCH) return made(columns, room, set === TIGHT, true);
  }
  for (const set of [USUAL, TIGHT]) {
    const columns = lowest(page, innerWidth, set);
    const room = columns === null ? 0 : rest - columns.height;
    if (columns && room >= LEAST_SKETCH) return made(columns, room, set === TIGHT, false);
  }
  // Without a table beside it the method is what stands left of the result.
  const half = (innerWidth - COLUMN_GAP) / 2;
  const main = Math.max(resultHeight(page, half, USUAL), methodHeight(page, half)) + SAFETY;
  return {
    sketchWidth,
    sketchHeight: Math.min(MOST_SKETCH, Math.max(LEAST_SKETCH, rest - main)),
    tableBeside: false,
    leftWidth: half,
    methodBeside: false,
    tight: false,
    onePage: false,
    across: false,
  };
};

/** Across: result and method stand right of the sketch, corner tables on the next page. */
const sideways = (page: FirstPage, { innerWidth, bodyHeight }: PaperBox): PagePlan => {
  const rest = bodyHeight - headHeight(page, innerWidth) - CAPTION - GAPS - SAFETY;
  return {
    sketchWidth: innerWidth * 0.6 - 2 * SKETCH_MARGIN,
    sketchHeight: Math.max(60, rest - 2 * SKETCH_MARGIN),
    tableBeside: false,
    leftWidth: innerWidth * 0.6,
    methodBeside: true,
    tight: false,
    onePage: false,
    across: true,
  };
};

/**
 * How the first page is made up. It is reckoned from lengths of texts, since the sketch is drawn before anything is measured;
 * where the reckoning is short, a part goes to the next page, never off the paper.
 */
export const planPage = (page: FirstPage, paper: PaperBox): PagePlan =>
  paper.innerWidth > paper.bodyHeight ? sideways(page, paper) : upright(page, paper);
