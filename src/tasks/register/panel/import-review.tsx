import { lazy, Suspense, useMemo, useRef, useState } from "react";
import type { Dataset } from "../../../domain/dataset.ts";
import type { District } from "../../../domain/district.ts";
import type { ImportChoices } from "../../../domain/import-choices.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { refusedWords } from "../../../i18n/issues/refused-words.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { refusedCsv } from "../../../intake/refused-csv.ts";
import type { SendingAnalyses } from "../../../intake/sending/sending-analyses.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { LimitProgress } from "../../../ui/feedback/limit-progress.tsx";
import { Notice } from "../../../ui/feedback/notice.tsx";
import { useMedia } from "../../../ui/layout/use-media.ts";
import { saveFile } from "../../../ui/save-file.ts";
import type { AnalysisClient } from "../../../worker/analysis-client.ts";
import type { Imports, PendingImport } from "../../imports.ts";
import { ReturnButton } from "../sender/return-button.tsx";
import { registerTexts } from "../texts.ts";
import styles from "./import-review.module.css";
import { IssueTable } from "./issue-table.tsx";
import { PreviewMap } from "./preview/preview-map.tsx";
import { QuestionList } from "./question-list.tsx";
import { ReviewActions, type ReviewActionsProps } from "./review-actions.tsx";
import { ReviewHead } from "./review-head.tsx";
import { reviewTexts } from "./review-texts.ts";
import { SheetChoice } from "./sheet-choice.tsx";
import { isReadWith } from "./template/template-choices.ts";
import { TemplateNote } from "./template/template-note.tsx";
import { templateShape } from "./template/template-shape.ts";
import { templateTexts } from "./template/template-texts.ts";
import type { Templates } from "./template/use-templates.ts";
import { readUbigeo } from "./ubigeo/ubigeo-read.ts";
import { UnderstoodTable } from "./understood-table.tsx";

const TemplateDialog = lazy(async () => ({
  default: (await import("./template/template-dialog.tsx")).TemplateDialog,
}));

export interface ImportReviewProps {
  readonly file: PendingImport;
  readonly imports: Imports;
  /** Drawn in the preview for orientation. */
  readonly limit: Dataset<"areas"> | null;
  /** Place of the issue that is read in full, as the address has it. */
  readonly issue: number | null;
  readonly onIssue: (place: number | null) => void;
  /** Makes the file that goes back; absent where nothing is sent back. */
  readonly analyses?: AnalysisClient<SendingAnalyses>;
  readonly templates?: Templates;
  /** Those that ship; without them codes of districts are not looked at. */
  readonly districts?: readonly District[];
  /** The person came from the register, and stays with it. */
  readonly fromRegister?: boolean;
  /** The register in use, to which plots can be added. */
  readonly addTo?: ReviewActionsProps["addTo"];
}

const NO_DISTRICTS: readonly District[] = [];
const SAVE_REFUSED = "save-refused";

/** Everything about one file before it is used: what was read, understood, refused, and what it leaves open. */
export const ImportReview = (props: ImportReviewProps) => {
  const { file, imports, limit, issue, onIssue, analyses, templates, fromRegister } = props;
  const t = useTexts(registerTexts);
  const r = useTexts(reviewTexts);
  const w = useTexts(templateTexts);
  const { locale } = useLocale();
  const [saving, setSaving] = useState(false);
  const page = useRef<HTMLDivElement>(null);
  // On a phone what a file asks stands over what can be done with it.
  const narrow = useMedia("(max-width: 767.98px)");
  const { report, id } = file;
  const { districts = NO_DISTRICTS } = props;
  const ubigeo = useMemo(
    () => report && readUbigeo(report, districts, file.choices),
    [report, districts, file.choices],
  );
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
  const { dataset, refused, understood, format, issues } = report;
  const byTemplate = templates?.all.some((template) => isReadWith(template, file)) ?? false;
  const asked = (
    <QuestionList
      report={report}
      choices={file.choices}
      limit={limit}
      onAnswer={(choices) => imports.answer(id, choices)}
      onIssue={onIssue}
      byTemplate={byTemplate}
      ubigeo={ubigeo}
    />
  );
  const placed = understood?.coordinates !== "none";
  const readAs = file.choices.kind ?? report.suggestedKind;
  const answer = (choices: ImportChoices) => imports.answer(id, choices);
  const save = () =>
    saveFile(
      t.refusedName(file.name.replace(/\.[^.]*$/, "")),
      refusedCsv(report, refusedWords(locale)),
      "text/csv;charset=utf-8",
    );
  const questions = () => {
    const section = page.current?.querySelector<HTMLElement>("#preguntas");
    section?.scrollIntoView({ block: "start" });
    section?.focus();
  };
  const told = issues.some(
    ({ severity, source }) => severity !== "note" && source.row !== undefined,
  );
  const mayKeep = templates !== undefined && templateShape(report) !== null && readAs !== "areas";
  const row = issue === null ? null : (issues[issue]?.source.row ?? null);
  return (
    <div ref={page} className={styles.review}>
      <header className={styles.head}>
        <ReviewHead report={report} />
        {narrow ? asked : null}
        <div className={styles.actions}>
          {analyses && told ? (
            <ReturnButton
              look="secondary"
              analyses={analyses}
              file={() => imports.file(id)}
              fileName={file.name}
              sheet={format?.sheet}
              issues={issues}
              report={report}
              organisation={
                understood?.columns.find(({ field }) => field === "organizacion")?.column ?? null
              }
            />
          ) : null}
          <ReviewActions
            file={file}
            imports={imports}
            more={
              refused.length > 0
                ? [
                    {
                      id: SAVE_REFUSED,
                      icon: "download",
                      label: t.saveRefused(formatInteger(refused.length), refused.length),
                    },
                  ]
                : []
            }
            onMore={save}
            fromRegister={fromRegister ?? false}
            addTo={props.addTo ?? null}
            onQuestions={questions}
          />
          <Button look="link" onClick={() => imports.discard(id)}>
            {t.discard}
          </Button>
        </div>
      </header>
      {dataset === null ? (
        <Notice
          tone="attention"
          title={report.questions.length > 0 ? r.notYet : t.nothing}
          announce
          actions={
            report.questions.length > 0 ? (
              <Button look="link" onClick={questions}>
                {r.answerBelow}
              </Button>
            ) : null
          }
        />
      ) : null}
      <div className={styles.columns} data-placed={placed}>
        <div className={styles.column}>
          {templates ? <TemplateNote file={file} imports={imports} templates={templates} /> : null}
          {format?.sheets && format.sheets.length > 1 ? (
            <SheetChoice
              sheets={format.sheets}
              sheet={format.sheet}
              workbook={format.name === "xlsx" || format.name === "ods"}
              mayJoin={format.archive === true}
              onChoose={(sheet) => answer({ sheet, columns: {}, plainColumns: [] })}
            />
          ) : null}
          <UnderstoodTable
            report={report}
            kind={readAs}
            choices={file.choices}
            onAnswer={answer}
            byTemplate={byTemplate}
            ubigeo={ubigeo}
            action={
              mayKeep ? (
                <Button look="link" onClick={() => setSaving(true)}>
                  {w.save}
                </Button>
              ) : null
            }
          />
          {narrow ? null : asked}
        </div>
        <div className={styles.column}>
          <IssueTable issues={issues} kind={readAs} chosen={issue} onChoose={onIssue} />
        </div>
        {placed ? (
          <div className={styles.column}>
            <PreviewMap report={report} limit={limit} row={row} />
          </div>
        ) : null}
      </div>
      {saving && templates ? (
        <Suspense fallback={null}>
          <TemplateDialog file={file} templates={templates} onClose={() => setSaving(false)} />
        </Suspense>
      ) : null}
    </div>
  );
};
