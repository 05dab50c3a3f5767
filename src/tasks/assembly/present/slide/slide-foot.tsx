import type { ReactNode } from "react";
import type { PublicSlide } from "../../../../domain/story/public-story.ts";
import type { TwoLanguages } from "../../../../domain/two-languages.ts";
import type { Locale } from "../../../../i18n/locale.ts";
import { presentTexts } from "../present-texts.ts";
import styles from "./slide-foot.module.css";
import { Timeline } from "./timeline.tsx";

export interface SlideTimeline {
  readonly names: readonly TwoLanguages[];
  /** Place of this slide, from 0. */
  readonly at: number;
  /** Makes each stop a button. */
  readonly onGo?: (at: number) => void;
}

export interface SlideFootProps {
  readonly slide: PublicSlide;
  readonly locale: Locale;
  /** Where in the story it is; left out where it stands alone. */
  readonly timeline?: SlideTimeline | null;
  /** What keys do, while presenting. */
  readonly hints?: ReactNode;
  readonly baseSources: string | null;
}

/** Between two sources; never the first of a line. */
const BETWEEN = "\u00a0· ";

/** The slide's lower margin: where in the story one is, that the data are samples, sources. */
export const SlideFoot = ({ slide, locale, timeline, hints, baseSources }: SlideFootProps) => {
  const sources = [
    ...slide.sources.map((source) => source[locale].replaceAll(" · ", ", ")),
    ...(baseSources?.split(" | ") ?? []),
  ];
  return (
    <footer className={styles.foot}>
      <div className={styles.story}>{timeline && <Timeline {...timeline} locale={locale} />}</div>
      <div className={styles.side}>
        {slide.sample && <strong className={styles.sample}>{presentTexts[locale].sample}</strong>}
        {hints}
      </div>
      {sources.length > 0 && <p className={styles.sources}>{sources.join(BETWEEN)}</p>}
    </footer>
  );
};
