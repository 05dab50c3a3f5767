import { useLocale } from "../../../i18n/use-locale.ts";
import { classNames } from "../../../ui/class-names.ts";
import { LiveRegion } from "../../../ui/text/live-region.tsx";
import type { BorerModel } from "../model/borer-model.ts";
import styles from "./answer.module.css";
import { answerWords } from "./answer-words.ts";

/** The sentence the screen exists for, with the overall rate, its honest interval and what it stands on. */
export const BorerAnswer = ({ model }: { readonly model: BorerModel }) => {
  const { locale } = useLocale();
  const { groups, hotSpots, filter } = model;
  if (groups.value === null || filter === null) return null;
  const { big, words, overall, notes } = answerWords(groups.value, hotSpots.value, filter, locale);
  const stale = !groups.current || !hotSpots.current;
  return (
    <div className={classNames(stale && styles.stale)} aria-busy={stale}>
      {big === "" ? null : (
        <h2 className={styles.answer}>
          <span className={styles.number}>{big}</span> <span className={styles.words}>{words}</span>
        </h2>
      )}
      {overall === null ? null : <p className={styles.overall}>{overall}</p>}
      {notes.map((note) => (
        <p key={note} className={styles.overall}>
          {note}
        </p>
      ))}
      <LiveRegion message={stale ? "" : `${big} ${words}`} />
    </div>
  );
};
