import { formatInteger, formatNumber } from "../../../i18n/format-number.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { textTable } from "../../text-table.ts";
import { FIT_VERDICTS, LATITUDE_BANDS } from "../analysis/fit/fit-answer.ts";
import type { FitGroup, VerdictCounts } from "../analysis/fit/fit-groups.ts";
import { bandFigures, bandOf } from "../plots/model/band-words.ts";
import { speakingEntry } from "../plots/model/entries-of-plots.ts";
import type { AnsweredPlots } from "../plots/model/use-plots-model.ts";
import { isOutside } from "../plots/model/verdict-code.ts";
import { verdictTexts } from "../plots/texts/verdict-texts.ts";
import { varietiesCommandTexts } from "./varieties-command-texts.ts";

/** More groups or plots than this scroll the answer away. */
const MOST_GROUPS = 20;
const MOST_PLOTS = 20;

/** Plots by verdict, those that occur. */
export const verdictTable = ({ summary }: AnsweredPlots, locale: Locale): readonly string[] => {
  const { columns: c } = varietiesCommandTexts[locale];
  const { exercise, plots } = summary;
  const moved = exercise?.of ?? null;
  return textTable([
    [c.result, c.plots, c.share, ...(moved ? [c.moved] : [])],
    ...FIT_VERDICTS.filter((verdict) => summary.of[verdict] + (moved?.[verdict] ?? 0) > 0).map(
      (verdict) => [
        verdictTexts[locale][verdict],
        formatInteger(summary.of[verdict]),
        formatNumber((100 * summary.of[verdict]) / plots, 1),
        ...(moved ? [formatInteger(moved[verdict])] : []),
      ],
    ),
  ]);
};

const notCompared = (counts: VerdictCounts): number =>
  counts["unknown-variety"] + counts["no-variety"] + counts["no-altitude"] + counts["no-band"];

/** Groups with their plots by verdict, most outside first. */
export const groupTable = (
  groups: readonly FitGroup[],
  first: "variety" | "caserio" | "organizacion",
  locale: Locale,
): readonly string[] => {
  const { columns: c, unnamed, more } = varietiesCommandTexts[locale];
  const rest = groups.length - MOST_GROUPS;
  return [
    ...textTable([
      [c[first], c.plots, c.inside, c.below, c.above, c.undecidable, c.other],
      ...groups
        .slice(0, MOST_GROUPS)
        .map(({ name, plots, published }) => [
          name || unnamed,
          ...[
            plots,
            published.inside,
            published.below,
            published.above,
            published.undecidable,
            notCompared(published),
          ].map(formatInteger),
        ]),
    ]),
    ...(rest > 0 ? [more(formatInteger(rest))] : []),
  ];
};

/** Plots outside the band of their variety, the farthest first; empty where there is none. */
export const outsideTable = (answered: AnsweredPlots, locale: Locale): readonly string[] => {
  const { answer, register, catalogue, start } = answered;
  const { entries, plotVerdict, altitude, altitudeErrorM, latitudeBand } = answer;
  const { columns: c, more, outside } = varietiesCommandTexts[locale];
  const found = Array.from(plotVerdict.keys())
    .filter((plot) => isOutside(plotVerdict[plot]!))
    .map((plot) => ({ plot, entry: speakingEntry(answer, start, plot)! }))
    .sort((a, b) => entries.published.marginM[a.entry]! - entries.published.marginM[b.entry]!);
  if (found.length === 0) return [];
  const rest = found.length - MOST_PLOTS;
  const rows = found.slice(0, MOST_PLOTS).map(({ plot, entry }) => {
    const variety = catalogue.varieties[entries.variety[entry]!];
    const latitudes = LATITUDE_BANDS[latitudeBand[plot]!];
    const band = variety && latitudes ? bandOf(variety, latitudes) : null;
    return [
      register.ids[plot] ?? "",
      variety?.name ?? "",
      formatInteger(altitude[plot]!),
      formatInteger(altitudeErrorM[plot]!),
      band === null ? "" : bandFigures(band),
      formatInteger(entries.published.marginM[entry]!),
    ];
  });
  return [
    outside,
    ...textTable([[c.plot, c.variety, c.altitude, c.error, c.band, c.margin], ...rows]),
    ...(rest > 0 ? [more(formatInteger(rest))] : []),
  ];
};
