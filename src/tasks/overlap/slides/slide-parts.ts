import type { OverlapAnalyses } from "../../../answers/overlap/overlap-analyses.ts";
import type { TwoLanguages } from "../../../domain/two-languages.ts";
import { inBoth, sameInBoth } from "../../../i18n/in-both.ts";
import type { SlideContext, SlideMade } from "../../slide-source.ts";
import { type SlideReason, slideTexts } from "./slide-texts.ts";
import type { SlideView } from "./slide-view.ts";

/** One offer's maker. */
export type MakeSlide = (
  context: SlideContext<OverlapAnalyses>,
  view: SlideView,
) => Promise<SlideMade>;

/** Why there is no slide, and what to do. */
export const noSlide = (reason: SlideReason): SlideMade => ({
  content: null,
  reason: inBoth(slideTexts, (t) => t.reasons[reason]),
});

/** Figures and words a message is filled with. */
export const slideValues = (
  values: Readonly<Record<string, string>>,
  view: SlideView,
): Readonly<Record<string, TwoLanguages>> => ({
  ...Object.fromEntries(Object.entries(values).map(([token, text]) => [token, sameInBoth(text)])),
  grupo: inBoth(slideTexts, (t) => t.group(view.organisation, view.hamlet)),
});

/** Sentences one after the other; null where all are missing. */
export const sentences = (parts: readonly (TwoLanguages | null)[]): TwoLanguages | null => {
  const some = parts.filter((part) => part !== null);
  if (some.length === 0) return null;
  return {
    "es-PE": some.map((part) => part["es-PE"]).join(" "),
    en: some.map((part) => part.en).join(" "),
  };
};
