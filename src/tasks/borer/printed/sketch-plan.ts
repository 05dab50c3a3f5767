import { onPaper, type SketchFrame, sketchFrame } from "../../../print/sketch/sketch-frame.ts";
import type { Stop } from "../round/order-round.ts";
import { MARK_RADIUS } from "./stop-mark.tsx";

/** A dense part of the sketch, drawn again at a larger scale. */
export interface SketchInset {
  readonly letter: string;
  readonly frame: SketchFrame;
  /** Numbered here and not on the sketch. */
  readonly stops: readonly Stop[];
}

export interface SketchPlan {
  readonly frame: SketchFrame;
  /** Numbered on the sketch itself. */
  readonly stops: readonly Stop[];
  readonly insets: readonly SketchInset[];
}

/** Windows of an inset, millimetres: three or two beside each other, or one across the page. */
const WINDOWS = [
  { width: 48, height: 44 },
  { width: 79, height: 62 },
  { width: 174, height: 100 },
] as const;
const ROOM = 8;
const MOST_INSETS = 4;
/** Nearer than this, an inset shows an empty field. */
const CLOSEST = 20_000;
/** Two numbers touch nearer than this, millimetres. */
const TOUCH = 2.2 * MARK_RADIUS;

const hasPlace = ({ sector }: Stop): boolean => Number.isFinite(sector.x);

/** Groups of marks that touch, directly or through others; largest first. */
const touching = (stops: readonly Stop[], frame: SketchFrame): readonly (readonly Stop[])[] => {
  const at = stops.map(({ sector }) => onPaper(frame, sector.x, sector.y));
  const left = new Set(stops.keys());
  const groups: Stop[][] = [];
  for (const first of stops.keys()) {
    if (!left.delete(first)) continue;
    const group = [first];
    for (const one of group) {
      for (const other of left) {
        const [a, b] = [at[one]!, at[other]!];
        if (Math.hypot(a[0] - b[0], a[1] - b[1]) >= TOUCH) continue;
        left.delete(other);
        group.push(other);
      }
    }
    if (group.length > 1) groups.push(group.map((i) => stops[i]!));
  }
  return groups.sort((a, b) => b.length - a.length);
};

const isInside = (frame: SketchFrame, { sector }: Stop): boolean => {
  const [x, y] = onPaper(frame, sector.x, sector.y);
  return (
    x >= MARK_RADIUS &&
    y >= MARK_RADIUS &&
    x <= frame.width - MARK_RADIUS &&
    y <= frame.height - MARK_RADIUS
  );
};

/**
 * The first window in which no two numbers touch, or else the largest; the scale doubles at least. null where none
 * does that, and numbers move aside instead.
 */
const insetFrame = (group: readonly Stop[], scale: number): SketchFrame | null => {
  const places = group.map(({ sector }) => sector);
  let best: SketchFrame | null = null;
  for (const { width, height } of WINDOWS) {
    const frame = sketchFrame(places, width, height, ROOM, { closest: CLOSEST });
    if (frame === null || frame.scale * 2 > scale || (best && best.scale <= frame.scale)) continue;
    best = frame;
    if (touching(group, frame).length === 0) break;
  }
  return best;
};

/**
 * The sketch in a window of millimetres, and insets for the places where its numbers would cover each other. Every
 * stop with a place is numbered once. null where no stop has a place.
 */
export const planSketch = (
  stops: readonly Stop[],
  width: number,
  height: number,
  room: number,
): SketchPlan | null => {
  const placed = stops.filter(hasPlace);
  const frame = sketchFrame(
    placed.flatMap(({ sector, points }) => [sector, ...points]),
    width,
    height,
    room,
  );
  if (frame === null) return null;
  const insets: SketchInset[] = [];
  const covered = new Set<Stop>();
  for (const group of touching(placed, frame)) {
    if (insets.length === MOST_INSETS) break;
    const open = group.filter((stop) => !covered.has(stop));
    const inset = open.length < 2 ? null : insetFrame(open, frame.scale);
    if (inset === null) continue;
    const inside = placed.filter((stop) => !covered.has(stop) && isInside(inset, stop));
    for (const stop of inside) covered.add(stop);
    insets.push({ letter: "ABCD"[insets.length]!, frame: inset, stops: inside });
  }
  return { frame, stops: placed.filter((stop) => !covered.has(stop)), insets };
};
