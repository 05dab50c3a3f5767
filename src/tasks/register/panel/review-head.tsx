import { formatBytes } from "../../../i18n/format-measure.ts";
import { FORMAT_NAMES } from "../../../i18n/format-names.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import type { IntakeReport } from "../../../intake/intake-report.ts";
import { registerTexts } from "../texts.ts";
import styles from "./review-head.module.css";

/** The file's name, how it was read, and what became of its records. */
export const ReviewHead = ({ report }: { readonly report: IntakeReport }) => {
  const t = useTexts(registerTexts);
  const { file, format, counts } = report;
  const read = [
    format && FORMAT_NAMES[format.name],
    format?.name === "csv" || format?.name === "xlsx"
      ? t.rows(formatInteger(counts.lines), counts.lines)
      : t.features(formatInteger(counts.read), counts.read),
    formatBytes(file.size),
    format?.delimiter &&
      (format.delimiter === "\t" ? t.separatorTab : t.separator(format.delimiter)),
    format?.decimal && t.decimal[format.decimal],
    format?.encoding,
    t.stays,
  ].filter(Boolean);
  return (
    <div className={styles.head}>
      <div className={styles.file}>
        <h2 className={styles.name}>{file.name}</h2>
        <p className={styles.detail}>{read.join(" · ")}</p>
      </div>
      <p className={styles.count}>
        <strong>{formatInteger(counts.accepted)}</strong> {t.accepted(counts.accepted)}
      </p>
      {counts.flagged > 0 ? (
        <p className={styles.count} data-tone="warning">
          <strong>{formatInteger(counts.flagged)}</strong> {t.flagged}
        </p>
      ) : null}
      <p className={styles.count} data-tone={counts.refused > 0 ? "error" : "none"}>
        <strong>{formatInteger(counts.refused)}</strong> {t.refused(counts.refused)}
      </p>
    </div>
  );
};
