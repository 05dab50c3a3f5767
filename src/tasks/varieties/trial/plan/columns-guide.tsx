import { TRIAL_FIELDS } from "../../../../domain/trials/trial-field.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { columnTexts } from "../texts/column-texts.ts";
import styles from "../trial.module.css";

/** Where a trial will be drawn: what its file may say, column by column. */
export const ColumnsGuide = () => {
  const t = useTexts(columnTexts);
  return (
    <div className={styles.pane}>
      <div className={styles.paneHead}>
        <h2 className={styles.paneTitle}>{t.title}</h2>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what may scroll is reached by keyboard */}
      <section className={styles.paneBody} aria-label={t.title} tabIndex={0}>
        <dl className={styles.guide}>
          {TRIAL_FIELDS.map((field) => (
            <div key={field}>
              <dt>{field}</dt>
              <dd>{t.fields[field]}</dd>
            </div>
          ))}
        </dl>
        <p className={styles.keyNote}>{t.note}</p>
      </section>
    </div>
  );
};
