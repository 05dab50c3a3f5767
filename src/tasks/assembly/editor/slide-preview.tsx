import { useState } from "react";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import type { ResolvedSlide } from "../model/resolved-slide.ts";
import { SlideView } from "../present/slide/slide-view.tsx";
import { editorTexts } from "../texts/editor-texts.ts";
import styles from "./slide-preview.module.css";

export interface SlidePreviewProps {
  readonly slides: readonly ResolvedSlide[];
  /** Place of the slide shown, from 0. */
  readonly at: number;
  readonly onGo: (at: number) => void;
}

/** The slide as its audience will see it, in a sheet's double frame. */
export const SlidePreview = ({ slides, at, onGo }: SlidePreviewProps) => {
  const t = useTexts(editorTexts);
  const { locale } = useLocale();
  const [cut, setCut] = useState(false);
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
            onGo,
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
