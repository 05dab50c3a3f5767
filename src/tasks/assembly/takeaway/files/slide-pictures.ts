import type { PublicStory } from "../../../../domain/story/public-story.ts";
import type { Locale } from "../../../../i18n/locale.ts";
import { type DrawnSlide, drawSlides } from "../drawing/draw-slides.tsx";
import { drawnStory } from "../drawing/drawn-story.ts";
import { STAGE } from "../drawing/slide-stage.tsx";
import { canvasBlob } from "../still/canvas-blob.ts";
import { dataUrl } from "../still/data-url.ts";
import { paintStill } from "../still/paint-still.ts";
import { cutSlides } from "./cut-slides.ts";
import { fileStem } from "./file-stem.ts";
import type { MadeFile, Making } from "./made-file.ts";
import { zipOf } from "./zip-of.ts";

/** Width and height of a picture, pixels. */
export const PICTURE_SIZES = ["1920x1080", "3840x2160"] as const;
export type PictureSize = (typeof PICTURE_SIZES)[number];

const PIXEL_RATIO: Readonly<Record<PictureSize, number>> = { "1920x1080": 1, "3840x2160": 2 };

/** Each slide as a PNG, sources and scale on it; several come in one ZIP, as a browser would ask about each file. */
export const slidePictures = async (
  story: PublicStory,
  locale: Locale,
  size: PictureSize,
  making: Making,
): Promise<MadeFile> => {
  const pixelRatio = PIXEL_RATIO[size];
  const stem = fileStem(story.title, "historia");
  const pictures: Record<string, Blob> = {};
  const paint = async ({ slide, at, still }: DrawnSlide): Promise<void> => {
    const root = { theme: "projector", lang: locale };
    const canvas = await paintStill(still, { ...STAGE, pixelRatio }, root);
    const number = String(at + 1).padStart(2, "0");
    const name = `${stem}-${number}-${fileStem(slide.name[locale], "slide")}-${size}.png`;
    pictures[name] = await canvasBlob(canvas, "image/png");
    // Some phones keep a canvas's pixels long after its last use.
    canvas.width = 0;
  };
  const { cut, issues } =
    pixelRatio === 1
      ? await fromKept(story, locale, making, paint)
      : await drawnSharp(story, locale, pixelRatio, making, paint);
  const [only, ...more] = Object.entries(pictures);
  if (only && more.length === 0) return { name: only[0], blob: only[1], issues, cut };
  return { name: `${stem}-${size}.zip`, blob: await zipOf(pictures), issues, cut };
};

type Paint = (slide: DrawnSlide) => Promise<void>;

/** The maps of the kept drawing have more pixels than are asked for. */
const fromKept = async (story: PublicStory, locale: Locale, making: Making, paint: Paint) => {
  const { slides: own, issues } = await drawnStory(story, [locale], making);
  for (const [done, slide] of own.entries()) {
    making.signal.throwIfAborted();
    await paint(slide);
    making.onProgress(done + 1, own.length);
  }
  return { cut: cutSlides(own, locale), issues };
};

/** Slide by slide: a whole story in so many pixels is more than a phone holds. */
const drawnSharp = async (
  story: PublicStory,
  locale: Locale,
  pixelRatio: number,
  making: Making,
  paint: Paint,
) => {
  const cut: string[] = [];
  const options = {
    ...making,
    locales: [locale],
    pixelRatio,
    address: async (canvas: HTMLCanvasElement) => dataUrl(await canvasBlob(canvas, "image/png")),
  };
  const issues = await drawSlides(story, options, async (slide) => {
    await paint(slide);
    cut.push(...cutSlides([slide], locale));
  });
  return { cut, issues };
};
