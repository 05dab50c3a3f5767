import { type Finding, finding } from "../../domain/issue/finding.ts";

/** The plot that another one looks like: its row in the file and its code, "" where it has none. */
export interface OtherPlot {
  readonly row: number;
  readonly code: string;
}

/** One producer under two records; null where either does not say. */
export const sameProducer = (a: string, b: string): boolean | null =>
  a.trim() === "" || b.trim() === "" ? null : a.trim().toLowerCase() === b.trim().toLowerCase();

/**
 * A plot that stands twice: on itself, or some 450 m away where one of the two was written in the other datum.
 *
 * @param metres how far the other datum moves it; 0 on the same place.
 */
export const plotTwice = (
  other: OtherPlot,
  iou: number,
  how: "same-place" | "psad56",
  producer: boolean | null,
  metres = 0,
): Finding =>
  finding("warning", "plot-twice", {
    row: other.row,
    code: other.code,
    iou,
    how,
    metres,
    sameProducer: producer,
  });
