import type { IssueCode } from "../issue/issue.ts";
import type { Outline } from "./outline.ts";

/** How a shape came to be another. */
export type ShapeHow =
  | "drawn"
  | "vertices-moved"
  | "corners-typed"
  /** By the positions of a receiver that was carried along it. */
  | "walked"
  | "split"
  | "hole-cut"
  | "repair"
  | "datum"
  /** The same figures in another UTM zone. */
  | "zone"
  /** A decimal mark put where it was lost. */
  | "decimal"
  | "swapped";

/**
 * One thing a person does to a register. Records go by their row in the file, counted as `Dataset.rows` counts; an added
 * record has a row beyond the last. What the file says is never changed, only what is made of it.
 */
export type ChangeDraft =
  | {
      readonly kind: "cell";
      readonly row: number;
      readonly column: string;
      readonly before: string;
      readonly after: string;
    }
  | {
      readonly kind: "shape";
      readonly row: number;
      /** Null where the record had no shape that could be read. */
      readonly before: Outline | null;
      readonly after: Outline;
      readonly how: ShapeHow;
    }
  | {
      readonly kind: "add";
      readonly row: number;
      readonly cells: Readonly<Record<string, string>>;
      readonly outline: Outline;
      readonly how: ShapeHow;
    }
  | {
      readonly kind: "remove";
      readonly row: number;
      readonly because: "duplicate" | "split" | "person";
      /** The row that stays in its place. */
      readonly of?: number;
    }
  /** Two records that look like one were looked at and are two. */
  | { readonly kind: "apart"; readonly rows: readonly [number, number] }
  /** A doubt that was looked at and left as it is. */
  | { readonly kind: "seen"; readonly row: number; readonly code: IssueCode };

/** A change in the log. Changes of one `group` were made, and are undone, together. */
export type Change = ChangeDraft & {
  readonly id: string;
  readonly group: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Free text; "" where nobody said. */
  readonly who: string;
  /** The rule whose repair this was; absent for what a person did by hand. */
  readonly rule?: IssueCode;
};

/** What happened to a register, oldest first. Nothing is ever taken out of it: undoing is one more entry. */
export type LogEntry =
  | Change
  | {
      readonly kind: "undo" | "redo";
      readonly id: string;
      /** The group that was undone or done again. */
      readonly group: string;
      readonly at: number;
      readonly who: string;
    };
