import { useEffect } from "react";
import { locating } from "../../../../position/locating.ts";
import type { FieldworkContext } from "../../fieldwork-section.ts";
import { useWhere, type Where } from "../../where/use-where.ts";
import type { WalkModel } from "./use-walk.ts";

/** While a walk is on, the map shows and follows who walks, and the limit is measured; after it as it was before. */
export const useSeenWalking = (
  { documents, view }: FieldworkContext,
  { walk }: WalkModel,
): Where => {
  const walking = walk.phase === "walking";
  useEffect(() => {
    if (!walking) return;
    const before = locating.state();
    locating.set({ on: true, follow: true });
    return () => {
      if (!before.on) locating.set({ on: false });
    };
  }, [walking]);
  return useWhere(documents, view, walking);
};
