import type { BorerCellsSource } from "./borer-cells-source.ts";

/** How a unit is drawn, hottest first. */
export const CELL_LOOKS = [
  "hot-3",
  "hot-2",
  "hot-1",
  "cold-3",
  "cold-2",
  "cold-1",
  "not-significant",
  "too-little",
] as const;
export type CellLook = (typeof CELL_LOOKS)[number];

/** Held back before anything else: a striking class on too few fruits is not shown. */
export const cellLook = (classShown: number, heldBack: boolean): CellLook => {
  if (heldBack || classShown < -3 || classShown > 3) return "too-little";
  if (classShown === 0) return "not-significant";
  return `${classShown > 0 ? "hot" : "cold"}-${Math.abs(classShown)}` as CellLook;
};

/** Looks of the units that have a place; null for the others. */
export const cellLooks = (source: BorerCellsSource): readonly (CellLook | null)[] =>
  source.ids.map((_, i) =>
    Number.isFinite(source.centreX[i])
      ? cellLook(source.classShown[i] as number, source.heldBack[i] !== 0)
      : null,
  );
