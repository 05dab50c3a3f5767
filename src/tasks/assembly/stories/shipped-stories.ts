import type { Story } from "../../../domain/story/story.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { platformStory } from "./platform-story.ts";
import { templates } from "./templates.ts";

/** Stories that come with Lindero; changing one makes a copy of one's own. */
export const shippedStories = (locale: Locale): readonly Story[] => [
  platformStory(locale),
  ...templates(locale),
];

const PREFIX = "lindero-";

/** Ids of what ships begin so; no story of a person's own does. */
export const isShipped = (id: string): boolean => id.startsWith(PREFIX);
