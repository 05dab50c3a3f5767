import type { DetectiveAnswer } from "./detective.ts";

/**
 * Some reading is worth taking: none of them being right is less likely than not, and the likeliest lies in Peru and where
 * plots of its district and hamlet lie. The best of poor ones is not good.
 */
export const convinces = ({
  none,
  hypotheses,
}: Pick<DetectiveAnswer, "none" | "hypotheses">): boolean => {
  const [likeliest] = hypotheses;
  return none < 0.5 && likeliest !== undefined && likeliest.inPeru && !likeliest.far;
};
