import {
  HELD_BACK,
  type HeldBack,
  type HotSpotAnswer,
} from "../analysis/hot-spots/hot-spot-answer.ts";

/** Why a unit is not called hot or cold whatever its z; null where nothing holds it back. */
export const heldReason = (
  { heldBack }: Pick<HotSpotAnswer, "heldBack">,
  unit: number,
): Exclude<HeldBack, "none"> | null => {
  const held = HELD_BACK[heldBack[unit] ?? 0] ?? "none";
  return held === "none" ? null : held;
};
