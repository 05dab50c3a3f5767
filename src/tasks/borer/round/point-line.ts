import type { ReadingMethod } from "../../../domain/readings/reading-method.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { wilsonInterval } from "../../../stats/wilson-interval.ts";
import type { StopPoint } from "./order-round.ts";
import { bareCount, intervalText, rateText } from "./rate-words.ts";
import { roundTexts } from "./round-texts.ts";

/** What one point gave: "17.2% (12.0 a 23.9%), 34 de 198"; the interval is Wilson's, traps have none. */
export const pointLine = (
  point: Pick<StopPoint, "events" | "exposure">,
  method: ReadingMethod,
  locale: Locale,
): string => {
  const { events, exposure } = point;
  if (exposure === 0) return roundTexts[locale].nothingShort;
  const traps = method === "trampa";
  const rate = rateText(((traps ? 1 : 100) * events) / exposure, method, locale);
  const count = bareCount(point, method, locale);
  const ends = traps ? null : wilsonInterval(events, exposure);
  if (ends === null) return `${rate}, ${count}`;
  return `${rate} (${intervalText([100 * ends[0], 100 * ends[1]], method, locale)}), ${count}`;
};
