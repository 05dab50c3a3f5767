import { formatDistance } from "../../../i18n/format-measure.ts";
import type { detectiveTexts } from "./detective-texts.ts";

type Words = (typeof detectiveTexts)["es-PE"];

/** How far a reading moves its plot: a far shift to 100 m, one of hundreds of kilometres to a kilometre. */
export function shiftWords(metres: number | null, t: Words): string {
  if (metres === null) return t.noShift;
  const step = metres < 1000 ? null : metres < 100_000 ? 100 : 1000;
  return t.shift(formatDistance(step === null ? metres : step * Math.round(metres / step)));
}
