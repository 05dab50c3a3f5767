/** More than these a story does not hold, from a file as from the editor; texts in UTF-16 units. */
export const STORY_LIMITS = {
  slides: 60,
  hidden: 12,
  id: 80,
  title: 120,
  name: 60,
  message: 240,
  text: 1200,
  notes: 4000,
  consent: 600,
} as const;
