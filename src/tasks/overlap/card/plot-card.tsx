import type { ReactNode } from "react";
import type { PlotRecord } from "../../../answers/overlap/record.ts";
import type { OverlapResult } from "../../../answers/overlap/result.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import { formatMetres } from "../../../i18n/format-measure.ts";
import { formatAmount } from "../../../i18n/format-number.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { verdictTexts } from "../../../i18n/verdict-texts.ts";
import { IconButton } from "../../../ui/controls/icon-button.tsx";
import { Notice } from "../../../ui/feedback/notice.tsx";
import { FactList } from "../../../ui/text/fact-list.tsx";
import { SECOND_OPINION_TOLERANCE_M2, type SecondOpinion } from "../model/second-opinion.ts";
import { VerdictCell } from "../table/verdict-cell.tsx";
import { cardTexts } from "../texts/card-texts.ts";
import styles from "./plot-card.module.css";
import { plotFacts } from "./plot-facts.ts";

export interface PlotCardProps {
  readonly register: Dataset<"plots">;
  readonly result: OverlapResult;
  readonly index: number;
  readonly record: PlotRecord;
  readonly second: SecondOpinion;
  /** What the other questions know of the plot. */
  readonly notes: ReactNode;
  readonly onClose: () => void;
}

/** Everything known of one plot against the chosen area, and whether a second engine agrees. */
export const PlotCard = (card: PlotCardProps) => {
  const { register, result, index, record, second, notes, onClose } = card;
  const { locale } = useLocale();
  const t = useTexts(cardTexts);
  const v = useTexts(verdictTexts);
  const difference = second.state === "given" ? second.differenceM2 : 0;
  const secondWords = {
    waiting: <span aria-busy="true">…</span>,
    none: t.secondFailed,
    given: t.secondSame(formatAmount(difference, 2)),
  }[second.state];
  const facts = plotFacts(record, result, register, index, locale);
  const checked = record.overlap_m2 > 0 ? [{ label: t.second, value: secondWords }] : [];
  return (
    <article className={styles.card} aria-label={record.id}>
      <header className={styles.head}>
        <h3 className={styles.id}>{record.id}</h3>
        <VerdictCell code={result.measures.verdict[index]!} />
        <IconButton icon="close" name={t.close} onClick={onClose} />
      </header>
      <p className={styles.meaning}>
        {record.verdict === "on-limit" && record.max_depth_m > 0
          ? `${t.onLimit(formatMetres(record.max_depth_m, 0))} `
          : null}
        {v.meaning[record.verdict]}
      </p>
      <FactList facts={[...facts, ...checked]} />
      {difference > SECOND_OPINION_TOLERANCE_M2 ? (
        <Notice tone="attention" title={t.second} announce>
          {t.secondDiffers(formatAmount(difference, 2))}
        </Notice>
      ) : null}
      {notes}
    </article>
  );
};
