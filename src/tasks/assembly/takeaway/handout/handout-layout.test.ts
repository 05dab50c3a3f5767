import { expect, test } from "vitest";
import { paperBox } from "../../../../print/paper.ts";
import { handoutLayout, PER_PAGE } from "./handout-layout.ts";

/** Millimetres: head of the first page; name and three lines of sources; a line to write on (handout.module.css). */
const HEAD = 17;
const WORDS = 13;
const LINE = 8;

test("what a sheet is asked to hold, it holds", () => {
  for (const perPage of PER_PAGE)
    for (const lined of [false, true]) {
      const layout = handoutLayout(perPage, lined);
      const { innerWidth, bodyHeight } = paperBox(layout.paper);
      const rows = layout.perPage / layout.columns;
      const slide = (layout.slideWidth * 9) / 16;
      const words = WORDS + layout.lines * LINE;
      const high = layout.beside ? Math.max(slide, words) : slide + words;
      expect(rows * high).toBeLessThanOrEqual(bodyHeight - HEAD);
      expect(layout.columns * layout.slideWidth).toBeLessThanOrEqual(innerWidth);
    }
});
