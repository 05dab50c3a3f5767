import type { ReactElement, ReactNode } from "react";
import { describe, expect, test } from "vitest";
import { PAPER_ORIENTATIONS, PAPER_SIZES, paperBox } from "../../../print/paper.ts";
import { cornerLines, GAP_MM } from "./corner-lines.tsx";
import type { CornerRow } from "./corner-rows.ts";

/** Millimetres of cells as a browser draws them in the paper's typeface: digit 0.632 em, point 0.21, heads as measured. */
const PT = 25.4 / 72;
const drawn = (figure: string, points: number): number =>
  Array.from(figure).reduce((ems, sign) => ems + (sign === "." ? 0.21 : 0.632), 0) * points * PT;
const HEADS = [3.231, 3.409, 3.994, 3.654];

const rowsOf = (count: number): readonly CornerRow[] =>
  Array.from({ length: count }, (_, i) => ({
    name: String(i + 1),
    east: "708026.52",
    north: "9423271.96",
    side: i === 7 ? "1234.56" : "0.36",
  }));

/** Columns side by side on the first page, empty ones for a narrow last row too. */
const columnsOf = (node: ReactNode): number => {
  const [, columns] = (node as ReactElement<{ children: ReactElement[] }>).props.children;
  return (columns as ReactElement<{ children: unknown[] }>).props.children.length;
};

describe.each([
  ["usual", 60, 8.5, 7.5, 1.2],
  ["dense", 10_000, 6.8, 6.5, 0.8],
])("a %s corner table", (_, count, text, head, side) => {
  const rows = rowsOf(count);
  const longest = [String(count), "708026.52", "9423271.96", "1234.56"];
  const cells = longest.map((cell, i) => Math.max(drawn(cell, text), HEADS[i]! * head * PT));
  const table = cells.reduce((sum, cell) => sum + cell, 0) + 7 * side + 2;

  for (const size of PAPER_SIZES)
    for (const orientation of PAPER_ORIENTATIONS)
      test(`passes no margin and touches no neighbour: ${size}, ${orientation}`, () => {
        const { innerWidth: widthMm } = paperBox({ size, orientation, ink: "colour" });
        const made = cornerLines({ key: "k", title: "t", rows, locale: "es-PE", widthMm });
        const columns = columnsOf(made.piece(0, made.lines, false));
        expect(columns).toBeGreaterThan(1);
        expect(columns * (table + GAP_MM) - GAP_MM).toBeLessThanOrEqual(widthMm);
      });
});
