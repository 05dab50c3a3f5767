import { useMemo } from "react";
import type { HeightGrid } from "../../../geo/heights/height-grid.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { FlowPart } from "../../../print/flow/flow-block.ts";
import { FlowDocument } from "../../../print/flow/flow-document.tsx";
import type { Paper } from "../../../print/paper.ts";
import { indexPart } from "./index-part.tsx";
import { partMaker } from "./part-maker.ts";
import { footText } from "./plot-part.tsx";
import type { AnnexQuestion, PreparedAnnex } from "./prepare-annex.ts";
import { surroundingsOf } from "./surroundings.ts";
import { paperTexts } from "./texts/paper-texts.ts";

export interface AnnexDocumentProps {
  readonly question: AnnexQuestion;
  /** In the order of the document. */
  readonly prepared: readonly PreparedAnnex[];
  readonly paper: Paper;
  readonly locale: Locale;
  /** Denominator of the sketches' scale; null takes the best one for each. */
  readonly scale?: number | null;
  /** The relief for contours; null, or not there yet: sketches without. */
  readonly heights?: HeightGrid | null;
  /** Hears of how many pages the document is. */
  readonly onPages?: (total: number) => void;
}

/** One annex, or several behind an index: preview on the screen, and what the browser prints. */
export const AnnexDocument = ({
  question,
  prepared,
  paper,
  locale,
  scale = null,
  heights = null,
  onPages,
}: AnnexDocumentProps) => {
  const around = useMemo(() => surroundingsOf(question, heights), [question, heights]);
  const partOf = useMemo(
    () => partMaker(question, around, { paper, locale, scale }),
    [question, around, paper, locale, scale],
  );
  const parts = useMemo((): readonly FlowPart[] => {
    const plots = prepared.map(partOf);
    return plots.length > 1
      ? [indexPart(question, prepared, footText(question, locale), locale), ...plots]
      : plots;
  }, [question, prepared, partOf, locale]);
  const t = paperTexts[locale];
  return (
    <FlowDocument
      paper={paper}
      lang={locale}
      title={prepared.length > 1 ? t.titleMany : t.title}
      parts={parts}
      {...(onPages && { onPages })}
    />
  );
};
