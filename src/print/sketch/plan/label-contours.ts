import type { SketchBox } from "../sketch-labels.ts";
import { textWidth } from "../text-width.ts";
import { boxesMeet } from "./box-meets.ts";
import type { ContourLine } from "./contour-lines.ts";
import type { PaperPoint } from "./paper-ring.ts";

export interface ContourLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Degrees clockwise; never upside down. */
  readonly turn: number;
}

export const CONTOUR_SIZE = 2;
const EDGE = 6;
/** Nearest two heights of one line may stand, millimetres. */
const APART = 60;

/** Heights written on index lines, along the line and off what is taken. */
export const labelContours = (
  lines: readonly ContourLine[],
  width: number,
  height: number,
  taken: readonly SketchBox[],
): readonly ContourLabel[] => {
  const boxes = [...taken];
  const labels: ContourLabel[] = [];
  for (const { index, ring, height: metres } of lines) {
    if (!index) continue;
    const text = String(metres);
    const reach = (textWidth(text, CONTOUR_SIZE) + 1.5) / 2;
    let last: PaperPoint | null = null;
    for (let i = 2; i + 2 < ring.length; i += 2) {
      const [x, y] = ring[i]!;
      const [ax, ay] = ring[i - 2]!;
      const [bx, by] = ring[i + 2]!;
      if (x < EDGE || y < EDGE || x > width - EDGE || y > height - EDGE) continue;
      if (last && Math.hypot(x - last[0], y - last[1]) < APART) continue;
      // Straight enough to carry a word.
      const straight = Math.hypot(bx - ax, by - ay);
      if (straight < 0.96 * (Math.hypot(x - ax, y - ay) + Math.hypot(bx - x, by - y))) continue;
      const box = { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
      if (boxes.some((one) => boxesMeet(one, box))) continue;
      boxes.push(box);
      last = [x, y];
      const angle = (Math.atan2(by - ay, bx - ax) * 180) / Math.PI;
      labels.push({
        text,
        x,
        y,
        turn: angle > 90 ? angle - 180 : angle < -90 ? angle + 180 : angle,
      });
    }
  }
  return labels;
};
