import { useState } from "react";
import type { AnnexEntry } from "../../../domain/annex/annex-entry.ts";
import { formatDate } from "../../../i18n/format-date.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { Notice } from "../../../ui/feedback/notice.tsx";
import { formTexts } from "../texts/form-texts.ts";

/** What was written longer ago than this may be of an earlier visit. */
const OLD_MS = 36 * 3_600_000;

export interface OlderVisitProps {
  readonly entry: AnnexEntry;
  readonly onStartAgain: () => void;
}

/** Asks whether what stands in the form is still meant, where it was written days before. */
export const OlderVisit = ({ entry, onStartAgain }: OlderVisitProps) => {
  const t = useTexts(formTexts);
  const { locale } = useLocale();
  const [opened] = useState(Date.now);
  if (opened - entry.changedAt < OLD_MS) return null;
  return (
    <Notice
      tone="warning"
      title={t.older(formatDate(new Date(entry.changedAt), locale))}
      actions={<Button onClick={onStartAgain}>{t.startAgain}</Button>}
    />
  );
};
