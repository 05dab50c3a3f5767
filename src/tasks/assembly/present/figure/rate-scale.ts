import type { PublicRate } from "../../../../domain/story/public-figure.ts";

/** A few counted fruits make an interval so wide that all others would shrink to dots: it is cut at this many times the rest. */
const WIDEST = 2.5;

/** Per cent at the end of the scale: every rate and the threshold lie on it, and all but very wide intervals. */
export const rateScale = (rows: readonly PublicRate[], threshold: number | null): number => {
  const highest = Math.max(0, threshold ?? 0, ...rows.map(({ percent }) => percent));
  const widest = Math.max(0, ...rows.map(({ high }) => high));
  const reach = highest > 0 ? Math.min(widest, highest * WIDEST) : widest;
  return Math.max(reach, highest) * 1.04 || 1;
};
