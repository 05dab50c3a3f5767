import type { SketchBox } from "../sketch-labels.ts";
import type { MarkPlace } from "./mark-places.ts";

const ROUNDS = 24;
/** With more than so many marks nothing can stand aside, and trying takes seconds. */
const MOST_MARKS = 600;

interface Moving extends MarkPlace {
  x: number;
  y: number;
}

const outOf = (mark: Moving, box: SketchBox): void => {
  const { reach } = mark;
  const [west, east] = [box.x - reach, box.x + box.width + reach];
  const [top, foot] = [box.y - reach, box.y + box.height + reach];
  if (mark.x <= west || mark.x >= east || mark.y <= top || mark.y >= foot) return;
  // By the side that is nearest and lies in the window.
  const ways = [
    { by: mark.y - top, go: () => (mark.y = top), free: top > reach },
    { by: foot - mark.y, go: () => (mark.y = foot), free: false },
    { by: mark.x - west, go: () => (mark.x = west), free: west > reach },
    { by: east - mark.x, go: () => (mark.x = east), free: true },
  ];
  if (box.y < 20) ways[1]!.free = true;
  ways
    .filter(({ free }) => free)
    .sort((a, b) => a.by - b.by)[0]
    ?.go();
};

/**
 * Counts of plots outside stand aside where they would cover each other, a mark of another verdict, or lie under one of the
 * boxes; the other marks stay on their places.
 */
export const apart = (
  places: readonly MarkPlace[],
  boxes: readonly SketchBox[],
  width: number,
  height: number,
): readonly MarkPlace[] => {
  const all: Moving[] = places.map((place) => ({ ...place }));
  const movable = all.filter(({ verdict }) => verdict === "outside");
  for (let round = 0; round < ROUNDS && all.length <= MOST_MARKS; round += 1)
    for (const one of movable) {
      for (const other of all) {
        if (other === one) continue;
        const [dx, dy] = [one.x - other.x, one.y - other.y];
        const distance = Math.hypot(dx, dy);
        const short = one.reach + other.reach + 0.2 - distance;
        if (short <= 0) continue;
        // Two counts share the way; a mark of another verdict stays.
        const step = other.verdict === "outside" ? short / 2 : short;
        one.x += distance === 0 ? step : (dx / distance) * step;
        one.y += distance === 0 ? 0 : (dy / distance) * step;
      }
      one.x = Math.min(width - one.reach, Math.max(one.reach, one.x));
      one.y = Math.min(height - one.reach, Math.max(one.reach, one.y));
      for (const box of boxes) outOf(one, box);
    }
  return all;
};
