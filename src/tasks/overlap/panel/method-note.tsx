import type { OverlapResult } from "../../../answers/overlap/result.ts";
import type { OverlapSummary } from "../../../answers/overlap/summary.ts";
import { crsName } from "../../../geo/crs/crs-name.ts";
import { formatHectaresFigure } from "../../../i18n/format-measure.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import panel from "../../../ui/layout/panel-parts.module.css";
import { panelTexts } from "../texts/panel-texts.ts";

export interface MethodNoteProps {
  readonly result: OverlapResult;
  readonly summary: OverlapSummary;
}

/** In which plane and how, with the ellipsoidal hectares beside the planar ones. */
export const MethodNote = ({ result, summary }: MethodNoteProps) => {
  const t = useTexts(panelTexts);
  if (!result.complete) return null;
  return (
    <section className={panel.section}>
      <h3 className={panel.heading}>{t.method}</h3>
      <p className={panel.hint}>
        {t.methodText(crsName(result.plane), formatHectaresFigure(summary.overlapEllipsoidalM2))}
      </p>
    </section>
  );
};
