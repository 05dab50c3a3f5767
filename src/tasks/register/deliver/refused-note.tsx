import { issueSentence } from "../../../i18n/issues/issue-sentence.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import type { IntakeReport } from "../../../intake/intake-report.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { Notice } from "../../../ui/feedback/notice.tsx";
import styles from "./deliver.module.css";
import { deliverTexts } from "./texts/deliver-texts.ts";

const MOST_NAMED = 6;

/** Records of the file that are in no delivery, and why; nothing where there is none. */
export const RefusedNote = ({
  report,
  onMend,
}: {
  readonly report: IntakeReport;
  readonly onMend: () => void;
}) => {
  const t = useTexts(deliverTexts);
  const { locale } = useLocale();
  const { refused } = report;
  if (refused.length === 0) return null;
  return (
    <Notice
      tone="attention"
      title={t.refusedTitle(refused.length)}
      actions={
        <Button look="link" icon="arrow-right" onClick={onMend}>
          {t.mend}
        </Button>
      }
    >
      <ul className={styles.list}>
        {refused.slice(0, MOST_NAMED).map(({ row, issues }) => {
          const worst = issues.find(({ severity }) => severity === "error") ?? issues[0];
          return (
            <li key={row}>{t.refusedLine(row, worst ? issueSentence(worst, locale).what : "")}</li>
          );
        })}
        {refused.length > MOST_NAMED ? <li>{t.more(refused.length - MOST_NAMED)}</li> : null}
      </ul>
    </Notice>
  );
};
