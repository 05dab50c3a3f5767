import { formatInteger, UNKNOWN } from "../../../../i18n/format-number.ts";
import type { Score } from "../../analysis/choose/score-variety.ts";

/** "69", or "38–63" where what the catalogue does not say leaves it open. Points of 100. */
export const scoreText = ({ points, unknown }: Score): string => {
  if (points === null) return UNKNOWN;
  const [least, most] = [formatInteger(points), formatInteger(points + unknown)];
  return least === most ? least : `${least}–${most}`;
};
