import type { Issue } from "../../../../domain/issue/issue.ts";
import type { PublicStory } from "../../../../domain/story/public-story.ts";
import type { Locale } from "../../../../i18n/locale.ts";
import type { Making } from "../files/made-file.ts";
import { canvasBlob } from "../still/canvas-blob.ts";
import { dataUrl } from "../still/data-url.ts";
import { type DrawnSlide, drawSlides } from "./draw-slides.tsx";
import { storyLocales } from "./story-locales.ts";

/** A whole story, drawn once for all that is made of it. */
export interface DrawnStory {
  /** Slide by slide, each in all languages of the story. */
  readonly slides: readonly DrawnSlide[];
  readonly locales: readonly Locale[];
  readonly issues: readonly Issue[];
}

/** Pixels of a map for one of a slide 1920 wide: sharp on a projector and on paper, and still a file one can send. */
const PIXEL_RATIO = 1.5;
const QUALITY = 0.9;

/** A browser that cannot write WebP gives a PNG for it; that is five times as large, and JPEG is not. */
const mapAddress = async (canvas: HTMLCanvasElement): Promise<string> => {
  const webp = await canvasBlob(canvas, "image/webp", QUALITY);
  const blob = webp.type === "image/webp" ? webp : await canvasBlob(canvas, "image/jpeg", QUALITY);
  return dataUrl(blob);
};

let kept: { readonly key: string; readonly story: DrawnStory } | null = null;

/** Handout, page and pictures are made of the same drawing: the last one stays until another story is drawn. */
export const drawnStory = async (
  story: PublicStory,
  locale: Locale,
  making: Making,
): Promise<DrawnStory> => {
  const key = JSON.stringify([locale, story.title, story.slides]);
  if (kept?.key === key) return kept.story;
  kept = null;
  const locales = storyLocales(story, locale);
  const slides: DrawnSlide[] = [];
  const options = { ...making, locales, pixelRatio: PIXEL_RATIO, address: mapAddress };
  const issues = await drawSlides(story, options, (slide) => void slides.push(slide));
  const drawn = { slides, locales, issues };
  // What could not be drawn now may be drawn the next time.
  if (issues.length === 0) kept = { key, story: drawn };
  return drawn;
};
