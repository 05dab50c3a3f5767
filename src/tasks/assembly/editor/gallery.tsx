import { useEffect, useState } from "react";
import type { SlideOrigin } from "../../../domain/story/story.ts";
import type { TwoLanguages } from "../../../domain/two-languages.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { EmptyState } from "../../../ui/feedback/empty-state.tsx";
import { Dialog } from "../../../ui/layout/dialog.tsx";
import type { BoundSlides, SlideMade } from "../../slide-source.ts";
import { resolveSlide } from "../model/resolve-slide.ts";
import type { SlideMaker } from "../model/slide-maker.ts";
import { newSlide } from "../model/story-edits.ts";
import { StillSlide } from "../present/speaker/still-slide.tsx";
import { galleryTexts } from "../texts/gallery-texts.ts";
import { FaultList } from "./fault-list.tsx";
import styles from "./gallery.module.css";
import type { SampleDoor } from "./sample-for.ts";

export interface GalleryProps {
  readonly open: boolean;
  readonly sources: ReadonlyMap<string, BoundSlides>;
  readonly maker: SlideMaker | null;
  /** Exact plots may be shown. */
  readonly exact: boolean;
  /** Task and offer of slides the story has, with a blank between them. */
  readonly taken: ReadonlySet<string>;
  /** What an offer without data can be shown with; null where no sample would help. */
  readonly sampleFor: (task: string, offer: string) => SampleDoor | null;
  readonly onAdd: (origin: SlideOrigin, title: TwoLanguages) => void;
  readonly onClose: () => void;
}

const NO_RECORDS = new Map<string, string>();

/** What every question can bring, each seen with its live figures before it is added. */
export const Gallery = (props: GalleryProps) => {
  const { open, sources, maker, exact, taken, sampleFor, onAdd, onClose } = props;
  const t = useTexts(galleryTexts);
  const { locale } = useLocale();
  const offers = [...sources].flatMap(([task, source]) =>
    source.offers.map((offer) => ({
      task,
      title: source.title,
      offer,
      key: `${task} ${offer.id}`,
    })),
  );
  const [chosen, setChosen] = useState<string | null>(null);
  const [made, setMade] = useState<{ readonly key: string; readonly made: SlideMade } | null>(null);
  const current = offers.find(({ key }) => key === chosen) ?? offers[0];
  const key = current?.key;
  const task = current?.task;
  const offer = current?.offer.id;

  useEffect(() => {
    if (!open || maker === null || key === undefined) return;
    let gone = false;
    void maker
      .make({ task: task as string, offer: offer as string, view: {} }, exact)
      .then((answer) => gone || setMade({ key, made: answer }));
    return () => {
      gone = true;
    };
  }, [open, maker, key, task, offer, exact]);

  const answer = made?.key === key ? (made?.made ?? null) : null;
  const origin = task === undefined ? null : { task, offer: offer as string, view: {} };
  const resolved = resolveSlide(newSlide(origin, "galeria"), answer, NO_RECORDS);
  const refused = resolved.faults.some(({ kind }) => kind === "not-made");
  const sample = refused && origin ? sampleFor(origin.task, origin.offer) : null;
  const standing = refused ? t.cannot : resolved.waiting ? t.waiting : null;
  return (
    <Dialog
      open={open}
      wide
      title={t.title}
      closeName={t.close}
      onClose={onClose}
      actions={
        <>
          <Button
            look="primary"
            icon="plus"
            disabled={origin === null || standing !== null}
            onClick={() => origin && current && onAdd(origin, current.offer.title)}
          >
            {t.add}
          </Button>
          <Button onClick={onClose}>{t.close}</Button>
          {origin && (
            <span className={styles.standing} role="status">
              {standing}
            </span>
          )}
        </>
      }
    >
      {offers.length === 0 ? (
        <EmptyState title={t.none}>{t.intro}</EmptyState>
      ) : (
        <>
          <p className={styles.intro}>{t.intro}</p>
          <div className={styles.columns}>
            <section className={styles.offers} aria-label={t.offers}>
              {[...sources].map(([id, source]) => (
                <fieldset key={id} className={styles.group}>
                  <legend className={styles.task}>{source.title[locale]}</legend>
                  {source.offers.map((one) => (
                    <label key={one.id} className={styles.choice}>
                      <input
                        type="radio"
                        name="offer"
                        className={styles.input}
                        checked={`${id} ${one.id}` === key}
                        onChange={() => setChosen(`${id} ${one.id}`)}
                      />
                      <span className={styles.words}>
                        <strong>{one.title[locale]}</strong>
                        <span className={styles.about}>{one.about[locale]}</span>
                        {taken.has(`${id} ${one.id}`) && (
                          <span className={styles.taken}>{t.inStory}</span>
                        )}
                      </span>
                    </label>
                  ))}
                </fieldset>
              ))}
            </section>
            <section className={styles.preview} aria-label={t.preview} aria-busy={resolved.waiting}>
              {resolved.faults.length > 0 ? (
                <>
                  <FaultList faults={resolved.faults} />
                  {sample && (
                    <div className={styles.sample}>
                      <Button onClick={sample.open}>{t.samples[sample.kind]}</Button>
                      <p className={styles.about}>{t.sampleHint}</p>
                    </div>
                  )}
                </>
              ) : resolved.waiting ? (
                <p className={styles.waiting}>{t.waiting}</p>
              ) : (
                <StillSlide slide={resolved.shown} locale={locale} />
              )}
            </section>
          </div>
        </>
      )}
    </Dialog>
  );
};
