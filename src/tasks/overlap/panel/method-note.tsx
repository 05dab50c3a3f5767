import type { OverlapResult } from "../../../answers/overlap/result.ts";
import type { OverlapSummary } from "../../../answers/overlap/summary.ts";
import { crsName } from "../../../geo/crs/crs-name.ts";
import { formatHectaresFigure } from "../../../i18n/format-measure.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import panel from "../../../ui/layout/panel-parts.module.css";
import { restTexts } from "../texts/rest-texts.ts";

export interface MethodNoteProps {
  readonly result: OverlapResult;
  readonly summary: OverlapSummary;
}

/** In which plane and how, with the ellipsoidal hectares beside the planar ones. */
export const MethodNote = ({ result, summary }: MethodNoteProps) => {
  const t = useTexts(restTexts);
  if (!result.complete) return null;
  return (
    <section className={panel.section}>
      <h2 className={panel.heading}>{t.method}</h2>
      <p className={panel.hint}>
        {t.methodText(crsName(result.plane), formatHectaresFigure(summary.overlapEllipsoidalM2))}
      </p>
    </section>
  );
};
