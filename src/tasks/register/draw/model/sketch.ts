import type { ShapeHow } from "../../../../domain/register/change.ts";
import type { Crs } from "../../../../geo/crs/crs.ts";
import type { Parts } from "../../../../geo/edit/ring-edits.ts";

/** What the pointer does: a new plot, corners of one that is there, a line across it, a ring in it, or a measure alone. */
export const DRAW_TOOLS = ["new", "vertices", "split", "hole", "measure"] as const;
export type DrawTool = (typeof DRAW_TOOLS)[number];

/** A drawing at one moment. All figures are in `crs`, as they were given; what nobody touched has its own bits. */
export interface Sketch {
  readonly crs: Crs;
  readonly tool: DrawTool;
  /** The plot, without what is being drawn; empty for a new one and a measure. */
  readonly parts: Parts;
  /** Line or ring being drawn, x, y, x, y …; unused while corners are moved. */
  readonly path: readonly number[];
  /** The next tap adds to the path. */
  readonly growing: boolean;
  /** How the plot came to be as it is. */
  readonly how: ShapeHow;
}

/** What is drawn: a record of the register, by its row, or a new one. */
export interface DrawSubject {
  /** Null for a new record. */
  readonly row: number | null;
  /** Place in the register; null where the record was refused or is new. */
  readonly feature: number | null;
  /** The shape as it was read; null where there is none. */
  readonly before: Parts | null;
}

/** The rings whose corners can be taken hold of now. */
export const ringsInHand = ({ tool, parts, path }: Sketch): Parts =>
  tool === "vertices" ? parts : path.length > 0 ? [[path]] : [];

export const withRingsInHand = (sketch: Sketch, rings: Parts): Sketch =>
  sketch.tool === "vertices"
    ? { ...sketch, parts: rings }
    : { ...sketch, path: rings[0]?.[0] ?? [] };

/** The path is a ring, though its last side may still be missing. */
export const isRing = ({ tool }: Sketch): boolean => tool === "new" || tool === "hole";
