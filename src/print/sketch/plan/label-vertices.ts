import type { SketchBox } from "../sketch-labels.ts";
import { textWidth } from "../text-width.ts";
import { boxesMeet, segmentMeets, segmentsNear } from "./box-meets.ts";
import type { PaperPoint, PaperRing } from "./paper-ring.ts";

/** A number beside its corner; `x`, `y` are the middle of the digits. */
export interface VertexLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface VertexLabels {
  readonly labels: readonly VertexLabel[];
  /** Corners that carry a mark, in the window. */
  readonly marks: readonly PaperPoint[];
  /** 1 where every corner should be numbered; 10 where 1, 10, 20, … are. */
  readonly every: number;
  /** Numbers of that rule, in the window, that found no room. */
  readonly without: number;
  readonly taken: readonly SketchBox[];
}

export const VERTEX_SIZE = 2.9;
const MARK = 0.75;
/** Mean millimetres of outline from number to number, at least and beside the longest number's width; from mark to mark. */
const NUMBER_GAP = 5;
const BESIDE = 3;
const MARK_GAP = 2;
const EVERY = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000];
const AROUND = 16;
const NEAR = [0.5, 1.6, 3];
const EDGE = 0.6;

const lengthOf = (ring: PaperRing): number =>
  ring.reduce((sum, [x, y], i) => {
    const [px, py] = ring[i === 0 ? ring.length - 1 : i - 1]!;
    return sum + Math.hypot(x - px, y - py);
  }, 0);

/** Angle that points away from the inside at corner `i`: against the bisector, on the side the ring's turn says. */
const outwards = (ring: PaperRing, i: number, clockwise: boolean): number => {
  const [x, y] = ring[i]!;
  const unit = (to: PaperPoint): PaperPoint => {
    const length = Math.hypot(to[0] - x, to[1] - y) || 1;
    return [(to[0] - x) / length, (to[1] - y) / length];
  };
  const a = unit(ring[(i + ring.length - 1) % ring.length]!);
  const b = unit(ring[(i + 1) % ring.length]!);
  // The normal of the way from the corner before to the one after, which is never zero where the bisector is.
  const [nx, ny] = [b[1] - a[1], a[0] - b[0]];
  return clockwise ? Math.atan2(ny, nx) : Math.atan2(-ny, -nx);
};

/** Twice the signed area, positive where the ring goes clockwise as seen on paper (y grows downwards). */
const turnOf = (ring: PaperRing): number =>
  ring.reduce((sum, [x, y], i) => {
    const [px, py] = ring[i === 0 ? ring.length - 1 : i - 1]!;
    return sum + (px * y - x * py);
  }, 0);

const everyOf = (rings: readonly PaperRing[], gap: number): number => {
  const corners = rings.reduce((sum, ring) => sum + ring.length, 0);
  const spacing = rings.reduce((sum, ring) => sum + lengthOf(ring), 0) / Math.max(1, corners);
  return EVERY.find((every) => every * spacing >= gap) ?? corners;
};

/**
 * Numbers beside the corners of a plot, away from its inside, on none of its lines and on nothing taken. Corners are
 * numbered through all rings from 1. With many of them every 2nd, 5th, 10th … carries its number; one without room is
 * left out: the table has all.
 */
export const labelVertices = (
  rings: readonly PaperRing[],
  width: number,
  height: number,
  taken: readonly SketchBox[],
  lines: readonly PaperRing[],
): VertexLabels => {
  const corners = rings.reduce((sum, ring) => sum + ring.length, 0);
  const longest = textWidth(String(corners), VERTEX_SIZE) + BESIDE;
  const every = everyOf(rings, Math.max(NUMBER_GAP, longest));
  const markEvery = Math.min(every, everyOf(rings, MARK_GAP));
  const isShown = ([x, y]: PaperPoint): boolean => x > 0 && y > 0 && x < width && y < height;
  const labels: VertexLabel[] = [];
  const marks: PaperPoint[] = [];
  const numbered: { ring: PaperRing; i: number; number: number }[] = [];
  let number = 0;
  for (const ring of rings) {
    for (const [i, point] of ring.entries()) {
      number += 1;
      const carries = number === 1 || number % every === 0;
      if (!isShown(point)) continue;
      if (carries || number % markEvery === 0) marks.push(point);
      if (carries) numbered.push({ ring, i, number });
    }
  }
  const boxes = [
    ...taken,
    ...marks.map(([x, y]) => ({ x: x - MARK, y: y - MARK, width: 2 * MARK, height: 2 * MARK })),
  ];
  let without = 0;
  for (const { ring, i, number: n } of numbered) {
    const text = String(n);
    const long = textWidth(text, VERTEX_SIZE);
    const reach = long + VERTEX_SIZE + 2 * MARK + NEAR.at(-1)!;
    const own = segmentsNear(rings, true, ring[i]!, reach);
    const other = segmentsNear(lines, false, ring[i]!, reach);
    const isFree = (box: SketchBox): boolean =>
      box.x > EDGE &&
      box.y > EDGE &&
      box.x + box.width < width - EDGE &&
      box.y + box.height < height - EDGE &&
      !boxes.some((one) => boxesMeet(one, box)) &&
      !own.some(([a, b]) => segmentMeets(a, b, box));
    const candidates = around(ring, i, long).filter(isFree);
    // One off the limit and the other lines, where there is one.
    const box =
      candidates.find((one) => !other.some(([a, b]) => segmentMeets(a, b, one))) ?? candidates[0];
    if (box === undefined) {
      without += 1;
      continue;
    }
    boxes.push(box);
    labels.push({ text, x: box.x + box.width / 2, y: box.y + box.height / 2 });
  }
  return { labels, marks, every, without, taken: boxes.slice(taken.length) };
};

/** Boxes round a corner, nearest first and from its outward direction on. */
const around = (ring: PaperRing, i: number, long: number): readonly SketchBox[] => {
  const [x, y] = ring[i]!;
  const first = outwards(ring, i, turnOf(ring) > 0);
  const high = VERTEX_SIZE * 0.78;
  return NEAR.flatMap((near) =>
    Array.from({ length: AROUND }, (_, k) => {
      const angle = first + (((k + 1) >> 1) * (k % 2 === 0 ? 1 : -1) * 2 * Math.PI) / AROUND;
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      // From the corner to the middle of a box that just clears the mark in that direction.
      const clear = MARK + near;
      const far = Math.min(
        (long / 2 + clear) / Math.max(1e-9, Math.abs(cos)),
        (high / 2 + clear) / Math.max(1e-9, Math.abs(sin)),
      );
      return {
        x: x + far * cos - long / 2,
        y: y + far * sin - high / 2,
        width: long,
        height: high,
      };
    }),
  );
};
