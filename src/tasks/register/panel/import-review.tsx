import type { Dataset, DatasetKind } from "../../../domain/dataset.ts";
import { GEOMETRY_POLYGON } from "../../../geo/flat/flat-geometry.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { refusedWords } from "../../../i18n/issues/refused-words.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { refusedCsv } from "../../../intake/refused-csv.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { LimitProgress } from "../../../ui/feedback/limit-progress.tsx";
import { Notice } from "../../../ui/feedback/notice.tsx";
import { saveFile } from "../../../ui/save-file.ts";
import type { Imports, PendingImport } from "../../imports.ts";
import { registerTexts } from "../texts.ts";
import styles from "./import-review.module.css";
import { IssueTable } from "./issue-table.tsx";
import { offeredKinds } from "./offered-kinds.ts";
import { PreviewMap } from "./preview-map.tsx";
import { QuestionList } from "./question-list.tsx";
import { ReviewHead } from "./review-head.tsx";
import { SheetChoice } from "./sheet-choice.tsx";
import { UnderstoodTable } from "./understood-table.tsx";

export interface ImportReviewProps {
  readonly file: PendingImport;
  readonly imports: Imports;
  /** Drawn in the preview for orientation. */
  readonly limit: Dataset<"areas"> | null;
  /** Place of the issue that is read in full, as the address has it. */
  readonly issue: number | null;
  readonly onIssue: (place: number | null) => void;
}

/** What is asked of places holds these up; as another kind, a file is read again and may need no answer. */
const NEED_PLACES: readonly DatasetKind[] = ["plots", "areas"];

/** Everything about one file before it is used: what was read, understood, refused, and what it leaves open. */
export const ImportReview = ({ file, imports, limit, issue, onIssue }: ImportReviewProps) => {
  const t = useTexts(registerTexts);
  const { locale } = useLocale();
  const { report, id } = file;
  if (report === null)
    return (
      <div className={styles.reading}>
        <LimitProgress
          title={t.reading(file.name)}
          share={file.share}
          cancelLabel={t.cancel}
          onCancel={() => imports.discard(id)}
          delay={0}
        />
      </div>
    );
  const { dataset, counts, refused, understood, format } = report;
  const placed = understood?.coordinates !== "none";
  const open = report.questions.some(
    (question) => question.weight === "must" && question.applied === null,
  );
  const hasPolygons = dataset?.geometry.type.includes(GEOMETRY_POLYGON) ?? false;
  const readAs = file.choices.kind ?? report.suggestedKind;
  const proposed = readAs === "areas" && !hasPolygons ? report.suggestedKind : readAs;
  const usable: Readonly<Record<DatasetKind, boolean>> = {
    plots: dataset !== null || readAs !== "plots",
    areas: hasPolygons,
    readings: dataset !== null || readAs !== "readings",
    trials: dataset !== null || readAs !== "trials",
    catalogue: dataset !== null || readAs !== "catalogue",
  };
  const use = (kind: DatasetKind) => (
    <Button
      key={kind}
      look={kind === proposed ? "primary" : "link"}
      disabled={!usable[kind] || (open && (kind === readAs || NEED_PLACES.includes(kind)))}
      onClick={() => imports.accept(id, kind)}
    >
      {kind === readAs && dataset !== null
        ? t.use[kind](formatInteger(counts.accepted))
        : t.useAs[kind]}
    </Button>
  );
  const save = () =>
    saveFile(
      t.refusedName(file.name.replace(/\.[^.]*$/, "")),
      refusedCsv(report, refusedWords(locale)),
      "text/csv;charset=utf-8",
    );
  return (
    <div className={styles.review}>
      <header className={styles.head}>
        <ReviewHead report={report} />
        <div className={styles.actions}>
          {counts.lines === 0 ? null : offeredKinds(report, proposed).map(use)}
          {refused.length > 0 ? (
            <Button look="link" icon="download" onClick={save}>
              {t.saveRefused(formatInteger(refused.length), refused.length)}
            </Button>
          ) : null}
          <Button look="link" onClick={() => imports.discard(id)}>
            {t.discard}
          </Button>
        </div>
      </header>
      {dataset === null ? <Notice tone="attention" title={t.nothing} announce /> : null}
      <div className={styles.columns} data-placed={placed}>
        <div className={styles.column}>
          {format?.sheets && format.sheets.length > 1 ? (
            <SheetChoice
              sheets={format.sheets}
              sheet={format.sheet}
              workbook={format.name === "xlsx" || format.name === "ods"}
              mayJoin={format.archive === true}
              onChoose={(sheet) => imports.answer(id, { sheet, columns: {}, plainColumns: [] })}
            />
          ) : null}
          <QuestionList
            questions={report.questions}
            onAnswer={(choices) => imports.answer(id, choices)}
          />
          <UnderstoodTable
            report={report}
            kind={readAs}
            choices={file.choices}
            onAnswer={(choices) => imports.answer(id, choices)}
          />
        </div>
        <div className={styles.column}>
          <IssueTable issues={report.issues} kind={readAs} chosen={issue} onChoose={onIssue} />
        </div>
        {placed ? (
          <div className={styles.column}>
            {dataset ? <PreviewMap dataset={dataset} limit={limit} /> : null}
          </div>
        ) : null}
      </div>
    </div>
  );
};
