import type { Audience, Story } from "../../../domain/story/story.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { templateTexts } from "./template-texts.ts";
import { toldSlide } from "./told-slide.ts";

const templateOf = (locale: Locale, audience: Audience): Story => {
  const { title, slides } = templateTexts[locale][audience];
  return {
    id: `lindero-plantilla-${audience}`,
    title,
    audience,
    slides: slides.map(({ name, notes }, at) =>
      toldSlide({ id: `${audience}-${at + 1}`, from: null, name, notes }),
    ),
    consent: null,
    changedAt: 0,
  };
};

/** For each audience a story of named, empty slides, whose notes say what each is for. */
export const templates = (locale: Locale): readonly Story[] => [
  templateOf(locale, "assembly"),
  templateOf(locale, "authorities"),
  templateOf(locale, "technicians"),
];
