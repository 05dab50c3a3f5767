import type { ReadingMethod } from "../../../domain/readings/reading-method.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { GroupKey } from "../analysis/groups/group-answer.ts";
import type { Sector } from "../analysis/round/round-answer.ts";
import { intervalMark } from "../model/interval-name.ts";
import { countText, intervalText, rateText } from "./rate-words.ts";
import { roundTexts } from "./round-texts.ts";

/** A sector's name as people read it; words where the readings name none. */
export const sectorName = (
  { name, ofPoint }: { readonly name: string; readonly ofPoint?: true },
  by: GroupKey,
  locale: Locale,
): string => {
  const t = roundTexts[locale];
  if (ofPoint) return t.pointName(name);
  if (name === "") return t.noName;
  return by === "altitud" ? t.altitude(name) : name;
};

/** "34 puntos". */
export const pointsText = (points: number, locale: Locale): string =>
  roundTexts[locale].points(points, formatInteger(points));

/**
 * Rate, interval, counts and points in one line: "5.3% (1.7 a 13.7%), 3 de 60 frutos en 2 puntos"; an interval that is not
 * the one by points is named.
 */
export const sectorLine = (sector: Sector, method: ReadingMethod, locale: Locale): string => {
  const mark = intervalMark(sector, locale);
  const figures = intervalText(sector.interval, method, locale);
  return roundTexts[locale].of(
    rateText(sector.rate, method, locale),
    mark === "" ? figures : `${figures}, ${mark}`,
    countText(sector, method, locale),
    pointsText(sector.points, locale),
  );
};

/** Why the sector is undecided and how much more would settle it. */
export const planLine = (
  { plan, undecidedBecause }: Pick<Sector, "plan" | "undecidedBecause">,
  method: ReadingMethod,
  locale: Locale,
): string => {
  const t = roundTexts[locale];
  const alone = undecidedBecause === "one-point" ? `${t.onePoint} ` : "";
  if (plan === null) return `${alone}${t.planUnknown}`;
  if (plan.points === null)
    return `${alone}${t.planTooMany(formatInteger(plan.most))}${alone === "" ? ` ${t.planNear}` : ""}`;
  const points =
    method === "trampa"
      ? t.traps(plan.points, formatInteger(plan.points))
      : pointsText(plan.points, locale);
  const effort =
    method === "trampa" || plan.trees === null || plan.fruits === null
      ? points
      : t.effort(points, formatInteger(plan.trees), formatInteger(plan.fruits));
  return `${alone}${(plan.why === "spread-unknown" ? t.planLeast : t.plan)(effort)}`;
};
