import { useCallback, useMemo, useState } from "react";
import type { Locale } from "../../i18n/locale.ts";
import { PrintedDocument } from "../pages/printed-document.tsx";
import type { PrintedPage } from "../pages/printed-page.ts";
import { type Paper, paperBox } from "../paper.ts";
import type { FlowPart } from "./flow-block.ts";
import type { FlowHeights } from "./flow-heights.ts";
import { FlowMeasure } from "./flow-measure.tsx";
import { FlowPageBody } from "./flow-page-body.tsx";
import { layOutFlow, numbersOf } from "./lay-out-flow.ts";

export interface FlowDocumentProps {
  readonly paper: Paper;
  readonly lang: Locale;
  readonly title: string;
  /** The same object as long as nothing in it changed: another is measured anew. */
  readonly parts: readonly FlowPart[];
  /** Hears of how many pages the document is. */
  readonly onPages?: (total: number) => void;
}

interface Measured {
  readonly parts: readonly FlowPart[];
  readonly heights: FlowHeights;
}

/** A document that pages itself: measured, laid out, previewed, and ready for the browser's own print. */
export const FlowDocument = ({ paper, lang, title, parts, onPages }: FlowDocumentProps) => {
  const [measured, setMeasured] = useState<Measured | null>(null);
  const keep = useCallback(
    (of: readonly FlowPart[], heights: FlowHeights) => {
      setMeasured({ parts: of, heights });
      onPages?.(layOutFlow(of, heights, paperBox(paper)).length);
    },
    [onPages, paper],
  );
  const pages = useMemo((): readonly PrintedPage[] => {
    if (measured === null) return [];
    const laid = layOutFlow(measured.parts, measured.heights, paperBox(paper));
    const numbers = numbersOf(laid);
    return laid.map((page) => ({
      key: `${page.part.key} ${page.n}`,
      body: <FlowPageBody page={page} lang={lang} numbers={numbers} />,
      ...(page.n > 0 && page.part.head ? { head: page.part.head } : {}),
      ...(page.part.foot === undefined ? {} : { foot: () => page.part.foot }),
    }));
  }, [measured, paper, lang]);
  return (
    <>
      <FlowMeasure paper={paper} lang={lang} parts={parts} onHeights={keep} />
      <PrintedDocument paper={paper} lang={lang} title={title} pages={pages} />
    </>
  );
};
