import type { PublicStory } from "../../../../domain/story/public-story.ts";
import { formatDateTimeLima } from "../../../../i18n/format-date.ts";
import { formatInteger } from "../../../../i18n/format-number.ts";
import type { Locale } from "../../../../i18n/locale.ts";
import { basemapTexts } from "../../../../layers/basemap/basemap-texts.ts";
import type { PrintedPage } from "../../../../print/pages/printed-page.ts";
import type { DrawnSlide } from "../drawing/draw-slides.tsx";
import { handoutTexts } from "../texts/handout-texts.ts";
import styles from "./handout.module.css";
import type { HandoutLayout } from "./handout-layout.ts";
import { StillBox } from "./still-box.tsx";

/** Sheets of a handout: the story's title and date on the first, slides with their sources on all. */
export const handoutPages = (
  story: PublicStory,
  slides: readonly DrawnSlide[],
  layout: HandoutLayout,
  locale: Locale,
): readonly PrintedPage[] => {
  const { perPage, columns } = layout;
  return Array.from({ length: Math.ceil(slides.length / perPage) }, (_, page) => ({
    key: String(page),
    body: (
      <div className={styles.page}>
        {page === 0 && <Head story={story} locale={locale} />}
        <ol
          className={styles.slides}
          style={{
            gridTemplateColumns: `repeat(${columns}, 1fr)`,
            gridTemplateRows: `repeat(${perPage / columns}, minmax(0, 1fr))`,
          }}
        >
          {slides.slice(page * perPage, (page + 1) * perPage).map((drawn) => (
            <Item key={drawn.slide.id} drawn={drawn} layout={layout} locale={locale} />
          ))}
        </ol>
      </div>
    ),
  }));
};

const Head = ({ story, locale }: { readonly story: PublicStory; readonly locale: Locale }) => {
  const t = handoutTexts[locale];
  return (
    <header className={styles.head}>
      <h1 className={styles.title}>{story.title}</h1>
      <p>
        {t.made(formatDateTimeLima(new Date(story.madeAt), locale), story.version)}
        {story.slides.some(({ sample }) => sample) && <strong>{` · ${t.sample}`}</strong>}
      </p>
    </header>
  );
};

interface ItemProps {
  readonly drawn: DrawnSlide;
  readonly layout: HandoutLayout;
  readonly locale: Locale;
}

const Item = ({ drawn: { slide, at, still }, layout, locale }: ItemProps) => {
  const { slideWidth, lines, beside } = layout;
  const sources = slide.sources.map((source) => source[locale]);
  if (slide.map) sources.push(basemapTexts[locale].attribution);
  return (
    <li className={beside ? styles.beside : styles.under}>
      <div style={{ width: `${slideWidth}mm`, height: `${(slideWidth * 9) / 16}mm` }}>
        <StillBox still={still} className={styles.still} />
      </div>
      <div className={styles.words}>
        <p className={styles.name}>{`${formatInteger(at + 1)}. ${slide.name[locale]}`}</p>
        {sources.length > 0 && (
          <p className={styles.sources}>{handoutTexts[locale].sources(sources.join(" · "))}</p>
        )}
        {Array.from({ length: lines }, (_, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: empty lines are all alike
          <div key={line} className={styles.line} />
        ))}
      </div>
    </li>
  );
};
