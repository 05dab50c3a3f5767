import type { Audience, Slide, SlideOrigin, Story } from "../../../domain/story/story.ts";
import { STORY_LIMITS } from "../../../domain/story/story-limits.ts";

/** A slide of an offer, in the offer's own words; null for one of words alone. */
export const newSlide = (origin: SlideOrigin | null, id: string): Slide => ({
  id,
  origin,
  camera: null,
  hidden: [],
  name: null,
  message: null,
  text: null,
  notes: "",
});

export const newStory = (id: string, title: string, audience: Audience): Story => ({
  id,
  title,
  audience,
  slides: [],
  consent: null,
  changedAt: 0,
});

export const isFull = ({ slides }: Story): boolean => slides.length >= STORY_LIMITS.slides;

/** Puts a slide after another, or at the end where there is no such one. */
export const addSlide = (story: Story, slide: Slide, after: string | null): Story => {
  if (isFull(story)) return story;
  const at = story.slides.findIndex(({ id }) => id === after);
  const slides = [...story.slides];
  slides.splice(at === -1 ? slides.length : at + 1, 0, slide);
  return { ...story, slides };
};

export const changeSlide = (story: Story, id: string, patch: Partial<Slide>): Story => ({
  ...story,
  slides: story.slides.map((slide) => (slide.id === id ? { ...slide, ...patch, id } : slide)),
});

export const removeSlide = (story: Story, id: string): Story => ({
  ...story,
  slides: story.slides.filter((slide) => slide.id !== id),
});

/** Moves a slide to a place counted from 0 among all; beyond an end it stays at that end. */
export const moveSlide = (story: Story, id: string, to: number): Story => {
  const from = story.slides.findIndex((slide) => slide.id === id);
  const moved = story.slides[from];
  if (moved === undefined) return story;
  const at = Math.min(story.slides.length - 1, Math.max(0, to));
  if (at === from) return story;
  const slides = story.slides.filter((slide) => slide.id !== id);
  slides.splice(at, 0, moved);
  return { ...story, slides };
};

/** The same slide once more, right after itself. */
export const duplicateSlide = (story: Story, id: string, copy: string): Story => {
  const slide = story.slides.find((one) => one.id === id);
  return slide === undefined ? story : addSlide(story, { ...slide, id: copy }, id);
};
