import type { PublicStory } from "../../../../domain/story/public-story.ts";
import { formatDate } from "../../../../i18n/format-date.ts";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { DEFAULT_LOCALE, isLocale, type Locale } from "../../../../i18n/locale.ts";
import { type DrawnStory, drawnStory } from "../drawing/drawn-story.ts";
import { storyLocales } from "../drawing/story-locales.ts";
import { escapeHtml } from "../page/escape-html.ts";
import { galleryOf } from "../page/gallery.ts";
import { pageHtml } from "../page/page-html.ts";
import pageCss from "../page/story-page.css?raw";
import pageScript from "../page/story-page.js?raw";
import { pageTexts } from "../texts/page-texts.ts";
import { cutSlides } from "./cut-slides.ts";
import { fileStem } from "./file-stem.ts";
import type { MadeFile, Making } from "./made-file.ts";

/** The whole story as one HTML file that opens by a double click, without network or server. */
export const storyFile = async (
  story: PublicStory,
  locale: Locale,
  making: Making,
): Promise<MadeFile> => {
  const drawn = await drawnStory(story, storyLocales(story, locale), making);
  const { slides, css } = await galleryOf(
    drawn.slides,
    (lang) => pageTexts[isLocale(lang) ? lang : DEFAULT_LOCALE].map,
  );
  making.signal.throwIfAborted();
  const html = await pageHtml({
    lang: locale,
    title: story.title,
    css: `${css}\n${pageCss}`,
    body: bodyOf(story, drawn, slides),
    script: pageScript,
  });
  return {
    name: `${fileStem(story.title, "historia")}.html`,
    blob: new Blob([html], { type: "text/html" }),
    issues: drawn.issues,
    cut: cutSlides(drawn.slides, locale),
  };
};

/** The same words in each language of the file; the first is shown. */
const inAll = (locales: readonly Locale[], words: (locale: Locale) => string): string =>
  locales
    .map(
      (locale, i) =>
        `<span data-lang="${locale}" lang="${locale}"${i > 0 ? " hidden" : ""}>${escapeHtml(words(locale))}</span>`,
    )
    .join("");

type Act = "back" | "next" | "black" | "full" | "language";

/** Keys of the script that are worth knowing. */
const KEYS: Readonly<Partial<Record<Act, string>>> = { black: "B", full: "F5", language: "L" };

const bodyOf = (
  story: PublicStory,
  { locales, slides }: DrawnStory,
  markup: readonly string[],
): string => {
  const count = formatInteger(story.slides.length);
  const sections = story.slides.map((slide, at) => {
    const frames = slides.map((one, i) =>
      one.at === at
        ? `<div class="story-frame" data-lang="${one.locale}" lang="${one.locale}"${one.locale === locales[0] ? "" : " hidden"}>${markup[i]}</div>`
        : "",
    );
    const [first = DEFAULT_LOCALE] = locales;
    const label = pageTexts[first].slideOf(formatInteger(at + 1), count, slide.name[first]);
    return `<section class="story-slide" aria-label="${escapeHtml(label)}">${frames.join("")}</section>`;
  });
  const button = (act: Act): string => {
    const key = KEYS[act] ? ` <kbd>(${KEYS[act]})</kbd>` : "";
    const words = inAll(locales, (locale) => pageTexts[locale][act]);
    return `<button type="button" data-act="${act}">${words}${key}</button>`;
  };
  const [first = DEFAULT_LOCALE] = locales;
  const foot = inAll(locales, (locale) =>
    pageTexts[locale].foot(formatDate(new Date(story.madeAt), locale), story.version),
  );
  return `<main>
${sections.join("\n")}
</main>
<p class="story-foot">${foot}</p>
<nav class="story-bar" aria-label="${escapeHtml(pageTexts[first].controls)}">${button("back")}<span class="story-count" role="status"></span>${button("next")}${button("black")}${button("full")}${button("language")}</nav>`;
};
