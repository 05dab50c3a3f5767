import { useCallback, useEffect, useMemo, useState } from "react";
import type { Locale } from "../../i18n/locale.ts";
import { PrintedDocument } from "../pages/printed-document.tsx";
import type { PrintedPage } from "../pages/printed-page.ts";
import { type Paper, paperBox } from "../paper.ts";
import type { FlowPart } from "./flow-block.ts";
import type { KnownHeights } from "./flow-heights.ts";
import { FlowMeasure } from "./flow-measure.tsx";
import { FlowPageBody } from "./flow-page-body.tsx";
import { layOutFlow, numbersOf } from "./lay-out-flow.ts";
import { useFontsReady } from "./use-fonts-ready.ts";

export interface FlowDocumentProps {
  readonly paper: Paper;
  readonly lang: Locale;
  readonly title: string;
  /** The same list as long as nothing in it changed; a part that is the same object is not measured again. */
  readonly parts: readonly FlowPart[];
  /** Hears of how many pages the document is. */
  readonly onPages?: (total: number) => void;
}

interface Measured {
  readonly parts: readonly FlowPart[];
  readonly known: KnownHeights;
}

/**
 * A document that pages itself: measured, laid out, previewed, and ready for the browser's own print. While a change is
 * measured the pages before it stand.
 */
export const FlowDocument = ({ paper, lang, title, parts, onPages }: FlowDocumentProps) => {
  const fonts = useFontsReady();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another paper, language or font is measured anew
  const known = useMemo((): KnownHeights => new WeakMap(), [paper, lang, fonts]);
  const [measured, setMeasured] = useState<Measured | null>(null);
  const keep = useCallback(
    (of: readonly FlowPart[], heights: KnownHeights) => setMeasured({ parts: of, known: heights }),
    [],
  );
  const pages = useMemo((): readonly PrintedPage[] => {
    if (measured === null) return [];
    const laid = layOutFlow(measured.parts, measured.known, paperBox(paper));
    const numbers = numbersOf(laid);
    return laid.map((page) => ({
      key: `${page.part.key} ${page.n}`,
      body: <FlowPageBody page={page} lang={lang} numbers={numbers} />,
      ...(page.n > 0 && page.part.head ? { head: page.part.head } : {}),
      ...(page.part.foot === undefined ? {} : { foot: () => page.part.foot }),
    }));
  }, [measured, paper, lang]);
  useEffect(() => onPages?.(pages.length), [onPages, pages]);
  return (
    <>
      <FlowMeasure paper={paper} lang={lang} parts={parts} known={known} onMeasured={keep} />
      <PrintedDocument paper={paper} lang={lang} title={title} pages={pages} />
    </>
  );
};
