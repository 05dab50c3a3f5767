import type { SketchBox } from "../sketch-labels.ts";
import { textWidth } from "../text-width.ts";
import { boxesMeet, grown, lineMeets, segmentMeets, shapeMeets } from "./box-meets.ts";
import type { PaperPoint, PaperRing } from "./paper-ring.ts";
import { pointInside } from "./scan-rings.ts";

export interface PieceLabel {
  readonly text: string;
  /** Middle of the letters. */
  readonly x: number;
  readonly y: number;
  readonly leader: readonly [from: PaperPoint, to: PaperPoint];
}

export const PIECE_SIZE = 3.1;
const AROUND = 24;
const STEP = 4;
const FARTHEST = 80;
const EDGE = 1.5;
/** Millimetres of leader that a label over the limit is worth. */
const OVER_LINE = 25;
/** And one that passes a number. */
const OVER_NUMBER = 30;

/** Where a leader ends: the point of the box nearest to the place it comes from. */
const nearestOf = (box: SketchBox, [x, y]: PaperPoint): PaperPoint => [
  Math.max(box.x, Math.min(x, box.x + box.width)),
  Math.max(box.y, Math.min(y, box.y + box.height)),
];

/**
 * Names of pieces beside the plot, each with a leader from inside its piece; on nothing taken and on no plot. Those without
 * room are left out, the last first.
 */
export const labelPieces = (
  pieces: readonly { readonly rings: readonly PaperRing[]; readonly label: string }[],
  plot: readonly PaperRing[],
  width: number,
  height: number,
  taken: readonly SketchBox[],
  lines: readonly PaperRing[],
): { readonly labels: readonly PieceLabel[]; readonly taken: readonly SketchBox[] } => {
  const boxes = [...taken];
  const labels: PieceLabel[] = [];
  for (const { rings, label } of pieces) {
    const from = pointInside(rings);
    if (from === null || label === "") continue;
    const long = textWidth(label, PIECE_SIZE);
    let best: { box: SketchBox; cost: number } | null = null;
    for (let far = 8; far <= FARTHEST; far += STEP) {
      // Farther ones can only cost more.
      if (best !== null && far >= best.cost) break;
      for (let k = 0; k < AROUND; k++) {
        const angle = (2 * Math.PI * k) / AROUND;
        const x = from[0] + far * Math.cos(angle) + (Math.cos(angle) * long) / 2;
        const y = from[1] + far * Math.sin(angle);
        const box = {
          x: x - long / 2,
          y: y - PIECE_SIZE / 2,
          width: long,
          height: PIECE_SIZE,
        };
        const inside =
          box.x > EDGE &&
          box.y > EDGE &&
          box.x + long < width - EDGE &&
          box.y + PIECE_SIZE < height - EDGE;
        if (!inside) continue;
        const roomy = grown(box, 0.8);
        if (boxes.some((one) => boxesMeet(one, roomy)) || shapeMeets(plot, roomy)) continue;
        const to = nearestOf(box, from);
        const crossed = boxes.filter((one) => segmentMeets(from, to, one)).length;
        const over = lines.some((line) => lineMeets(line, false, roomy)) ? OVER_LINE : 0;
        const cost = far + OVER_NUMBER * crossed + over;
        if (best === null || cost < best.cost) best = { box, cost };
      }
    }
    if (best === null) continue;
    const { box } = best;
    boxes.push(box);
    labels.push({
      text: label,
      x: box.x + long / 2,
      y: box.y + PIECE_SIZE / 2,
      leader: [from, nearestOf(grown(box, 0.4), from)],
    });
  }
  return { labels, taken: boxes.slice(taken.length) };
};
