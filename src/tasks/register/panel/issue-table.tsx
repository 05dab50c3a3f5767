import { useMemo, useState } from "react";
import type { DatasetKind } from "../../../domain/dataset.ts";
import type { Issue } from "../../../domain/issue/issue.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { issueSentence } from "../../../i18n/issues/issue-sentence.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { SegmentedControl } from "../../../ui/controls/segmented-control.tsx";
import { DataTable } from "../../../ui/table/data-table.tsx";
import type { TableColumn } from "../../../ui/table/table-column.ts";
import { registerTexts } from "../texts.ts";
import styles from "./issue-table.module.css";
import { OutcomeMark } from "./outcome-mark.tsx";

export interface IssueTableProps {
  readonly issues: readonly Issue[];
  readonly kind: DatasetKind;
  /** Place among `issues` of the one that is read in full; the first where there is none of that place. */
  readonly chosen: number | null;
  readonly onChoose: (place: number | null) => void;
}

/** Row by row what was found, where, and what to do. */
export const IssueTable = ({ issues, kind, chosen, onChoose }: IssueTableProps) => {
  const t = useTexts(registerTexts);
  const { locale } = useLocale();
  const [only, setOnly] = useState<"all" | "refused">("all");
  const rows = useMemo(
    () =>
      Uint32Array.from(
        issues.flatMap((issue, i) => (only === "all" || issue.severity === "error" ? [i] : [])),
      ),
    [issues, only],
  );
  const shown = chosen !== null && rows.includes(chosen) ? chosen : (rows[0] ?? null);
  const codes = useMemo(
    () => issues.some(({ source }) => source.featureId !== undefined),
    [issues],
  );
  const columns = useMemo<readonly TableColumn[]>(
    () => [
      {
        id: "row",
        header: t.row,
        width: 70,
        grow: 0,
        align: "end",
        cell: (i) => issues[i]!.source.row ?? t.wholeFile,
      },
      ...(codes
        ? [
            {
              id: "code",
              header: t.code[kind],
              width: 68,
              grow: 1,
              cell: (i: number) => issues[i]!.source.featureId ?? "",
            },
          ]
        : []),
      {
        id: "what",
        header: t.what,
        width: 130,
        grow: 3,
        cell: (i) => issueSentence(issues[i]!, locale).what,
      },
      {
        id: "outcome",
        header: t.outcome,
        width: 108,
        grow: 0,
        cell: (i) => <OutcomeMark severity={issues[i]!.severity} />,
      },
      {
        id: "next",
        header: t.next,
        width: 116,
        grow: 3,
        cell: (i) => issueSentence(issues[i]!, locale).next,
      },
    ],
    [issues, kind, codes, locale, t],
  );
  if (issues.length === 0) return <p>{t.nothingToReview}</p>;
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h3 className={styles.heading}>{t.review(formatInteger(rows.length))}</h3>
        <SegmentedControl
          label={t.outcome}
          look="text"
          value={only}
          segments={[
            { value: "all", label: t.all },
            { value: "refused", label: t.onlyRefused },
          ]}
          onChange={setOnly}
        />
      </div>
      <DataTable
        label={t.review(formatInteger(rows.length))}
        columns={columns}
        rows={rows}
        sort={null}
        lines={3}
        selected={shown}
        onSelect={onChoose}
      />
      {shown === null ? null : (
        <p className={styles.full} aria-live="polite">
          {issueSentence(issues[shown]!, locale).text}
          <span className={styles.hint}>{t.fullHint}</span>
        </p>
      )}
    </section>
  );
};
