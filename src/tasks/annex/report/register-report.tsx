import { useMemo, useState } from "react";
import { DEFAULT_BAND_EDGES } from "../../../answers/overlap/distance-band.ts";
import type { Metres } from "../../../geo/units.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { FlowDocument } from "../../../print/flow/flow-document.tsx";
import type { Paper } from "../../../print/paper.ts";
import type { AnnexQuestion } from "../document/prepare-annex.ts";
import { reportFlow } from "./report-flow.tsx";
import { reportGroups } from "./report-groups.ts";
import { reportTexts } from "./report-texts.ts";

export interface RegisterReportProps {
  /** Its result must be complete. */
  readonly question: AnnexQuestion;
  readonly paper: Paper;
  readonly locale: Locale;
  /** Upper edges of the distance bands, ascending. */
  readonly edges?: readonly Metres[];
  /** Hears of how many pages the document is. */
  readonly onPages?: (total: number) => void;
}

/** A whole register against one area: preview on the screen, and what the browser prints. */
export const RegisterReport = ({
  question,
  paper,
  locale,
  edges = DEFAULT_BAND_EDGES,
  onPages,
}: RegisterReportProps) => {
  const [made] = useState(() => new Date());
  const groups = useMemo(
    () => reportGroups(question.register, question.result, edges),
    [question, edges],
  );
  const parts = useMemo(
    () => reportFlow({ question, groups, edges, paper, locale, made }),
    [question, groups, edges, paper, locale, made],
  );
  return (
    <FlowDocument
      paper={paper}
      lang={locale}
      title={reportTexts[locale].title}
      parts={parts}
      {...(onPages && { onPages })}
    />
  );
};
