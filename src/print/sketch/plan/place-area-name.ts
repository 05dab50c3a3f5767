import type { SketchBox } from "../sketch-labels.ts";
import { boxesMeet, grown, lineMeets } from "./box-meets.ts";
import type { PaperPoint, PaperRing } from "./paper-ring.ts";
import { isInside } from "./scan-rings.ts";

const STEP = 4;
const EDGE = 5;
const ROOM = 2.5;

const gapTo = (lines: readonly PaperRing[], [x, y]: PaperPoint): number => {
  let least = Infinity;
  for (const line of lines)
    for (const [px, py] of line) least = Math.min(least, Math.hypot(px - x, py - y));
  return least;
};

/**
 * The place for a name as large as `width` × `height` inside an area: off its limit and off what is taken, as far from the
 * limit as from the edges of the window. null where there is none.
 */
export const placeAreaName = (
  area: readonly PaperRing[],
  limit: readonly PaperRing[],
  size: { readonly width: number; readonly height: number },
  window: { readonly width: number; readonly height: number },
  taken: readonly SketchBox[],
): SketchBox | null => {
  let best: SketchBox | null = null;
  let most = 0;
  for (let y = EDGE; y + size.height <= window.height - EDGE; y += STEP) {
    for (let x = EDGE; x + size.width <= window.width - EDGE; x += STEP) {
      const box = { x, y, ...size };
      const middle: PaperPoint = [x + size.width / 2, y + size.height / 2];
      const roomy = grown(box, ROOM);
      if (!isInside(area, middle) || taken.some((one) => boxesMeet(one, roomy))) continue;
      if (limit.some((line) => lineMeets(line, false, roomy))) continue;
      const toEdge = Math.min(middle[0], window.width - middle[0]);
      const toTop = Math.min(middle[1], window.height - middle[1]);
      const score = Math.min(gapTo(limit, middle), toEdge, 1.6 * toTop);
      if (score <= most) continue;
      most = score;
      best = box;
    }
  }
  return best;
};
