import type { Locale } from "../../../i18n/locale.ts";
import type { ResolvedSlide } from "./resolved-slide.ts";

/** What a slide is called in a sentence; `nameless` where its author and its offer call it nothing. */
export const slideName = ({ shown }: ResolvedSlide, locale: Locale, nameless: string): string =>
  shown.name[locale].trim() || nameless;
