import {
  HELD_BACK,
  type HotSpotAnswer,
  type NoHotSpots,
} from "../analysis/hot-spots/hot-spot-answer.ts";

/** Why no place can be called anything: nothing to compute with, or every single one held back. */
export type WhyNoResult = NoHotSpots | "no-neighbours" | "few-counted";

/**
 * null where at least one unit can be compared. "Nothing stands apart" would be false where none could: every one lacks
 * neighbours in the band, or has too little counted.
 */
export const whyNoResult = ({
  notComputable,
  comparable,
  heldBack,
}: Pick<HotSpotAnswer, "notComputable" | "comparable" | "heldBack">): WhyNoResult | null => {
  if (notComputable !== null || comparable > 0) return notComputable;
  const alone = HELD_BACK.indexOf("few-neighbours");
  return heldBack.some((held) => held === alone) ? "no-neighbours" : "few-counted";
};
