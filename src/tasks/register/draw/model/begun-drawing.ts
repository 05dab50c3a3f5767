import type { Dataset } from "../../../../domain/dataset.ts";
import type { DrawState } from "./draw-state.ts";
import { DRAW_TOOLS } from "./sketch.ts";

/** A drawing with what was written beside it. */
export interface BegunDrawing {
  readonly state: DrawState;
  /** Cells of the plot, by column. */
  readonly cells: Readonly<Record<string, string>>;
}

/** What a device keeps of it: the steps back stay with the page. */
export const asKept = ({ state, cells }: BegunDrawing): object => {
  const { subject, sketch } = state;
  return { subject, sketch, cells };
};

const isRing = (value: unknown): boolean =>
  Array.isArray(value) && value.length % 2 === 0 && value.every(Number.isFinite);

const isParts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((part) => Array.isArray(part) && part.every(isRing));

const isText = (value: unknown): boolean => typeof value === "string";

/**
 * A drawing as it was kept, for the register as it is read now; null where it is none, or is of a row that is not there.
 * `refused`: rows that are in the file and not in the register.
 */
export function fromKept(
  kept: unknown,
  register: Pick<Dataset<"plots">, "rows">,
  refused: readonly number[],
): BegunDrawing | null {
  const { subject, sketch, cells } = (kept ?? {}) as Partial<
    Pick<DrawState, "subject" | "sketch"> & Pick<BegunDrawing, "cells">
  >;
  if (!subject || !sketch || typeof sketch.crs !== "object") return null;
  if (!DRAW_TOOLS.includes(sketch.tool) || !isParts(sketch.parts) || !isRing(sketch.path))
    return null;
  if (subject.before !== null && !isParts(subject.before)) return null;
  const at = subject.row === null ? -1 : register.rows.indexOf(subject.row);
  if (subject.row !== null && at === -1 && !refused.includes(subject.row)) return null;
  return {
    state: {
      subject: { ...subject, feature: at === -1 ? null : at },
      sketch,
      chosen: null,
      past: [],
      future: [],
    },
    cells: Object.fromEntries(Object.entries(cells ?? {}).filter(([, text]) => isText(text))),
  };
}
