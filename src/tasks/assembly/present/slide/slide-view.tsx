import type { ReactNode } from "react";
import type { PublicSlide } from "../../../../domain/story/public-story.ts";
import type { Locale } from "../../../../i18n/locale.ts";
import { publicLegend } from "../../../../layers/aggregates/public-legend.tsx";
import { classNames } from "../../../../ui/class-names.ts";
import { FigureView } from "../figure/figure-view.tsx";
import { presentTexts } from "../present-texts.ts";
import { SlideFoot, type SlideFootProps } from "./slide-foot.tsx";
import styles from "./slide-view.module.css";
import { StrongFigures } from "./strong-figures.tsx";
import { firstFit, useFit } from "./use-fit.ts";

export interface SlideViewProps extends Pick<SlideFootProps, "timeline" | "hints"> {
  readonly slide: PublicSlide;
  readonly locale: Locale;
  /**
   * Stands where the map does: the living map, or a picture of it, filling its box. It stays mounted and is only hidden on
   * a slide without a map, so that one map lives through a whole story. `MapPlate` gives it scale and north.
   */
  readonly map: ReactNode;
  /** Sources of the base sheet, said where a map is shown. */
  readonly baseSources?: string | null;
  /** Whether, at the least size of type, words or rows had to be cut. */
  readonly onCut?: (cut: boolean) => void;
}

/**
 * One slide: message, words and figure on the left, map on the right, the limit as timeline at the foot. It fills its box
 * and takes its sizes from it (a box 1920 × 1080 is drawn as designed), so that a projector, a preview, a picture and a
 * printed page are the same slide. Give the box a width and a height. Colours are those of the theme round it: put it
 * under `data-theme="projector"`.
 */
export const SlideView = (props: SlideViewProps) => {
  const { slide, locale, map, timeline = null, hints = null, baseSources = null, onCut } = props;
  const t = presentTexts[locale];
  const words = useFit(slide, locale, onCut);
  const beside = slide.map === null && slide.figure !== null;
  const alone = slide.map === null && slide.figure === null;
  const figure = slide.figure && <FigureView figure={slide.figure} locale={locale} />;
  const legend = slide.map ? publicLegend(slide.map.layers, "projector", locale) : [];
  return (
    <article className={styles.slide} lang={locale}>
      <div
        ref={words}
        className={classNames(styles.sheet, beside && styles.beside, alone && styles.alone)}
        data-fit={firstFit(slide, locale)}
      >
        <div className={styles.words} data-fits="">
          <h1 className={styles.message} data-clips="">
            {slide.message[locale]}
          </h1>
          {slide.text && (
            <p className={styles.text} data-clips="">
              <StrongFigures text={slide.text[locale]} />
            </p>
          )}
          {!beside && figure}
          {legend.length > 0 && (
            <ul className={styles.legend}>
              {legend.map(({ key, symbol, text }) => (
                <li key={key}>
                  <span className={styles.symbol} aria-hidden="true">
                    {symbol}
                  </span>
                  {text}
                </li>
              ))}
            </ul>
          )}
          {slide.withheld && <p className={styles.withheld}>{slide.withheld[locale]}</p>}
        </div>
        <section
          className={styles.map}
          aria-label={t.map}
          aria-hidden={slide.map === null}
          inert={slide.map === null}
        >
          {map}
        </section>
        {beside && (
          <section className={styles.aside} aria-label={t.figure} data-fits="">
            {figure}
          </section>
        )}
        <SlideFoot
          slide={slide}
          locale={locale}
          timeline={timeline}
          hints={hints}
          baseSources={slide.map ? baseSources : null}
        />
      </div>
    </article>
  );
};
