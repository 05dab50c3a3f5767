import type { Locale } from "../../../i18n/locale.ts";
import type { SignedClass } from "../../../ui/chart/band-strip-props.ts";
import type { HotSpotAnswer } from "../analysis/hot-spots/hot-spot-answer.ts";
import { hotSpotTexts } from "../texts/hot-spot-texts.ts";
import { heldReason } from "./held-reason.ts";

/** A class as charts take it; null where there is no z. */
export const signedClass = (code: number | undefined): SignedClass =>
  code === undefined || code < -3 || code > 3 ? null : (code as SignedClass);

/** Gi* speaks of a place with its neighbours: a point is "in a very high place", whatever its own rate. */
export const className = (
  value: SignedClass,
  unit: HotSpotAnswer["unit"],
  locale: Locale,
): string => {
  const t = hotSpotTexts[locale];
  if (value === null) return t.undefined;
  return (unit === "point" ? t.zones : t.classes)[`${value}`];
};

/** Result of a unit as the table says it: its class, or why it has none. The permutations may have taken it away. */
export const resultWords = (answer: HotSpotAnswer, unit: number, locale: Locale): string => {
  const t = hotSpotTexts[locale];
  const held = heldReason(answer, unit);
  if (held !== null) return t.held[held];
  const shown = signedClass(answer.classShown[unit]);
  return shown === 0 && answer.lowered[unit] === 1
    ? t.notConfirmed
    : className(shown, answer.unit, locale);
};
