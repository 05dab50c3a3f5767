export const PAPER_SIZES = ["a4", "oficio"] as const;
export type PaperSize = (typeof PAPER_SIZES)[number];
export const PAPER_ORIENTATIONS = ["portrait", "landscape"] as const;
export type PaperOrientation = (typeof PAPER_ORIENTATIONS)[number];
export const PAPER_INKS = ["colour", "black"] as const;
export type PaperInk = (typeof PAPER_INKS)[number];

/** What a person chose to print on. */
export interface Paper {
  readonly size: PaperSize;
  readonly orientation: PaperOrientation;
  /** `black`: one ink; shapes and hatches tell what colours do. */
  readonly ink: PaperInk;
}

/** Millimetres of a sheet held as it is read. */
export interface PaperBox {
  readonly width: number;
  readonly height: number;
  readonly margin: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /** Between the margins. */
  readonly innerWidth: number;
  readonly innerHeight: number;
  /** Of `innerHeight`, what the foot takes, its free room included. */
  readonly footHeight: number;
  /** Of the rest, what a running head takes, its free room included, on the pages that have one. */
  readonly headHeight: number;
  /** What a body may be high on a page without a running head. */
  readonly bodyHeight: number;
}

/**
 * Upright, millimetres. Peru's Oficio is no standard: 216 × 330 (foolscap) is the shortest of the sheets sold under that
 * name (330, 340, 356), so what is set for it is cut on none of them (docs/decisions/0030).
 */
const UPRIGHT: Readonly<Record<PaperSize, readonly [width: number, height: number]>> = {
  a4: [210, 297],
  oficio: [216, 330],
};

/** A file is punched on its left; every printer reaches 6 mm from the edge. */
const MARGIN = { top: 10, right: 10, bottom: 8, left: 14 } as const;
const FOOT = 8;
const HEAD = 9;

export const DEFAULT_PAPER: Paper = { size: "a4", orientation: "portrait", ink: "colour" };

export const paperBox = ({ size, orientation }: Paper): PaperBox => {
  const [short, long] = UPRIGHT[size];
  const [width, height] = orientation === "portrait" ? [short, long] : [long, short];
  const innerHeight = height - MARGIN.top - MARGIN.bottom;
  return {
    width,
    height,
    margin: MARGIN,
    innerWidth: width - MARGIN.left - MARGIN.right,
    innerHeight,
    footHeight: FOOT,
    headHeight: HEAD,
    bodyHeight: innerHeight - FOOT,
  };
};
