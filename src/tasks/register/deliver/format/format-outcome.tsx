import { useEffect, useState } from "react";
import { formatBytes, formatPercent } from "../../../../i18n/format-measure.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import { Notice } from "../../../../ui/feedback/notice.tsx";
import { StatusLine } from "../../../../ui/feedback/status-line.tsx";
import styles from "../deliver.module.css";
import { deliverTexts } from "../texts/deliver-texts.ts";
import { lossSentences } from "../texts/loss-texts.ts";
import type { OutRun } from "./use-out-file.ts";

export interface FormatOutcomeProps {
  readonly run: OutRun;
  /** Of the file. */
  readonly name: string;
  /** Row of each record that leaves, in the register's file. */
  readonly rows: readonly number[];
  readonly columns: readonly string[];
  /** Those of persons among them; null while they are looked for. */
  readonly personal: readonly string[] | null;
  /** How much of that search is done, 0 to 1; 0 where it is short. */
  readonly searched: number;
  readonly onSave: (bytes: Uint8Array<ArrayBuffer>) => void;
}

/** What leaves, in words, before it does; what the format cannot take; and the button. */
export const FormatOutcome = ({
  run,
  name,
  rows,
  columns,
  personal,
  searched,
  onSave,
}: FormatOutcomeProps) => {
  const t = useTexts(deliverTexts);
  const { locale } = useLocale();
  const { file, failed } = run;
  const [saved, setSaved] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another file is not saved yet.
  useEffect(() => setSaved(false), [file]);
  if (rows.length === 0) return <Notice tone="warning" title={t.nothing} announce />;
  const losses = file?.losses ?? [];
  const left = losses.filter(({ kind }) => kind === "record-left-out").length;
  const told = lossSentences(losses, (record) => rows[record]!, locale);
  return (
    <>
      <p className={styles.answer}>{t.leaves(rows.length - left, columns.length)}</p>
      <p className={styles.text}>
        {personal === null
          ? null
          : personal.length > 0
            ? t.personalLeaves(personal.join(", "))
            : t.noPersonal}{" "}
        {t.device}
      </p>
      {failed ? <Notice tone="attention" title={t.failed} announce /> : null}
      {file && told.length === 0 ? <p className={styles.text}>{t.sameAll}</p> : null}
      {told.length > 0 ? (
        <Notice tone="warning" title={t.losses}>
          <ul className={styles.list}>
            {told.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <p className={styles.hint}>{t.flat}</p>
      <p className={styles.actions}>
        <Button
          look="primary"
          icon="download"
          disabled={file === null || personal === null}
          onClick={() => {
            if (!file) return;
            onSave(file.bytes);
            setSaved(true);
          }}
        >
          {t.save(name)}
        </Button>
        {file ? (
          <span className={styles.hint}>{t.size(formatBytes(file.bytes.length))}</span>
        ) : null}
      </p>
      <div role="status">
        {saved ? (
          <StatusLine icon="saved" look="bare" strong={t.saved(name)} />
        ) : personal === null && searched > 0 ? (
          <StatusLine icon="lock" look="bare" strong={t.searching(formatPercent(searched, 0))} />
        ) : (file === null || personal === null) && !failed ? (
          <StatusLine icon="table" look="bare" strong={t.preparing} />
        ) : null}
      </div>
    </>
  );
};
