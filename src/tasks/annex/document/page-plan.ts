import type { PaperBox } from "../../../print/paper.ts";
import { SKETCH_MARGIN } from "../../../print/sketch/sketch-furniture.tsx";
import { LINE_MM } from "./corner-lines.tsx";

/** What the first page of an annex must hold besides the sketch: counts, from which its room is reckoned. */
export interface FirstPage {
  readonly subtitleLength: number;
  /** Longest of the six facts. */
  readonly factLength: number;
  /** Characters of label and value of each line of the result. */
  readonly resultLengths: readonly number[];
  readonly standingLength: number;
  readonly methodLength: number;
  readonly noteLength: number;
  /** Lines of each corner table. */
  readonly cornerRows: readonly number[];
  /** Nothing follows but seal and signatures. */
  readonly alone: boolean;
}

/** How the first page is made up; millimetres. */
export interface PagePlan {
  /** Window of the sketch. */
  readonly sketchWidth: number;
  readonly sketchHeight: number;
  /** The corner table stands beside the result; else it has lines of its own. */
  readonly tableBeside: boolean;
  /** The method stands under the result, or under both columns. */
  readonly methodBeside: boolean;
  /** Sketch on the left, result on the right: paper held across. */
  readonly across: boolean;
}

const TITLE = 6;
const RESULT_ROW = 5.05;
const RESULT_LINE = 3.6;
const RING_TITLE = 5;
const CAPTION = 4.2;
const GAPS = 8.4;
/** Seal and signatures with the room above them. */
const END = 46;
const SAFETY = 3;
/** Characters on a line a hundred millimetres wide, at the sizes used. */
const PER_100MM = {
  subtitle: 53,
  fact: 57,
  method: 74,
  result: 60,
  standing: 64,
  note: 78,
} as const;
const LEAST_SKETCH = 80;
const MOST_SKETCH = 150;

const lines = (length: number, widthMm: number, per100: number): number =>
  Math.max(1, Math.ceil(length / ((widthMm * per100) / 100)));

const headHeight = (page: FirstPage, width: number): number =>
  13 +
  5.1 * lines(page.subtitleLength, width - 46, PER_100MM.subtitle) +
  3.6 +
  17.4 +
  8.4 * (lines(page.factLength, (width - 12) / 3, PER_100MM.fact) - 1);

const half = (width: number): number => (width - 7) / 2;

const methodHeight = (page: FirstPage, width: number): number =>
  3 + TITLE + 3.85 * lines(page.methodLength, width, PER_100MM.method);

const resultHeight = (page: FirstPage, width: number): number => {
  const rows = page.resultLengths.reduce(
    (sum, length) => sum + RESULT_ROW + RESULT_LINE * (lines(length, width, PER_100MM.result) - 1),
    0,
  );
  return TITLE + rows + 1.6 + 4.05 * lines(page.standingLength, width, PER_100MM.standing);
};

const tableHeight = (page: FirstPage, width: number): number =>
  TITLE +
  page.cornerRows.reduce((sum, rows) => sum + LINE_MM * (rows + 1), 0) +
  (page.cornerRows.length > 1 ? RING_TITLE * page.cornerRows.length : 0) +
  (page.noteLength === 0 ? 0 : 1.2 + 3.45 * lines(page.noteLength, width, PER_100MM.note));

/** Upright: the sketch takes what the parts under it leave; it shrinks to let a short annex be one page. */
const upright = (page: FirstPage, { innerWidth, bodyHeight }: PaperBox): PagePlan => {
  const column = half(innerWidth);
  const result = resultHeight(page, column);
  const table = tableHeight(page, column);
  const rest =
    bodyHeight - headHeight(page, innerWidth) - CAPTION - GAPS - SAFETY - 2 * SKETCH_MARGIN;
  const inColumn = Math.max(table, result + methodHeight(page, column));
  const below = Math.max(table, result) + methodHeight(page, innerWidth);
  const withTable = Math.min(inColumn, below);
  const tableBeside = rest - withTable >= LEAST_SKETCH;
  // Without a table beside it the method is what stands left of the result.
  const main = tableBeside ? withTable : Math.max(result, methodHeight(page, column)) + SAFETY;
  const alone = rest - main - END;
  const room = page.alone && tableBeside && alone >= LEAST_SKETCH - 4 ? alone : rest - main;
  return {
    sketchWidth: innerWidth - 2 * SKETCH_MARGIN,
    sketchHeight: Math.min(MOST_SKETCH, Math.max(60, room)),
    tableBeside,
    methodBeside: tableBeside && inColumn <= below,
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
    methodBeside: true,
    across: true,
  };
};

/**
 * How the first page is made up. It is reckoned from lengths of texts, since the sketch is drawn before anything is measured;
 * where the reckoning is short, a part goes to the next page, never off the paper.
 */
export const planPage = (page: FirstPage, paper: PaperBox): PagePlan =>
  paper.innerWidth > paper.bodyHeight ? sideways(page, paper) : upright(page, paper);
