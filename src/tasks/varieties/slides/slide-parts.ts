import type { TwoLanguages } from "../../../domain/two-languages.ts";
import { inBoth } from "../../../i18n/in-both.ts";
import type { SlideContext, SlideMade } from "../../slide-source.ts";
import type { VarietiesAnalyses } from "../analysis/varieties-analyses.ts";
import { type SlideReason, slideTexts } from "./slide-texts.ts";

/** One offer's maker. */
export type MakeSlide = (context: SlideContext<VarietiesAnalyses>) => Promise<SlideMade>;

/** Why there is no slide, and what to do. */
export const noSlide = (reason: SlideReason): SlideMade => ({
  content: null,
  reason: inBoth(slideTexts, (t) => t.reasons[reason]),
});

/** Sentences one after the other; null where all are missing. */
export const sentences = (parts: readonly (TwoLanguages | null)[]): TwoLanguages | null => {
  const some = parts.filter((part) => part !== null);
  return some.length === 0
    ? null
    : inBoth(slideTexts, (_, locale) => some.map((part) => part[locale]).join(" "));
};

/** The text of a file that ships; null where it could not be read, as without network on a first visit. */
export const shippedText = async (
  embedded: (path: string) => Promise<Blob>,
  path: string,
): Promise<string | null> => {
  try {
    return await (await embedded(path)).text();
  } catch {
    return null;
  }
};
