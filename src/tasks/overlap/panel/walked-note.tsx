import { useMemo } from "react";
import type { OverlapResult } from "../../../answers/overlap/result.ts";
import { walkedTotals } from "../../../answers/overlap/walked-range.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import { formatHectares, formatHectaresFigure } from "../../../i18n/format-measure.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { walkedMarginWords } from "../../../i18n/walked-margin.ts";
import parts from "../../../ui/layout/panel-parts.module.css";
import { restTexts } from "../texts/rest-texts.ts";

export interface WalkedNoteProps {
  readonly register: Dataset<"plots">;
  readonly result: OverlapResult;
}

/** How far the hectares of walked plots are known, and what that does to the overlap; nothing where none was walked. */
export const WalkedNote = ({ register, result }: WalkedNoteProps) => {
  const t = useTexts(restTexts);
  const { locale } = useLocale();
  const walked = useMemo(() => walkedTotals(register, result), [register, result]);
  if (walked === null) return null;
  const { plots, areaM2, errorM2, unseen, range } = walked;
  return (
    <section className={parts.section}>
      <h3 className={parts.heading}>{t.walked}</h3>
      <p className={parts.hint}>
        {t.walkedArea(
          plots,
          formatInteger(plots),
          formatHectares(areaM2),
          formatHectares(errorM2),
          walkedMarginWords({ errorHa: errorM2 / 10_000, unseen }, locale),
        )}{" "}
        {range.mostM2 > 0
          ? t.walkedOverlap(formatHectaresFigure(range.leastM2), formatHectares(range.mostM2))
          : null}
      </p>
    </section>
  );
};
