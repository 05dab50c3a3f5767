import { useState } from "react";
import type { Dataset } from "../../../../domain/dataset.ts";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { issueSentence } from "../../../../i18n/issues/issue-sentence.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import { panelTexts } from "../texts/panel-texts.ts";
import styles from "../trial.module.css";

const MOST_NAMED = 20;

/** Rows of the file that were refused when it was opened: how many, and on demand which and why. */
export const RefusedRows = ({ dataset }: { readonly dataset: Dataset<"trials"> }) => {
  const t = useTexts(panelTexts);
  const { locale } = useLocale();
  const [open, setOpen] = useState(false);
  const { provenance, issues } = dataset;
  const count = provenance.read - provenance.accepted;
  if (count <= 0) return null;
  const reasons = issues.filter(
    ({ severity, source }) => severity === "error" && source.row !== undefined,
  );
  return (
    <>
      <p className={styles.hint}>{t.refused(count, formatInteger(count))}</p>
      {open ? (
        <ul className={styles.list}>
          {reasons.slice(0, MOST_NAMED).map((issue) => {
            const { text } = issueSentence(issue, locale);
            return <li key={text}>{text}</li>;
          })}
          {reasons.length > MOST_NAMED ? (
            <li>{t.moreRefused(formatInteger(reasons.length - MOST_NAMED))}</li>
          ) : null}
        </ul>
      ) : null}
      {reasons.length > 0 ? (
        <p className={styles.links}>
          <Button look="link" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? t.hideRefused : t.seeRefused(count)}
          </Button>
        </p>
      ) : null}
    </>
  );
};
