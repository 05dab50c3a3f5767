import { type KeyboardEvent, useRef } from "react";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { classNames } from "../../../ui/class-names.ts";
import { IconButton } from "../../../ui/controls/icon-button.tsx";
import type { ResolvedSlide } from "../model/resolved-slide.ts";
import { slideName } from "../model/slide-name.ts";
import { editorTexts } from "../texts/editor-texts.ts";
import styles from "./slide-timeline.module.css";
import { TimelineMark } from "./timeline-mark.tsx";
import { useRowDrag } from "./use-row-drag.ts";

export interface SlideTimelineProps {
  readonly slides: readonly ResolvedSlide[];
  /** Id of the slide being edited. */
  readonly current: string | null;
  readonly onChoose: (id: string) => void;
  /** Puts a slide at a place from 0. */
  readonly onMove: (id: string, to: number) => void;
}

/** The story down the margin, slide by slide along the limit; ordered by drag or by Alt and the arrows. */
export const SlideTimeline = ({ slides, current, onChoose, onMove }: SlideTimelineProps) => {
  const t = useTexts(editorTexts);
  const { locale } = useLocale();
  const list = useRef<HTMLOListElement>(null);
  const { drag, handle } = useRowDrag((from, to) => {
    const moved = slides[from];
    if (moved) onMove(moved.slide.id, to);
  });
  // While figures come, data may be on their way too: nothing is called left out before all of it is there.
  const settled = slides.every(({ waiting }) => !waiting);
  const at = slides.findIndex(({ slide }) => slide.id === current);

  const keys = (event: KeyboardEvent, place: number, always: boolean) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const here = slides[place];
    if (by === undefined || here === undefined) return;
    event.preventDefault();
    if (event.altKey || always) return onMove(here.slide.id, place + by);
    const there = slides[place + by];
    if (there === undefined) return;
    onChoose(there.slide.id);
    list.current?.querySelectorAll<HTMLElement>("[data-choose]")[place + by]?.focus();
  };

  return (
    <ol ref={list} className={styles.list} aria-label={t.slides}>
      {slides.map((resolved, place) => {
        const { slide, shown, faults, waiting } = resolved;
        const leftOut = settled && faults.length > 0;
        const name = slideName(resolved, locale, t.nameless(place + 1));
        const isCurrent = slide.id === current;
        const before = drag !== null && drag.to === place && drag.to < drag.from;
        const after = drag !== null && drag.to === place && drag.to > drag.from;
        return (
          <li
            key={slide.id}
            className={classNames(
              styles.row,
              isCurrent && styles.current,
              drag?.from === place && styles.dragged,
              before && styles.before,
              after && styles.after,
            )}
          >
            <TimelineMark
              first={place === 0}
              last={place === slides.length - 1}
              passed={place < at}
              current={isCurrent}
              faulty={leftOut}
            />
            <button
              type="button"
              className={styles.choose}
              data-choose=""
              aria-current={isCurrent ? "step" : undefined}
              onClick={() => onChoose(slide.id)}
              onKeyDown={(event) => keys(event, place, false)}
            >
              <span className={styles.name}>{name}</span>
              <span className={styles.message}>{waiting ? t.waiting : shown.message[locale]}</span>
              {leftOut && <span className={styles.fault}>{t.faulty}</span>}
            </button>
            <span className={styles.handle} {...handle(place)}>
              <IconButton
                icon="drag"
                name={t.handle(name)}
                onKeyDown={(event) => keys(event, place, true)}
              />
            </span>
          </li>
        );
      })}
    </ol>
  );
};
