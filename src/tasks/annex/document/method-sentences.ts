import { isPossibleOverlap } from "../../../answers/overlap/verdict.ts";
import { changesIn } from "../../../domain/register/change-count.ts";
import type { WalkedMark } from "../../../domain/register/walked-cells.ts";
import { crsName } from "../../../geo/crs/crs-name.ts";
import { changesMade } from "../../../i18n/changes-made.ts";
import { formatDate } from "../../../i18n/format-date.ts";
import { formatHectares, formatMetres } from "../../../i18n/format-measure.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { verdictTexts } from "../../../i18n/verdict-texts.ts";
import { walkedMarginWords } from "../../../i18n/walked-margin.ts";
import { DECLARED_PCT } from "../../../position/declared-radius.ts";
import type { AnnexFigures } from "../analysis/annex-figures.ts";
import type { AnnexQuestion } from "./prepare-annex.ts";
import { methodTexts } from "./texts/method-texts.ts";
import { resultTexts } from "./texts/result-texts.ts";
import { formatWallClock } from "./wall-clock.ts";

/** A wall clock as the cells of a walk have it. */
const CLOCK = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** Publisher, legal source, date and licence of the limit, as far as they are known; its name where nothing else is. */
const limitSource = ({ area }: AnnexQuestion, locale: Locale): string => {
  const { source, date, licence, name } = area.provenance;
  const named = source === "" ? name : source;
  const dated = date === null ? named : methodTexts[locale].limitDate(named, date);
  return licence === null ? dated : `${dated}; ${licence}`;
};

/** The verdict in one neutral sentence, with what to do; nothing is said of who. */
export const standingSentence = (figures: AnnexFigures, locale: Locale): string => {
  const t = resultTexts[locale];
  if (figures.kind === "unmeasured") {
    return `${t.reasons[figures.reason]} ${t.remedy[figures.reason]}`;
  }
  const meaning = verdictTexts[locale].meaning[figures.record.verdict];
  return figures.kind === "point" ? `${meaning} ${t.pointNote}` : meaning;
};

/** That the plot was walked, when, and how well its area is known. */
const walkedSentences = (walked: WalkedMark, locale: Locale): readonly string[] => {
  const t = methodTexts[locale];
  const { date, errorHa, positions, declaredM, declaredPct } = walked;
  const pct = formatInteger(declaredPct);
  const on = CLOCK.test(date) ? t.walkedOn(formatWallClock(date, locale)) : "";
  return [
    t.walked(on, formatInteger(positions)),
    t.walkedMargin(
      formatHectares(errorHa * 10_000),
      walkedMarginWords(walked, locale),
      walked.unseen !== null && walked.unseen.silentHa > 0,
    ),
    ...(declaredM === null ? [] : [t.walkedError(formatMetres(declaredM))]),
    declaredPct === DECLARED_PCT ? t.walkedWidened(pct) : t.walkedAsDeclared(pct),
  ];
};

/** The register the plot is of, and its record of the file; one that was walked or drawn into it since is in no file. */
const fromWhere = (
  named: string,
  { register }: AnnexQuestion,
  figures: AnnexFigures,
  locale: Locale,
): readonly string[] => {
  const t = methodTexts[locale];
  const { changes } = register.provenance;
  if (figures.row < (changes?.addedFrom ?? Number.POSITIVE_INFINITY))
    return [t.register(named), t.row(String(figures.row))];
  const date = figures.kind === "polygon" ? (figures.walked?.date ?? "") : "";
  const how = CLOCK.test(date) ? t.walkedIn(formatDate(date.slice(0, 10), locale)) : t.addedIn;
  return [t.register(how), t.intoRegister(named)];
};

/** How the figures were made and from what: one paragraph. */
export const methodSentences = (
  question: AnnexQuestion,
  figures: AnnexFigures,
  locale: Locale,
): string => {
  const t = methodTexts[locale];
  const { register, result } = question;
  const { name: file, changes } = register.provenance;
  const named = register.name === file ? file : t.fromFile(register.name, file);
  const [plane, tolerance] = [crsName(result.plane), formatMetres(result.tolerance, 0)];
  const possible = figures.kind !== "unmeasured" && isPossibleOverlap(figures.record.verdict);
  const clip = figures.kind === "polygon" ? t.clip : t.pointClip;
  return [
    ...(figures.kind === "unmeasured" ? [] : [clip(plane, tolerance)]),
    t.limit(
      limitSource(question, locale),
      formatInteger(result.area.corners),
      formatHectares(result.area.areaM2, 2),
    ),
    ...fromWhere(
      changes ? `${named}, ${changesMade(changesIn(changes), locale)}` : named,
      question,
      figures,
      locale,
    ),
    ...(figures.kind === "polygon" && figures.walked
      ? walkedSentences(figures.walked, locale)
      : []),
    possible ? t.law : t.lawOutside,
  ].join(" ");
};
