import { create } from "zustand";
import { readDrawing, writeDrawing } from "../../../../store/drawing-journal.ts";
import { asKept, type BegunDrawing } from "./begun-drawing.ts";
import { type DrawAction, type DrawState, drawState } from "./draw-state.ts";

/** Drawings that were begun and not kept, by register: another screen may be looked at meanwhile, or the page loaded anew. */
const useDrawings = create<Readonly<Record<string, BegunDrawing | null>>>(() => ({}));

const NO_CELLS: BegunDrawing["cells"] = {};

/** The drawing of a register, and how it goes on. */
export const useDrawing = (register: string): DrawState | null =>
  useDrawings((drawings) => drawings[register]?.state ?? null);

/** What was written beside it. */
export const useDrawnCells = (register: string): BegunDrawing["cells"] =>
  useDrawings((drawings) => drawings[register]?.cells ?? NO_CELLS);

const keep = (register: string, drawing: BegunDrawing | null): void => {
  useDrawings.setState({ [register]: drawing });
  // A measure is kept nowhere: it changes nothing.
  const kept = drawing !== null && drawing.state.sketch.tool !== "measure";
  writeDrawing(register, kept ? asKept(drawing) : null);
};

export const draw = (register: string, action: DrawAction): void => {
  const before = useDrawings.getState()[register] ?? null;
  const state = drawState(before?.state ?? null, action);
  const cells = action.kind === "start" ? NO_CELLS : (before?.cells ?? NO_CELLS);
  keep(register, state && { state, cells });
};

export const writeCell = (register: string, column: string, text: string): void => {
  const before = useDrawings.getState()[register];
  if (before) keep(register, { ...before, cells: { ...before.cells, [column]: text } });
};

/** Takes up what an earlier page had begun, once; nothing where a drawing is there. */
export const takeUp = (register: string, read: (kept: unknown) => BegunDrawing | null): void => {
  if (useDrawings.getState()[register] !== undefined) return;
  useDrawings.setState({ [register]: read(readDrawing(register)) });
};
