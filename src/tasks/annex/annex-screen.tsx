import { useMemo, useState } from "react";
import type { OverlapAnalyses } from "../../answers/overlap/overlap-analyses.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { classNames } from "../../ui/class-names.ts";
import { Button } from "../../ui/controls/button.tsx";
import { EmptyState } from "../../ui/feedback/empty-state.tsx";
import { StatusLine } from "../../ui/feedback/status-line.tsx";
import parts from "../../ui/layout/panel-parts.module.css";
import { Tabs } from "../../ui/layout/tabs.tsx";
import { useMedia } from "../../ui/layout/use-media.ts";
import type { TaskContext } from "../task.ts";
import styles from "./annex-screen.module.css";
import type { AnnexQuestion } from "./document/prepare-annex.ts";
import { paperKey } from "./model/paper-key.ts";
import { useAnnexModel } from "./model/use-annex-model.ts";
import { AnnexHead } from "./panel/annex-head.tsx";
import { AnnexWriting } from "./panel/annex-writing.tsx";
import { AnswerProgress } from "./panel/answer-progress.tsx";
import { PaperChoices } from "./panel/paper-choices.tsx";
import { PlotsPart } from "./panel/plots-part.tsx";
import { PrintButton, PrintHints } from "./panel/print-button.tsx";
import { SheetsPane } from "./preview/sheets-pane.tsx";
import { useSheets } from "./preview/use-sheets.ts";
import { annexTexts } from "./texts/annex-texts.ts";
import { printChoiceTexts } from "./texts/print-choice-texts.ts";
import { VerifyDialog } from "./verify/verify-dialog.tsx";

const PHONE_PARTS = ["plots", "data", "sheets"] as const;
type PhonePart = (typeof PHONE_PARTS)[number];

/** The annex on the desk: plots and what is written of them left, the sheets in the middle, paper and print right. */
export const AnnexScreen = (context: TaskContext<OverlapAnalyses>) => {
  const { view: address, opening } = context;
  const t = useTexts(annexTexts);
  const p = useTexts(printChoiceTexts);
  const model = useAnnexModel(context);
  const phone = useMedia("(max-width: 767.98px)");
  const wide = useMedia("(min-width: 1200px)");
  const [part, setPart] = useState<PhonePart>("plots");
  const [verifying, setVerifying] = useState(false);
  const { view, register, area, answer, places, writing, entries } = model;
  const { result } = answer;
  const question = useMemo<AnnexQuestion | null>(
    () => (register && area && result?.complete ? { register, area, result } : null),
    [register, area, result],
  );
  const sheets = useSheets(model, question);

  if (register === null)
    return (
      <div id="resultado" tabIndex={-1} className={styles.empty}>
        {opening ? (
          <StatusLine icon="open" look="bare" strong={t.opening} />
        ) : (
          <EmptyState
            title={t.noRegister}
            actions={
              <>
                <Button look="primary" onClick={() => context.chooseFiles("plots")}>
                  {t.chooseFile}
                </Button>
                <Button onClick={context.openSample}>{t.useSample}</Button>
              </>
            }
          >
            {t.noRegisterHint}
          </EmptyState>
        )}
      </div>
    );

  const head = <AnnexHead context={context} model={model} compact={phone} />;
  const plots = <PlotsPart model={model} address={address} />;
  const data = <AnnexWriting model={model} address={address} />;
  const choices = (
    <>
      <PaperChoices
        document={view.document}
        paper={view.paper}
        scale={view.scale}
        onDocument={(document) => address.set({ and: document === "report" ? "resumen" : null })}
        onPaper={(paper) => address.set({ anp: paperKey(paper) })}
        onScale={(scale) => address.set({ ane: scale === null ? null : String(scale) })}
      />
      <section className={parts.section}>
        <Button look="link" icon="check" onClick={() => setVerifying(true)}>
          {p.verify}
        </Button>
        {wide ? null : <PrintHints />}
      </section>
    </>
  );
  const paper = (
    <SheetsPane model={model} question={question} sheets={sheets} embedded={context.embedded} />
  );
  const dialog = verifying ? (
    <VerifyDialog
      question={question}
      entries={entries.byPlace}
      plot={writing === null ? "" : (register.ids[writing] ?? "")}
      onClose={() => setVerifying(false)}
    />
  ) : null;

  if (phone)
    return (
      <div className={classNames(styles.screen, styles.phone)}>
        {head}
        <div className={styles.tabs}>
          <Tabs
            label={t.parts}
            tabs={PHONE_PARTS.map((id) => ({ id, label: t.tabs[id] }))}
            selected={part}
            onSelect={setPart}
          />
        </div>
        <div id="resultado" tabIndex={-1} className={styles.scroll}>
          <AnswerProgress model={model} />
          {part === "plots" ? plots : part === "data" ? data : choices}
          {/* Mounted all the while: the browser's own print finds the sheets from any part. */}
          <div hidden={part !== "sheets"}>{paper}</div>
        </div>
        <div className={styles.actions}>
          {part === "sheets" ? (
            <PrintButton register={register} sheets={sheets} />
          ) : (
            <Button
              look="primary"
              icon="eye"
              wide
              disabled={places.length === 0 && view.document === "annex"}
              onClick={() => setPart("sheets")}
            >
              {p.see}
            </Button>
          )}
        </div>
        {dialog}
      </div>
    );
  const actions = (
    <div className={styles.actions}>
      <PrintButton register={register} sheets={sheets} />
      {wide ? <PrintHints /> : null}
    </div>
  );
  return (
    <div className={classNames(styles.screen, wide ? styles.wide : styles.medium)}>
      <div className={classNames(styles.column, styles.left)}>
        <div id="resultado" tabIndex={-1} className={styles.scroll}>
          {head}
          {plots}
          {data}
          {wide ? null : choices}
        </div>
        {wide ? null : actions}
      </div>
      <section
        className={styles.paper}
        aria-label={p.preview}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        tabIndex={0}
      >
        <AnswerProgress model={model} />
        {paper}
      </section>
      {wide ? (
        <div className={classNames(styles.column, styles.right)}>
          <div className={styles.scroll}>{choices}</div>
          {actions}
        </div>
      ) : null}
      {dialog}
    </div>
  );
};
