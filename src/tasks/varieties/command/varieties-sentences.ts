import { formatInteger } from "../../../i18n/format-number.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { groupPlots, groupVarieties } from "../analysis/fit/fit-groups.ts";
import type { FitSettings } from "../analysis/fit/fit-query.ts";
import { lapsePerKm } from "../model/fit-view.ts";
import { groupsOf } from "../plots/model/register-words.ts";
import type { AnsweredPlots } from "../plots/model/use-plots-model.ts";
import { fitDoubts } from "../plots/panel/fit-doubts.ts";
import { answerTexts } from "../plots/texts/answer-texts.ts";
import { varietiesCommandTexts } from "./varieties-command-texts.ts";
import { groupTable, outsideTable, verdictTable } from "./varieties-tables.ts";

/** More unknown names than this are counted. */
const MOST_UNKNOWN = 20;

/** The answer in sentences and tables, a line each; the words of the screen. */
export const varietiesSentences = (
  answered: AnsweredPlots,
  settings: FitSettings,
  locale: Locale,
): readonly string[] => {
  const { register, catalogue, answer, summary } = answered;
  const t = answerTexts[locale];
  const [outside, compared] = [summary.outside, summary.compared].map(formatInteger);
  const sentence =
    summary.compared === 0
      ? t.noneCompared
      : summary.outside === 1
        ? t.sentenceOne(compared!)
        : t.sentence(outside!, compared!);
  const names = catalogue.varieties.map(({ name }) => name);
  const byWord = (["caserio", "organizacion"] as const).flatMap((field) => {
    if (register.fields[field] === undefined) return [];
    return ["", ...groupTable(groupPlots(answer, groupsOf(register, field)), field, locale)];
  });
  const farthest = outsideTable(answered, locale);
  return [
    ...(register.provenance.sample ? [t.sample] : []),
    `${sentence}.`,
    ...fitDoubts(summary, settings, locale),
    t.catalogue(catalogue.source),
    ...exerciseSentences(answered, settings, locale),
    "",
    ...verdictTable(answered, locale),
    "",
    ...groupTable(groupVarieties(answer, names), "variety", locale),
    ...byWord,
    ...unknownLines(answered, locale),
    ...(farthest.length === 0 ? [] : ["", ...farthest]),
    "",
    t.fieldCheck,
  ];
};

function exerciseSentences(
  { answer, summary }: AnsweredPlots,
  { warmingC, lapseCPerM }: FitSettings,
  locale: Locale,
): readonly string[] {
  const { exercise, changed } = summary;
  if (exercise === null) return [];
  const t = varietiesCommandTexts[locale];
  return [
    t.exercise(String(warmingC), formatInteger(answer.shiftM), String(lapsePerKm(lapseCPerM))),
    t.exerciseAnswer(
      formatInteger(exercise.outside),
      formatInteger(exercise.compared),
      formatInteger(changed),
      changed,
    ),
  ];
}

function unknownLines({ answer }: AnsweredPlots, locale: Locale): readonly string[] {
  const { unknown } = answer;
  if (unknown.length === 0) return [];
  const t = varietiesCommandTexts[locale];
  const rest = unknown.length - MOST_UNKNOWN;
  const meant = unknown.find(({ nearest }) => nearest.length > 0);
  return [
    "",
    `${t.unknown}:`,
    ...unknown
      .slice(0, MOST_UNKNOWN)
      .map(
        ({ written, plots, nearest }) =>
          `  ${t.unknownName(written, formatInteger(plots), plots, nearest.join(` ${t.or} `))}`,
      ),
    ...(rest > 0 ? [`  ${t.more(formatInteger(rest))}`] : []),
    ...(meant ? [t.sameHint(meant.written, meant.nearest[0]!)] : []),
  ];
}
