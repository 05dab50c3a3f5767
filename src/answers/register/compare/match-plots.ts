import type { OverlapPairs } from "../../../geo/pairs/overlap-pairs.ts";
import { MATCHED_CODE, MATCHED_SHAPE } from "./compare-answer.ts";

/** A code as it is compared: case and spaces do not count; "" for none. */
export const plainCode = (code: string): string => code.replace(/\s+/g, " ").trim().toUpperCase();

interface Uniques {
  /** Code -> the one plot that has it. */
  readonly places: ReadonlyMap<string, number>;
  /** Plots whose code another has too. */
  readonly repeated: number;
}

function uniques(codes: readonly string[]): Uniques {
  const places = new Map<string, number>();
  const times = new Map<string, number>();
  codes.forEach((written, place) => {
    const code = plainCode(written);
    if (code === "") return;
    times.set(code, (times.get(code) ?? 0) + 1);
    places.set(code, place);
  });
  let repeated = 0;
  for (const [code, count] of times) {
    if (count === 1) continue;
    repeated += count;
    places.delete(code);
  }
  return { places, repeated };
}

/** Which plot of the later register is which of the earlier. */
export interface Matches {
  /** Per plot of the later register: its place in the earlier, -1 for none; and what told it. */
  readonly before: Int32Array;
  readonly by: Uint8Array;
  /** Per plot of the earlier register: its place in the later. */
  readonly after: Int32Array;
  readonly repeatedBefore: number;
  readonly repeatedAfter: number;
}

/**
 * By code first, where the code is one plot's alone in both registers; what is left by shape, the most alike first, from
 * `sameIou` on. `pairs`: first of the earlier register, second of the later.
 */
export function matchPlots(
  codesBefore: readonly string[],
  codesAfter: readonly string[],
  { first, second }: OverlapPairs,
  iou: Float64Array,
  sameIou: number,
): Matches {
  const earlier = uniques(codesBefore);
  const later = uniques(codesAfter);
  const before = new Int32Array(codesAfter.length).fill(-1);
  const after = new Int32Array(codesBefore.length).fill(-1);
  const by = new Uint8Array(codesAfter.length);
  const join = (from: number, to: number, reason: number) => {
    before[to] = from;
    after[from] = to;
    by[to] = reason;
  };
  for (const [code, to] of later.places) {
    const from = earlier.places.get(code);
    if (from !== undefined) join(from, to, MATCHED_CODE);
  }
  const alike = Uint32Array.from({ length: first.length }, (_, k) => k)
    .filter((k) => iou[k]! >= sameIou)
    .sort((p, q) => iou[q]! - iou[p]! || p - q);
  for (const k of alike) {
    if (after[first[k]!] === -1 && before[second[k]!] === -1)
      join(first[k]!, second[k]!, MATCHED_SHAPE);
  }
  return { before, by, after, repeatedBefore: earlier.repeated, repeatedAfter: later.repeated };
}
