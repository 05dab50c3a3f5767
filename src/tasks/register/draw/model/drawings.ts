import { create } from "zustand";
import { type DrawAction, type DrawState, drawState } from "./draw-state.ts";

/** Drawings that were begun and not kept, by register: another screen may be looked at meanwhile. */
const useDrawings = create<Readonly<Record<string, DrawState | null>>>(() => ({}));

/** The drawing of a register, and how it goes on. */
export const useDrawing = (register: string): DrawState | null =>
  useDrawings((drawings) => drawings[register] ?? null);

export const draw = (register: string, action: DrawAction): void =>
  useDrawings.setState((drawings) => ({
    [register]: drawState(drawings[register] ?? null, action),
  }));
