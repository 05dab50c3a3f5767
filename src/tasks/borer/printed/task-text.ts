import type { ReadingMethod } from "../../../domain/readings/reading-method.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { Stop } from "../round/order-round.ts";
import { roundTexts } from "../round/round-texts.ts";
import { pointsText } from "../round/sector-words.ts";
import { printTexts } from "./print-texts.ts";

/** What to do at a stop, with how much to count. */
export const taskText = ({ task, sector }: Stop, method: ReadingMethod, locale: Locale): string => {
  const t = printTexts[locale];
  if (task === "treat") return t.treat;
  if (task === "look") return t.look;
  const { plan } = sector;
  if (plan === null) return t.countAgain;
  if (plan.points === null) return t.countAll(formatInteger(plan.most));
  const alone = sector.undecidedBecause === "one-point" ? `${t.onePoint}. ` : "";
  const what =
    method === "trampa" || plan.trees === null || plan.fruits === null
      ? t.countTraps(roundTexts[locale].traps(plan.points, formatInteger(plan.points)))
      : t.count(
          pointsText(plan.points, locale),
          formatInteger(plan.trees),
          formatInteger(plan.fruits),
        );
  return `${alone}${what}`;
};
