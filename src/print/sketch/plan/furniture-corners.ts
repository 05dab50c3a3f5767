import type { SketchFrame } from "../sketch-frame.ts";
import type { SketchBox } from "../sketch-labels.ts";
import { grown, lineMeets, shapeMeets } from "./box-meets.ts";
import type { PaperRing } from "./paper-ring.ts";

export type Corner = "top left" | "top right" | "bottom left" | "bottom right";

/** Millimetres that north and scale bar take in their corners. */
export const NORTH_BOX = { width: 8, height: 13 } as const;
export const BAR_BOX = { width: 48, height: 8 } as const;
const CORNER_GAP = 2;

interface Size {
  readonly width: number;
  readonly height: number;
}

export const cornerBox = (
  corner: Corner,
  { width, height }: Size,
  frame: SketchFrame,
): SketchBox => ({
  x: corner.endsWith("left") ? CORNER_GAP : frame.width - width - CORNER_GAP,
  y: corner.startsWith("top") ? CORNER_GAP : frame.height - height - CORNER_GAP,
  width,
  height,
});

/** Millimetres from a limit to the inner edge of its ribbon. */
const RIBBON = 3.5;

/**
 * The first of the corners in which the box covers none of the shapes and lies on no limit nor its ribbon; where there is none,
 * the first without a shape, and the first of all where all have one.
 */
export const freeCorner = (
  corners: readonly Corner[],
  size: Size,
  frame: SketchFrame,
  shapes: readonly PaperRing[],
  limit: readonly PaperRing[] = [],
): Corner => {
  const free = corners.filter((corner) => !shapeMeets(shapes, cornerBox(corner, size, frame)));
  const clear = free.find((corner) => {
    const roomy = grown(cornerBox(corner, size, frame), RIBBON);
    return !limit.some((line) => lineMeets(line, false, roomy));
  });
  return clear ?? free[0] ?? corners[0]!;
};
