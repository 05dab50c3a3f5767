import { useState } from "react";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import type { ResolvedSlide } from "../model/resolved-slide.ts";
import { SlideView } from "../present/slide/slide-view.tsx";
import { editorTexts } from "../texts/editor-texts.ts";
import styles from "./slide-preview.module.css";

export interface SlidePreviewProps {
  readonly slides: readonly ResolvedSlide[];
  /** Id of the slide shown. */
  readonly current: string;
  readonly onChoose: (id: string) => void;
}

/** The slide as its audience will see it, in a sheet's double frame. */
export const SlidePreview = ({ slides, current, onChoose }: SlidePreviewProps) => {
  const t = useTexts(editorTexts);
  const { locale } = useLocale();
  const [cut, setCut] = useState(false);
  const at = slides.findIndex(({ slide }) => slide.id === current);
  const resolved = slides[at];
  if (resolved === undefined) return null;
  const { shown } = resolved;
  return (
    <figure className={styles.figure}>
      <div className={styles.frame} data-theme="projector" aria-busy={resolved.waiting}>
        <SlideView
          slide={shown}
          locale={locale}
          map={null}
          timeline={{
            names: slides.map((one) => one.shown.name),
            at,
            onGo: (place) => {
              const there = slides[place];
              if (there) onChoose(there.slide.id);
            },
          }}
          onCut={setCut}
        />
      </div>
      <figcaption className={styles.caption}>
        {t.previewHint} {cut && <strong className={styles.cut}>{t.cut}</strong>}
      </figcaption>
    </figure>
  );
};
