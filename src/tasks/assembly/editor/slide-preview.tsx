import { useMemo, useRef, useState } from "react";
import type { PublicStory } from "../../../domain/story/public-story.ts";
import type { Story } from "../../../domain/story/story.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import type { View } from "../../../map/camera.ts";
import { draftOf } from "../model/public-story-of.ts";
import type { ResolvedSlide } from "../model/resolved-slide.ts";
import { SlideView } from "../present/slide/slide-view.tsx";
import { StillMap } from "../present/speaker/still-slide.tsx";
import { StageMap } from "../present/stage/stage-map.tsx";
import { editorTexts } from "../texts/editor-texts.ts";
import styles from "./slide-preview.module.css";

export interface SlidePreviewProps {
  readonly story: Story;
  readonly slides: readonly ResolvedSlide[];
  /** Place of the slide shown, from 0. */
  readonly at: number;
  readonly onGo: (at: number) => void;
  /** Told where the living map looks; null for a drawing in its place, which a cheap phone can carry. */
  readonly onView: ((view: View) => void) | null;
}

/** Grows when a slide goes back to its offer's camera: the map is then opened anew, where the offer looks. */
const useReturns = ({ slide }: ResolvedSlide): number => {
  const last = useRef({ id: slide.id, camera: slide.camera, returns: 0 });
  const { id, camera, returns } = last.current;
  const back = id === slide.id && camera !== null && slide.camera === null;
  last.current = { id: slide.id, camera: slide.camera, returns: back ? returns + 1 : returns };
  return last.current.returns;
};

const Preview = (props: SlidePreviewProps & { readonly resolved: ResolvedSlide }) => {
  const { story, slides, at, onGo, onView, resolved } = props;
  const t = useTexts(editorTexts);
  const { locale } = useLocale();
  const [cut, setCut] = useState(false);
  const returns = useReturns(resolved);
  const draft: PublicStory = useMemo(() => draftOf(story, slides), [story, slides]);
  const { shown } = resolved;
  return (
    <figure className={styles.figure}>
      <div className={styles.frame} data-theme="projector" aria-busy={resolved.waiting}>
        <SlideView
          slide={shown}
          locale={locale}
          map={
            onView
              ? // It measures its box as it comes: there must be a map to stand in it.
                draft.slides.some(({ map }) => map !== null) && (
                  <StageMap
                    key={returns}
                    story={draft}
                    at={at}
                    locale={locale}
                    nearer={0}
                    onView={onView}
                  />
                )
              : shown.map && <StillMap map={shown.map} locale={locale} />
          }
          timeline={{ names: slides.map((one) => one.shown.name), at, onGo }}
          onCut={setCut}
        />
      </div>
      <figcaption className={styles.caption}>
        {t.previewHint} {cut && <strong className={styles.cut}>{t.cut}</strong>}
      </figcaption>
    </figure>
  );
};

/** The slide as its audience will see it, in a sheet's double frame. */
export const SlidePreview = (props: SlidePreviewProps) => {
  const resolved = props.slides[props.at];
  return resolved ? <Preview {...props} resolved={resolved} /> : null;
};
