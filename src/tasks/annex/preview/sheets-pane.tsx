import { useCallback, useRef } from "react";
import { formatDate } from "../../../i18n/format-date.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { EmptyState } from "../../../ui/feedback/empty-state.tsx";
import { Notice } from "../../../ui/feedback/notice.tsx";
import { StatusLine } from "../../../ui/feedback/status-line.tsx";
import { AnnexDocument } from "../document/annex-document.tsx";
import type { AnnexQuestion } from "../document/prepare-annex.ts";
import type { AnnexModel } from "../model/use-annex-model.ts";
import { RegisterReport } from "../report/register-report.tsx";
import { annexTexts } from "../texts/annex-texts.ts";
import { holdTexts } from "../texts/hold-texts.ts";
import { printChoiceTexts } from "../texts/print-choice-texts.ts";
import { HeldCopy } from "./held-copy.tsx";
import { useDocumentName } from "./use-document-name.ts";
import { useHeights } from "./use-heights.ts";
import { useSheetInSight } from "./use-sheet-in-sight.ts";
import type { Sheets } from "./use-sheets.ts";

export interface SheetsPaneProps {
  readonly model: AnnexModel;
  readonly question: AnnexQuestion | null;
  readonly sheets: Sheets;
  /** A file the project ships. */
  readonly embedded: (path: string) => Promise<Blob>;
}

/** The sheets as they will be printed, or why there are none yet. */
export const SheetsPane = ({ model, question, sheets, embedded }: SheetsPaneProps) => {
  const t = useTexts(annexTexts);
  const p = useTexts(printChoiceTexts);
  const h = useTexts(holdTexts);
  const { locale } = useLocale();
  const { view, places, register } = model;
  const { prepared, hold, onPages } = sheets;
  const heights = useHeights(embedded);
  const box = useRef<HTMLDivElement>(null);
  useSheetInSight(box, model.writing);
  const laidOut = useCallback(
    () =>
      onPages(
        [...(box.current?.querySelectorAll<HTMLElement>("[data-page]") ?? [])].map(
          ({ dataset }) => dataset.page ?? "",
        ),
      ),
    [onPages],
  );
  const day = formatDate(new Date(), "en");
  const annex = view.document === "annex";
  useDocumentName(
    !annex
      ? p.fileNameReport(day)
      : places.length === 1
        ? p.fileName(register?.ids[places[0] as number] ?? "", day)
        : p.fileNameMany(formatInteger(places.length), day),
  );
  if (annex && places.length === 0)
    return <EmptyState title={t.noPlots}>{t.noPlotsHint}</EmptyState>;
  if (annex && prepared.failed)
    return (
      <Notice
        tone="attention"
        title={p.failed}
        announce
        actions={<Button onClick={prepared.again}>{p.again}</Button>}
      >
        <p>{p.failedHint}</p>
      </Notice>
    );
  const held = hold && <HeldCopy words={h.paper[hold.because]} />;
  if (question === null || (annex && prepared.annexes === null))
    return (
      <div aria-busy="true">
        <StatusLine icon="print" look="bare" strong={p.preparing} />
        {held}
      </div>
    );
  if (!annex)
    return (
      <div ref={box}>
        <RegisterReport
          question={question}
          paper={view.paper}
          locale={locale}
          edges={view.bandEdges}
          onPages={laidOut}
        />
      </div>
    );
  return (
    <div ref={box}>
      {held}
      <AnnexDocument
        question={question}
        prepared={prepared.annexes ?? []}
        paper={view.paper}
        locale={locale}
        scale={view.scale}
        heights={heights}
        onPages={laidOut}
      />
    </div>
  );
};
