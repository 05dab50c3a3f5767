import { ALTITUDE_FAULTS } from "../../../domain/written/altitude-faults.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { FitSettings } from "../analysis/fit/fit-query.ts";
import type { AnsweredPlots } from "../plots/model/use-plots-model.ts";
import { answerTexts } from "../plots/texts/answer-texts.ts";
import { varietiesCommandTexts } from "./varieties-command-texts.ts";

/** What to look at among the plots: how many, and why, as the screen says it. */
export interface AltitudeNotice {
  readonly code: string;
  readonly severity: "warning" | "note";
  readonly plots: number;
  readonly sentence: string;
}

/** Faults the screen says plot by plot and the terminal counts; the others have a sentence of the screen's. */
const COUNTED = ["blank", "zeroOrLess", "unreadable", "tooHigh", "range"] as const;

/** What an answer rests on that may be otherwise: relief for register, doubtful altitudes, 5° of latitude, several names. */
export const altitudeNotices = (
  { answer, summary }: AnsweredPlots,
  { reliefErrorM, nearDeg }: Pick<FitSettings, "reliefErrorM" | "nearDeg">,
  locale: Locale,
): readonly AltitudeNotice[] => {
  const t = answerTexts[locale];
  const { faults } = varietiesCommandTexts[locale];
  const notice = (
    code: string,
    severity: AltitudeNotice["severity"],
    plots: number,
    sentence: (n: number, count: string) => string,
  ): readonly AltitudeNotice[] =>
    plots > 0 ? [{ code, severity, plots, sentence: sentence(plots, formatInteger(plots)) }] : [];
  const { fromRelief, offRelief, feet, near, nearOther, several } = summary;
  return [
    ...notice("altitude-from-relief", "warning", fromRelief, (n, count) =>
      t.relief(n, count, formatInteger(reliefErrorM)),
    ),
    ...notice("altitude-off-relief", "warning", offRelief, t.offRelief),
    ...notice("altitude-looks-feet", "warning", feet, t.feet),
    ...COUNTED.flatMap((fault) => {
      const plots = answer.altitudeFaults.filter((bits) => bits & ALTITUDE_FAULTS[fault]).length;
      return notice(`altitude-${fault}`, "warning", plots, faults[fault]);
    }),
    ...notice("near-5-degrees", "note", near, (n, count) =>
      t.near(n, count, formatInteger(nearOther), String(nearDeg)),
    ),
    ...notice("several-varieties", "note", several, t.several),
  ];
};
