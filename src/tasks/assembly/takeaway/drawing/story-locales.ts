import type { PublicStory } from "../../../../domain/story/public-story.ts";
import { LOCALES, type Locale } from "../../../../i18n/locale.ts";

/**
 * Languages that a story is written in, the wanted one first. What the author typed is the same in both: a story whose
 * messages are all typed has one language.
 */
export const storyLocales = ({ slides }: PublicStory, wanted: Locale): readonly Locale[] => {
  const two = slides.some(({ message }) => message["es-PE"] !== message.en);
  return two ? [wanted, ...LOCALES.filter((locale) => locale !== wanted)] : [wanted];
};
