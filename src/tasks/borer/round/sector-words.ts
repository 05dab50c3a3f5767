import type { ReadingMethod } from "../../../domain/readings/reading-method.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { GroupKey } from "../analysis/groups/group-answer.ts";
import type { Sector } from "../analysis/round/round-answer.ts";
import { countText, intervalText, rateText } from "./rate-words.ts";
import { roundTexts } from "./round-texts.ts";

/** A sector's name as people read it; words where the readings name none. */
export const sectorName = (name: string, by: GroupKey, locale: Locale): string => {
  const t = roundTexts[locale];
  if (name === "") return t.noName;
  return by === "altitud" ? t.altitude(name) : name;
};

/** "34 puntos". */
export const pointsText = (points: number, locale: Locale): string =>
  roundTexts[locale].points(points, formatInteger(points));

/** Rate, interval, counts and points in one line: "5.3% (1.7 a 13.7%), 3 de 60 frutos en 2 puntos". */
export const sectorLine = (sector: Sector, method: ReadingMethod, locale: Locale): string =>
  roundTexts[locale].of(
    rateText(sector.rate, method, locale),
    intervalText(sector.interval, method, locale),
    countText(sector, method, locale),
    pointsText(sector.points, locale),
  );

/** How much more would settle on which side of the threshold the sector lies. */
export const planLine = (
  { plan }: Pick<Sector, "plan">,
  method: ReadingMethod,
  locale: Locale,
): string => {
  const t = roundTexts[locale];
  if (plan === null) return t.planUnknown;
  if (plan.points === null) return t.planTooMany(formatInteger(plan.most));
  const points = pointsText(plan.points, locale);
  return method === "trampa" || plan.trees === null || plan.fruits === null
    ? t.planTraps(points)
    : t.plan(points, formatInteger(plan.trees), formatInteger(plan.fruits));
};
