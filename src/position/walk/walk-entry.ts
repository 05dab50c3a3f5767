import type { Fix } from "../fix.ts";

/** One line of a walk's journal, in the order it was written; everything shown of a walk follows from its lines. */
export type WalkEntry =
  /** Listening begins or goes on. `page` is a random id of the page's life: its steady clock starts anew with it. */
  | { readonly kind: "begin"; readonly page: string; readonly at: number }
  | { readonly kind: "pause"; readonly at: number }
  /** `at`: when it was written, milliseconds since 1970 by the device's clock, which may jump. */
  | { readonly kind: "fix"; readonly fix: Fix; readonly at: number };

const KINDS: ReadonlySet<unknown> = new Set([
  "begin",
  "pause",
  "fix",
] satisfies WalkEntry["kind"][]);

const isFix = (value: unknown): boolean => {
  const { longitude, latitude, accuracy, time, arrived } = (value ?? {}) as Partial<Fix>;
  return [longitude, latitude, accuracy, time, arrived].every((one) => Number.isFinite(one));
};

/** Whether what a disk gave back is a line of a journal. */
export const isWalkEntry = (value: unknown): value is WalkEntry => {
  const { kind, at, fix } = (value ?? {}) as Record<"kind" | "at" | "fix", unknown>;
  return KINDS.has(kind) && Number.isFinite(at) && (kind !== "fix" || isFix(fix));
};
