import type { SlideOrigin, Story } from "../../../domain/story/story.ts";

/** Notes that a story which ships has for a slide of the same offer; null where none has. */
export const notesFor = (origin: SlideOrigin | null, shipped: readonly Story[]): string | null => {
  if (origin === null) return null;
  const same = shipped
    .flatMap(({ slides }) => slides)
    .find(
      (slide) =>
        slide.origin?.task === origin.task &&
        slide.origin.offer === origin.offer &&
        slide.notes.trim() !== "",
    );
  return same?.notes ?? null;
};
