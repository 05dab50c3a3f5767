import { formatInteger } from "../../../../i18n/format-number.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { plotAltitudeLayer } from "../../../../layers/plot-altitude/plot-altitude-layer.tsx";
import type { FeatureHit } from "../../../../map/map-events.ts";
import { degreesText } from "../model/degrees-text.ts";
import { entriesOf } from "../model/entries-of-plots.ts";
import { unknownNamesOf } from "../model/unknown-names-of.ts";
import type { AnsweredPlots } from "../model/use-plots-model.ts";
import { cardTexts } from "../texts/card-texts.ts";
import { paneTexts } from "../texts/pane-texts.ts";
import { verdictTexts } from "../texts/verdict-texts.ts";
import styles from "./plot-hint.module.css";

export interface PlotHintProps {
  readonly answered: AnsweredPlots;
  readonly hit: FeatureHit;
  /** Of the exercise; what is drawn is then its verdict. */
  readonly warmingC: number;
}

/** The essentials of the plot under the pointer: code, verdict, altitude, variety. */
export const PlotHint = ({ answered, hit, warmingC }: PlotHintProps) => {
  const { locale } = useLocale();
  const t = useTexts(cardTexts);
  const { register, answer, catalogue, start } = answered;
  const { entries, altitude, altitudeErrorM, plotVerdict, exercisePlotVerdict } = answer;
  const plot = hit.id;
  const verdict = (exercisePlotVerdict ?? plotVerdict)[plot];
  if (verdict === undefined) return null;
  const unknown = unknownNamesOf(answer, start, plot);
  const names = entriesOf(start, plot)
    .map((entry) => catalogue.varieties[entries.variety[entry]!]?.name ?? entries.written[entry])
    .filter(Boolean);
  const height = altitude[plot]!;
  const { title, lines } = plotAltitudeLayer.describe(
    {
      id: register.ids[plot] ?? "",
      verdict,
      more: [
        ...(exercisePlotVerdict ? [paneTexts[locale].exerciseTag(degreesText(warmingC))] : []),
        ...(unknown > 0
          ? [verdictTexts[locale].unknownNames(unknown, formatInteger(unknown))]
          : []),
        ...(Number.isFinite(height)
          ? [t.altitudeValue(formatInteger(height), formatInteger(altitudeErrorM[plot]!))]
          : []),
        ...(names.length > 0 ? [names.join(", ")] : []),
      ],
    },
    locale,
  );
  return (
    <p className={styles.hint} style={{ left: hit.x + 14, top: hit.y + 14 }}>
      <strong>{title}</strong>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </p>
  );
};
