import { formatInteger } from "../../../i18n/format-number.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { ClassClock } from "../../../ui/chart/class-clock.tsx";
import { ChosenSummary } from "../card/chosen-summary.tsx";
import type { BorerModel } from "../model/borer-model.ts";
import { hotSpotCounts } from "../model/hot-spot-counts.ts";
import { answerTexts } from "../texts/answer-texts.ts";
import { answerWords } from "./answer-words.ts";
import styles from "./phone-summary.module.css";
import { shortClasses } from "./short-classes.ts";

/** What a phone shows before anything is touched: the answer, and the classes of the map. */
export const PhoneSummary = ({ model }: { readonly model: BorerModel }) => {
  const t = useTexts(answerTexts);
  const { locale } = useLocale();
  const { groups, hotSpots, filter, view, selection } = model;
  if (groups.value === null || filter === null) return null;
  const { big, words, overall } = answerWords(groups.value, hotSpots.value, filter, locale);
  const answer = hotSpots.value;
  const hot = answer !== null && answer.notComputable === null ? hotSpotCounts(answer).hot : 0;
  const unit = answer?.unit === "point" ? t.hotPoints : t.hotCells;
  const labels = shortClasses(view.edges);
  return (
    <div className={styles.summary}>
      {hot > 0 ? (
        <p className={styles.answer}>
          <span className={styles.number}>{formatInteger(hot)}</span>
          <span>
            {unit(hot, "").trim()} {words}
          </span>
        </p>
      ) : (
        <p className={styles.plain}>
          <strong>{big}</strong> {words}
        </p>
      )}
      {selection === null ? null : (
        <div className={styles.chosen}>
          <ChosenSummary model={model} />
        </div>
      )}
      {overall === null || selection !== null ? null : <p className={styles.note}>{overall}</p>}
      {filter.method === "trampa" ? null : (
        <ul className={styles.classes}>
          {labels.map((label, value) => (
            <li key={label}>
              <ClassClock value={value} of={labels.length} size={26} />
              <span>{label}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
