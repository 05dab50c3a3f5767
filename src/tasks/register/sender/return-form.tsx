import { useMemo, useState } from "react";
import type { Issue } from "../../../domain/issue/issue.ts";
import { zipNamed } from "../../../formats/zip/zip-named.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import type { IntakeReport } from "../../../intake/intake-report.ts";
import type { SendingAnalyses } from "../../../intake/sending/sending-analyses.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { SegmentedControl } from "../../../ui/controls/segmented-control.tsx";
import { Select } from "../../../ui/controls/select.tsx";
import { StatusLine } from "../../../ui/feedback/status-line.tsx";
import { saveFile } from "../../../ui/save-file.ts";
import type { AnalysisClient } from "../../../worker/analysis-client.ts";
import styles from "./return-form.module.css";
import { ReturnTable } from "./return-table.tsx";
import { senderTexts } from "./sender-texts.ts";
import { splitColumns } from "./split-columns.ts";
import { useReturnedFiles } from "./use-returned-files.ts";

export interface ReturnFormProps {
  readonly analyses: AnalysisClient<SendingAnalyses>;
  /** Gives it as the person chose it; null where it is on this device no more. Asked once. */
  readonly file: () => Promise<File | null>;
  readonly fileName: string;
  readonly sheet: string | undefined;
  readonly issues: readonly Issue[];
  /** The file as it was read: which of its columns tell senders apart. */
  readonly report: IntakeReport | null;
  /** Column of the organisation, where one is known. */
  readonly organisation: string | null;
}

const WHOLE = "";
const SAID = ["all", "refused"] as const;

/** What goes back to the field office, chosen and looked at before it is saved. */
export const ReturnForm = (props: ReturnFormProps) => {
  const { analyses, fileName, sheet, issues, report, organisation } = props;
  const t = useTexts(senderTexts);
  const [said, setSaid] = useState<(typeof SAID)[number]>("all");
  const [column, setColumn] = useState(organisation ?? WHOLE);
  const [saved, setSaved] = useState(false);
  const columns = useMemo(() => (report === null ? [] : splitColumns(report)), [report]);
  const [file] = useState(props.file);
  const told = useMemo(
    () =>
      issues.filter(({ severity }) =>
        said === "all" ? severity !== "note" : severity === "error",
      ),
    [issues, said],
  );
  const split = column === WHOLE ? null : column;
  const files = useReturnedFiles(analyses, { file, sheet, issues: told, column: split });
  const none = files?.every(({ remarked }) => remarked === 0) ?? false;
  const isWorkbook =
    files?.some(({ name }) => /\.xlsx$/i.test(name)) && !/\.xls[xm]$/i.test(fileName);
  const save = () => {
    if (!files || files.length === 0) return;
    const [first] = files;
    if (files.length === 1 && first) {
      saveFile(first.name, first.bytes as Uint8Array<ArrayBuffer>, "application/octet-stream");
    } else {
      const stem = fileName.replace(/\.[^.]*$/, "");
      saveFile(`${stem}-${t.suffix}.zip`, zipNamed(files), "application/zip");
    }
    setSaved(true);
  };
  return (
    <div>
      <p className={styles.lead}>{t.lead}</p>
      <div className={styles.choices}>
        <div>
          <p className={styles.label}>{t.what}</p>
          <SegmentedControl
            look="cards"
            label={t.what}
            value={said}
            segments={[
              { value: "all", label: t.all, hint: t.allHint },
              { value: "refused", label: t.refused, hint: t.refusedHint },
            ]}
            onChange={(next) => {
              setSaid(next);
              setSaved(false);
            }}
          />
        </div>
        <Select
          label={t.split}
          value={column}
          options={[
            { value: WHOLE, label: t.whole },
            ...columns.map((name) => ({ value: name, label: t.columnOf(name) })),
          ]}
          onChange={(next) => {
            setColumn(next);
            setSaved(false);
          }}
        />
      </div>
      <div role="status" className={styles.status}>
        {files === null ? t.making : null}
        {files?.length === 0 ? t.failed : null}
        {files?.length && none ? t.none : null}
        {saved ? <StatusLine icon="check" look="bare" strong={t.saved} /> : null}
      </div>
      {files && files.length > 0 ? <ReturnTable files={files} /> : null}
      {isWorkbook ? <p className={styles.hint}>{t.workbook}</p> : null}
      <p className={styles.hint}>{t.leaves}</p>
      <p className={styles.save}>
        <Button look="primary" icon="download" disabled={!files?.length || none} onClick={save}>
          {t.save(formatInteger(files?.length ?? 1), files?.length ?? 1)}
        </Button>
      </p>
    </div>
  );
};
