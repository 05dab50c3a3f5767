import { useLocale } from "../../../../i18n/use-locale.ts";
import { LiveRegion } from "../../../../ui/text/live-region.tsx";
import styles from "../catalogue.module.css";
import { answerWords } from "../model/answer-words.ts";
import type { CatalogueModel } from "../model/use-catalogue-model.ts";

/** The answer at the panel's head; a phone's sheet says it in its own. */
export const AnswerSection = ({ own }: { readonly own: CatalogueModel }) => {
  const { locale } = useLocale();
  const { big, words, notes } = answerWords(own, locale);
  return (
    <div className={styles.answer}>
      <h2 className={styles.lead}>
        <span className={styles.number}>
          {big} {words.split(" ")[0]}
        </span>{" "}
        <span className={styles.words}>{words.slice(words.indexOf(" ") + 1)}</span>
      </h2>
      {notes.map((note) => (
        <p key={note} className={styles.hint}>
          {note}
        </p>
      ))}
      <LiveRegion message={`${big} ${words}. ${notes.join(" ")}`} />
    </div>
  );
};

export const CatalogueSummary = ({ own }: { readonly own: CatalogueModel }) => {
  const { locale } = useLocale();
  const { big, words, notes } = answerWords(own, locale);
  return (
    <div className={styles.summary}>
      <p className={styles.lead}>
        <span className={styles.number}>
          {big} {words.split(" ")[0]}
        </span>{" "}
        <span className={styles.words}>{words.slice(words.indexOf(" ") + 1)}</span>
      </p>
      {notes.map((note) => (
        <p key={note} className={styles.hint}>
          {note}
        </p>
      ))}
    </div>
  );
};
