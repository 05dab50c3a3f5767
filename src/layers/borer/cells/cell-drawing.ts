import type { Tokens } from "../../../ui/theme/tokens.ts";
import type { CellLook } from "./cell-look.ts";

/** Lines inside a cell. "/" for hot, "-" for cold, nothing for the rest. */
export interface CellHatch {
  readonly way: "/" | "-";
  /** Distance between lines (across a tile) and their thickness, CSS pixels: up to twice that between whole zooms. */
  readonly side: number;
  readonly width: number;
}

export interface CellDrawing {
  readonly color: string;
  /** Of the flat ground under the lines, 0 to 1. */
  readonly ground: number;
  readonly edge: number;
  readonly dashed: boolean;
  readonly hatch: CellHatch | null;
}

type Colours = Pick<Tokens, "cherry" | "position" | "mid">;

/**
 * How a unit's class is drawn: dense hatch and a thick edge for the surest, horizontal lines for low, flat grey where
 * chance explains it, a broken empty edge where too little is known. Told apart in one ink.
 */
export const cellDrawing = (look: CellLook, c: Colours): CellDrawing => {
  const hot = (side: number, width: number, ground: number, edge: number): CellDrawing => ({
    color: c.cherry,
    ground,
    edge,
    dashed: false,
    hatch: { way: "/", side, width },
  });
  const cold = (side: number, width: number, edge: number): CellDrawing => ({
    color: c.position,
    ground: 0.05,
    edge,
    dashed: false,
    hatch: { way: "-", side, width },
  });
  switch (look) {
    case "hot-3":
      return hot(6, 1.3, 0.16, 2.2);
    case "hot-2":
      return hot(8, 0.7, 0.12, 1.2);
    case "hot-1":
      return hot(14, 0.6, 0.05, 0.8);
    case "cold-3":
      return cold(5, 1.4, 2.2);
    case "cold-2":
      return cold(7, 1, 1.2);
    case "cold-1":
      return cold(13, 0.8, 0.8);
    case "not-significant":
      return { color: c.mid, ground: 0.12, edge: 0.8, dashed: false, hatch: null };
    case "too-little":
      return { color: c.mid, ground: 0, edge: 1, dashed: true, hatch: null };
  }
};
