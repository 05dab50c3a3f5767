import type { ReadingColumns } from "../../../domain/readings/reading-columns.ts";
import { codeOfPoints } from "../analysis/join/code-of-points.ts";
import type { JoinAnswer } from "../analysis/join/join-answer.ts";
import { foldWord } from "../analysis/select/fold-word.ts";

/** A point whose plot code needs a look. */
export interface JoinFault {
  /** Place in ReadingColumns.points. */
  readonly point: number;
  /** Code as the sheet writes it. */
  readonly code: string;
  /**
   * "elsewhere": it lies in another plot than its code names. "outside": in none, and not near. "unknown": the register lacks
   * the code. "ambiguous": it has the code more than once.
   */
  readonly kind: "elsewhere" | "outside" | "unknown" | "ambiguous";
  /** Plot it lies in: place in the register; null where in none. */
  readonly byPosition: number | null;
  /** From the point to the plot its code names, metres; null where that is not one plot. */
  readonly distance: number | null;
}

/** Conflicts of code and position first, then codes that name no one plot; in the order of the points. */
export const joinFaults = (join: JoinAnswer, columns: ReadingColumns): readonly JoinFault[] => {
  const codes = codeOfPoints(columns);
  const plotAt = (point: number): number | null =>
    join.by[point] === "position" ? (join.plot[point] as number) : null;
  const conflicts = join.disagreements.map(
    ({ point, byPosition, distance }): JoinFault => ({
      point,
      code: codes[point] ?? "",
      kind: byPosition < 0 ? "outside" : "elsewhere",
      byPosition: byPosition < 0 ? null : byPosition,
      distance,
    }),
  );
  const unknown = new Set(join.unknownCodes.map(foldWord));
  const ambiguous = new Set(join.ambiguousCodes.map(foldWord));
  const named = codes.flatMap((code, point): JoinFault[] => {
    const key = code === null ? null : foldWord(code);
    const kind =
      key === null ? null : unknown.has(key) ? "unknown" : ambiguous.has(key) ? "ambiguous" : null;
    return kind === null || code === null
      ? []
      : [{ point, code, kind, byPosition: plotAt(point), distance: null }];
  });
  return [...conflicts, ...named];
};
