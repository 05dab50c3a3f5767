import type { Locale } from "../../../../i18n/locale.ts";
import type { DrawnSlide } from "../drawing/draw-slides.tsx";

/** Names of slides that had to leave something out, in the language they are read in. */
export const cutSlides = (slides: readonly DrawnSlide[], locale: Locale): readonly string[] =>
  slides.filter((one) => one.cut && one.locale === locale).map(({ slide }) => slide.name[locale]);
