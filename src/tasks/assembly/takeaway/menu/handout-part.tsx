import { useState } from "react";
import type { PublicStory } from "../../../../domain/story/public-story.ts";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { PrintedDocument } from "../../../../print/pages/printed-document.tsx";
import { Button } from "../../../../ui/controls/button.tsx";
import { Checkbox } from "../../../../ui/controls/checkbox.tsx";
import { SegmentedControl } from "../../../../ui/controls/segmented-control.tsx";
import parts from "../../../../ui/layout/panel-parts.module.css";
import { type DrawnStory, drawnStory } from "../drawing/drawn-story.ts";
import { cutSlides } from "../files/cut-slides.ts";
import { handoutLayout, PER_PAGE, type PerPage } from "../handout/handout-layout.ts";
import { handoutPages } from "../handout/handout-pages.tsx";
import { takeawayTexts } from "../texts/takeaway-texts.ts";
import { MadeNotes } from "./made-notes.tsx";
import styles from "./takeaway-parts.module.css";
import { useMaking } from "./use-making.ts";
import { type Turn, useTurn } from "./use-turn.ts";
import { WorkState } from "./work-state.tsx";

export interface HandoutPartProps {
  readonly story: PublicStory;
  readonly turn: Turn;
}

/** Sheets of paper: seen first, then printed by the browser. */
export const HandoutPart = ({ story, turn }: HandoutPartProps) => {
  const t = useTexts(takeawayTexts);
  const { locale } = useLocale();
  const [perPage, setPerPage] = useState<PerPage>("2");
  const [lined, setLined] = useState(true);
  const { work, start, cancel } = useMaking<DrawnStory>();
  useTurn(turn, work);
  const drawn = work.kind === "ready" ? work.made : null;
  const slides = drawn?.slides.filter((slide) => slide.locale === locale) ?? [];
  const layout = handoutLayout(perPage, lined);
  const pages = drawn ? handoutPages(story, slides, layout, locale) : [];
  return (
    <section className={parts.section}>
      <h3 className={parts.heading}>{t.handout.title}</h3>
      <p className={styles.about}>{t.handout.about}</p>
      <div className={styles.options}>
        <SegmentedControl
          label={t.handout.perPage}
          value={perPage}
          segments={PER_PAGE.map((value) => ({ value, label: t.handout.per[value] }))}
          onChange={setPerPage}
        />
        <Checkbox label={t.handout.lines} checked={lined} onChange={setLined} />
      </div>
      <WorkState work={work} onCancel={cancel} />
      {drawn ? (
        <>
          <MadeNotes issues={drawn.issues} cut={cutSlides(slides, locale)} />
          <div className={styles.actions}>
            <Button look="primary" icon="print" onClick={() => window.print()}>
              {t.handout.print(formatInteger(pages.length), pages.length)}
            </Button>
          </div>
          <p className={parts.hint}>{t.handout.scale}</p>
          <div className={styles.preview}>
            <PrintedDocument paper={layout.paper} lang={locale} title={story.title} pages={pages} />
          </div>
        </>
      ) : (
        work.kind !== "working" && (
          <div className={styles.actions}>
            <Button
              disabled={turn.taken}
              onClick={() => start((making) => drawnStory(story, [locale], making))}
            >
              {t.handout.make}
            </Button>
            {turn.taken && <p className={styles.busy}>{t.busy}</p>}
          </div>
        )
      )}
    </section>
  );
};
