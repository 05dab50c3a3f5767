import { changesIn } from "../../../../domain/register/change-count.ts";
import { VERSION } from "../../../../domain/version.ts";
import { changesMade } from "../../../../i18n/changes-made.ts";
import { formatDateTimeLima } from "../../../../i18n/format-date.ts";
import { formatInteger } from "../../../../i18n/format-number.ts";
import type { Locale } from "../../../../i18n/locale.ts";
import type { FitSettings } from "../../analysis/fit/fit-query.ts";
import { lapsePerKm } from "../../model/fit-view.ts";
import { degreesText } from "../model/degrees-text.ts";
import type { AnsweredPlots } from "../model/use-plots-model.ts";
import { outsideSentence } from "../panel/outside-sentence.ts";
import { exportTexts } from "./export-texts.ts";

/** Lines under the table for people: the file, the answer, the settings and the method, as name and value. */
export const peopleFoot = (
  { register, catalogue, answer, summary }: AnsweredPlots,
  settings: FitSettings,
  rows: number,
  made: Date,
  locale: Locale,
): readonly (readonly string[])[] => {
  const t = exportTexts[locale];
  const { provenance } = register;
  const said = Object.entries(settings.equivalences);
  return [
    [t.provenance],
    ...(provenance.sample ? [[t.sample, t.sampleNote]] : []),
    [t.file, provenance.name],
    ["SHA-256", provenance.sha256],
    [t.records, t.recordsValue(provenance.read, provenance.accepted)],
    ...(provenance.changes
      ? [[t.changes, changesMade(changesIn(provenance.changes), locale)]]
      : []),
    [t.answer, outsideSentence(summary, locale)],
    ...(rows === answer.plots
      ? []
      : [[t.filtered, t.filteredValue(formatInteger(rows), formatInteger(answer.plots))]]),
    [t.catalogue, catalogue.source],
    [t.registerError, `± ${settings.registerErrorM} m`],
    [t.reliefError, `± ${settings.reliefErrorM} m`],
    [t.near, `${settings.nearDeg}°`],
    ...(said.length > 0
      ? [[t.equivalences, said.map(([written, name]) => `${written} = ${name}`).join("; ")]]
      : []),
    ...(answer.entries.exercise
      ? [
          [
            t.exercise,
            t.exerciseValue(
              degreesText(settings.warmingC),
              String(lapsePerKm(settings.lapseCPerM)),
              formatInteger(answer.shiftM),
            ),
          ],
        ]
      : []),
    [t.method, t.methodValue],
    [t.made, formatDateTimeLima(made, locale)],
    [t.version, VERSION],
    [t.fieldCheck],
  ];
};
