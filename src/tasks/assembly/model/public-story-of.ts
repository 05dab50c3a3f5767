import type { PublicStory } from "../../../domain/story/public-story.ts";
import type { Story } from "../../../domain/story/story.ts";
import { VERSION } from "../../../domain/version.ts";
import { auditStory } from "./audit-story.ts";
import type { ResolvedSlide } from "./resolved-slide.ts";

/** Slides that an audience sees: made, and without a fault. */
export const presentable = (slides: readonly ResolvedSlide[]): readonly ResolvedSlide[] =>
  slides.filter(({ faults, waiting }) => faults.length === 0 && !waiting);

/** The same without the later slide of each fault they have together, again until none is left. */
const told = (slides: readonly ResolvedSlide[]): readonly ResolvedSlide[] => {
  const held = new Set(auditStory(slides).map((fault) => fault.slides.at(-1)));
  return held.size === 0 ? slides : told(slides.filter(({ slide }) => !held.has(slide.id)));
};

/**
 * What leaves the editor: no code, name, view or group of records goes with it, and no slide that with those before it tells
 * of too few, whether or not its author was told so before.
 */
export const publicStoryOf = (
  story: Story,
  slides: readonly ResolvedSlide[],
  madeAt: number,
): PublicStory => ({
  format: 1,
  id: story.id,
  title: story.title,
  audience: story.audience,
  slides: told(presentable(slides)).map(({ shown }) => shown),
  consent: story.consent,
  madeAt,
  version: VERSION,
});

/** The same with every slide, faulty and unfinished ones too: for its author's eyes, never stored. */
export const draftOf = (story: Story, slides: readonly ResolvedSlide[]): PublicStory => ({
  ...publicStoryOf(story, [], 0),
  slides: slides.map(({ shown }) => shown),
});
