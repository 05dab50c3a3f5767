import type { Dataset } from "../../../../domain/dataset.ts";
import { registerIssueSentence } from "../../../../i18n/issues/register-issue-sentence.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import { Notice } from "../../../../ui/feedback/notice.tsx";
import styles from "../deliver.module.css";
import type { DoubtfulPlot } from "../model/doubtful-plots.ts";
import { deliverTexts } from "../texts/deliver-texts.ts";

const MOST_NAMED = 6;

export interface DoubtfulNoteProps {
  readonly register: Dataset<"plots">;
  readonly plots: readonly DoubtfulPlot[];
  readonly onMend: () => void;
}

/** Plots whose size or place is in doubt, named before the figures they enter. */
export const DoubtfulNote = ({ register, plots, onMend }: DoubtfulNoteProps) => {
  const t = useTexts(deliverTexts);
  const { locale } = useLocale();
  if (plots.length === 0) return null;
  return (
    <Notice
      tone="attention"
      title={t.doubtful(plots.length)}
      actions={
        <Button look="link" icon="arrow-right" onClick={onMend}>
          {t.mend}
        </Button>
      }
    >
      <ul className={styles.list}>
        {plots.slice(0, MOST_NAMED).map(({ index, issue }) => (
          <li key={index}>
            {t.plotLine(
              register.rows[index]!,
              register.ids[index]!,
              registerIssueSentence(issue, locale).what,
            )}
          </li>
        ))}
        {plots.length > MOST_NAMED ? <li>{t.more(plots.length - MOST_NAMED)}</li> : null}
      </ul>
    </Notice>
  );
};
