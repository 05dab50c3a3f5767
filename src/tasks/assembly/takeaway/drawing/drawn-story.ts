import type { Issue } from "../../../../domain/issue/issue.ts";
import type { PublicStory } from "../../../../domain/story/public-story.ts";
import type { Locale } from "../../../../i18n/locale.ts";
import type { Making } from "../files/made-file.ts";
import { canvasBlob } from "../still/canvas-blob.ts";
import { dataUrl } from "../still/data-url.ts";
import { type DrawnSlide, drawSlides } from "./draw-slides.tsx";

/** A whole story, drawn once for all that is made of it. */
export interface DrawnStory {
  /** Slide by slide, each in all languages asked for. */
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

interface Kept {
  /** What was drawn; a story with another word is another. */
  readonly key: string;
  readonly drawn: Map<Locale, readonly DrawnSlide[]>;
}

let kept: Kept | null = null;

/**
 * Handout, page and pictures are made of the same drawing, each in the languages it asks for: what is drawn stays until
 * another story is.
 */
export const drawnStory = async (
  story: PublicStory,
  locales: readonly Locale[],
  making: Making,
): Promise<DrawnStory> => {
  const key = JSON.stringify([story.title, story.slides]);
  if (kept?.key !== key) kept = { key, drawn: new Map() };
  const { drawn } = kept;
  const missing = locales.filter((locale) => !drawn.has(locale));
  const fresh: DrawnSlide[] = [];
  const options = { ...making, locales: missing, pixelRatio: PIXEL_RATIO, address: mapAddress };
  const issues =
    missing.length === 0 ? [] : await drawSlides(story, options, (slide) => void fresh.push(slide));
  const inLocale = (wanted: Locale): readonly DrawnSlide[] =>
    drawn.get(wanted) ?? fresh.filter(({ locale }) => locale === wanted);
  const slides = locales.flatMap(inLocale).sort((a, b) => a.at - b.at);
  // What could not be drawn now may be drawn the next time.
  if (issues.length === 0) for (const locale of missing) drawn.set(locale, inLocale(locale));
  return { slides, locales, issues };
};
