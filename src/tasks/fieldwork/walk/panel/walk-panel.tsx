import { formatDateTimeLima } from "../../../../i18n/format-date.ts";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { issueSentence } from "../../../../i18n/issues/issue-sentence.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { classNames } from "../../../../ui/class-names.ts";
import { Notice } from "../../../../ui/feedback/notice.tsx";
import parts from "../../../../ui/layout/panel-parts.module.css";
import { AwakeNote } from "../../awake/awake-note.tsx";
import type { WalkModel } from "../model/use-walk.ts";
import styles from "../walk-section.module.css";
import { walkSectionTexts } from "../walk-section-texts.ts";
import { ClosedPlot } from "./closed-plot.tsx";
import { DiscardWalk } from "./discard-walk.tsx";
import { KeptWalks } from "./kept/kept-walks.tsx";
import { AccuracyChoice, TrackFacts } from "./track-facts.tsx";

export interface WalkPanelProps {
  readonly model: WalkModel;
  readonly onOpen: (file: File) => void;
}

/** The margin beside the map: what to do, how the walk stands, and the plot it closes into. */
export const WalkPanel = ({ model, onOpen }: WalkPanelProps) => {
  const { walk, track, plot, closing, saved, field } = model;
  const t = useTexts(walkSectionTexts);
  const { locale } = useLocale();
  const issue = walk.issue ?? field.issue;
  const said = issue && issueSentence(issue, locale);
  const refusal = said ? (
    <Notice tone="attention" title={said.title} announce>
      {said.next}
    </Notice>
  ) : null;
  if (walk.phase === "opening") return <p role="status">{t.opening}</p>;
  if (walk.phase === "none")
    return (
      <>
        <section className={parts.section}>
          {refusal}
          {saved ? (
            <Notice tone="info" title={t.savedTitle(saved.code)} announce>
              {model.register === null ? t.savedNew : t.savedIn(model.register.name)}
            </Notice>
          ) : (
            <>
              <p className={styles.text}>{t.intro}</p>
              <p className={styles.text}>{t.introDark}</p>
            </>
          )}
        </section>
        <section className={parts.section}>
          <AccuracyChoice accuracy={model.accuracy} setAccuracy={model.setAccuracy} />
        </section>
        <KeptWalks model={model} onOpen={onOpen} />
      </>
    );
  if (closing && plot)
    return (
      <>
        {refusal}
        <ClosedPlot model={model} plot={plot} />
        <TrackFacts model={model} />
      </>
    );
  const begun = formatDateTimeLima(new Date(walk.entries[0]?.at ?? 0), locale);
  return (
    <>
      <section className={classNames(parts.section, styles.notes)}>
        {refusal}
        {walk.phase === "interrupted" ? (
          <Notice tone="warning" title={t.interruptedTitle} announce>
            {t.interrupted(
              begun,
              formatInteger(walk.entries.reduce((n, { kind }) => n + (kind === "fix" ? 1 : 0), 0)),
              formatInteger(track.points.length),
            )}
          </Notice>
        ) : null}
        <AwakeNote state={walk.awake} />
      </section>
      <TrackFacts model={model} />
      {walk.phase === "walking" ? null : <DiscardWalk model={model} />}
    </>
  );
};
