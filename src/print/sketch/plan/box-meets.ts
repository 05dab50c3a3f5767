import type { SketchBox } from "../sketch-labels.ts";
import type { PaperPoint, PaperRing } from "./paper-ring.ts";
import { isInside } from "./scan-rings.ts";

export const grown = ({ x, y, width, height }: SketchBox, by: number): SketchBox => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

export const boxesMeet = (a: SketchBox, b: SketchBox): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether any of the segment lies in the box. */
export const segmentMeets = (a: PaperPoint, b: PaperPoint, box: SketchBox): boolean => {
  let [from, to] = [0, 1];
  for (const axis of [0, 1] as const) {
    const low = axis === 0 ? box.x : box.y;
    const high = low + (axis === 0 ? box.width : box.height);
    const along = b[axis] - a[axis];
    if (along === 0) {
      if (a[axis] < low || a[axis] > high) return false;
      continue;
    }
    const [p, q] = [(low - a[axis]) / along, (high - a[axis]) / along];
    from = Math.max(from, Math.min(p, q));
    to = Math.min(to, Math.max(p, q));
    if (from > to) return false;
  }
  return true;
};

/** Whether an outline passes through the box. */
export const lineMeets = (line: PaperRing, closed: boolean, box: SketchBox): boolean => {
  for (let i = closed ? 0 : 1; i < line.length; i++)
    if (segmentMeets(line[i === 0 ? line.length - 1 : i - 1]!, line[i]!, box)) return true;
  return false;
};

/** Whether a shape and the box have any place in common. */
export const shapeMeets = (rings: readonly PaperRing[], box: SketchBox): boolean =>
  rings.some((ring) => lineMeets(ring, true, box)) || isInside(rings, [box.x, box.y]);

/** Segments of lines that come near a place: what a search round it has to look at. */
export const segmentsNear = (
  lines: readonly PaperRing[],
  closed: boolean,
  [x, y]: PaperPoint,
  reach: number,
): readonly (readonly [PaperPoint, PaperPoint])[] => {
  const box = { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
  return lines.flatMap((line) =>
    line.flatMap((b, i) => {
      if (i === 0 && !closed) return [];
      const a = line[i === 0 ? line.length - 1 : i - 1]!;
      return segmentMeets(a, b, box) ? [[a, b] as const] : [];
    }),
  );
};
