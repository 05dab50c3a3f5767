import type { OverlapResult } from "../../../answers/overlap/result.ts";
import { isPossibleOverlap, verdictOf } from "../../../answers/overlap/verdict.ts";

/** Places of the plots with possible overlap, largest overlap first. */
export const possibleByOverlap = (result: OverlapResult | null): readonly number[] => {
  if (result === null) return [];
  const { verdict, overlapM2 } = result.measures;
  const places: number[] = [];
  for (let i = 0; i < verdict.length; i += 1)
    if (isPossibleOverlap(verdictOf(verdict[i]!))) places.push(i);
  return places.sort((a, b) => overlapM2[b]! - overlapM2[a]!);
};
