import type { SketchFrame } from "../sketch-frame.ts";
import type { SketchBox } from "../sketch-labels.ts";
import { shapeMeets } from "./box-meets.ts";
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

/** The first of the corners in which the box covers none of the shapes; the first where all do. */
export const freeCorner = (
  corners: readonly Corner[],
  size: Size,
  frame: SketchFrame,
  shapes: readonly PaperRing[],
): Corner =>
  corners.find((corner) => !shapeMeets(shapes, cornerBox(corner, size, frame))) ?? corners[0]!;
