import { formatInteger } from "../../../i18n/format-number.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { AGREEING, type Jump, type JumpEnd } from "../../../position/settle-fix.ts";
import { whereTexts } from "./where-texts.ts";
import { spanWords, walkingDistance } from "./where-words.ts";

const jumpSpan = (seconds: number, locale: Locale): string =>
  spanWords(Math.max(1, Math.round(seconds)), locale);

/** That the position jumped, how far and how fast, what is waited for and how much of it has come. */
export const jumpWords = (
  { metres, seconds, agreed }: Jump,
  locale: Locale,
): { readonly title: string; readonly next: string } => {
  const t = whereTexts[locale];
  return {
    title: t.jumped(walkingDistance(metres), jumpSpan(seconds, locale)),
    next: t.jumpWait(formatInteger(AGREEING), formatInteger(agreed)),
  };
};

/** How a jump ended: what is taken for the place now. */
export const jumpEndWords = ({ kind, metres }: JumpEnd, locale: Locale): string =>
  whereTexts[locale].jumpEnded[kind](walkingDistance(metres), formatInteger(AGREEING));
