import type { Paper } from "../../../../print/paper.ts";

export const PER_PAGE = ["2", "4"] as const;
export type PerPage = (typeof PER_PAGE)[number];

/** How slides lie on a sheet. */
export interface HandoutLayout {
  readonly paper: Paper;
  readonly perPage: number;
  readonly columns: number;
  /** Width of a slide, millimetres; it is 9/16 of it high. */
  readonly slideWidth: number;
  /** Empty lines to write on, for each slide. */
  readonly lines: number;
  /** Words and lines stand beside the slide, not under it. */
  readonly beside: boolean;
}

const paper = (orientation: Paper["orientation"]): Paper => ({
  size: "a4",
  orientation,
  ink: "colour",
});

/** Widths are what a sheet of A4 holds with a name and three lines of sources for each slide. */
const LAYOUTS: Readonly<Record<PerPage, Readonly<Record<"plain" | "lined", HandoutLayout>>>> = {
  "2": {
    plain: {
      paper: paper("portrait"),
      perPage: 2,
      columns: 1,
      slideWidth: 186,
      lines: 0,
      beside: false,
    },
    lined: {
      paper: paper("portrait"),
      perPage: 2,
      columns: 1,
      slideWidth: 150,
      lines: 3,
      beside: false,
    },
  },
  "4": {
    plain: {
      paper: paper("landscape"),
      perPage: 4,
      columns: 2,
      slideWidth: 124,
      lines: 0,
      beside: false,
    },
    lined: {
      paper: paper("portrait"),
      perPage: 4,
      columns: 1,
      slideWidth: 98,
      lines: 4,
      beside: true,
    },
  },
};

export const handoutLayout = (perPage: PerPage, lined: boolean): HandoutLayout =>
  LAYOUTS[perPage][lined ? "lined" : "plain"];
