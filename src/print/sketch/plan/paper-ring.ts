import { onPaper, type SketchFrame } from "../sketch-frame.ts";

/** Millimetres from the window's upper left corner. */
export type PaperPoint = readonly [x: number, y: number];
/** Open: the first vertex is not repeated at the end. */
export type PaperRing = readonly PaperPoint[];
/** x0, y0, x1, y1, … in metres of the plane; open. */
export type PlaneRing = ArrayLike<number>;

export const paperRing = (frame: SketchFrame, ring: PlaneRing): PaperRing => {
  const points: PaperPoint[] = [];
  for (let i = 0; i + 1 < ring.length; i += 2) points.push(onPaper(frame, ring[i]!, ring[i + 1]!));
  return points;
};

/** The ring without corners nearer than `least` millimetres to the last one kept: what no eye can tell. */
export const thinned = (ring: PaperRing, least = 0.04): PaperRing => {
  const kept: PaperPoint[] = [];
  let last: PaperPoint | null = null;
  for (const point of ring) {
    if (last !== null && Math.hypot(point[0] - last[0], point[1] - last[1]) < least) continue;
    kept.push(point);
    last = point;
  }
  return kept;
};
