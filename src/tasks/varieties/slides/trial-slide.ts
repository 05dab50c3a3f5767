import { sitesByAltitude } from "../../../domain/trials/sites-by-altitude.ts";
import type { TwoLanguages } from "../../../domain/two-languages.ts";
import { formatDate } from "../../../i18n/format-date.ts";
import { formatInteger, formatNumber } from "../../../i18n/format-number.ts";
import { inBoth, sameInBoth } from "../../../i18n/in-both.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { SiteAnalysis } from "../analysis/trial/trial-answer.ts";
import { withUnit } from "../trial/model/figure-text.ts";
import { responseName } from "../trial/model/response-name.ts";
import { siteDecimals, siteWords } from "../trial/model/site-words.ts";
import { trialChoices, trialScope } from "../trial/model/trial-choices.ts";
import { readTrialView } from "../trial/model/trial-view.ts";
import { type MakeSlide, noSlide, sentences } from "./slide-parts.ts";
import { slideTexts } from "./slide-texts.ts";

/** The site of the screen, else the first that has an analysis. */
const siteOf = (sites: readonly SiteAnalysis[], wanted: string | null): SiteAnalysis | undefined =>
  sites.find(({ site }) => site === wanted) ??
  sites.find(({ notComputable }) => notComputable === null) ??
  sites[0];

/** Words of the trial tab may hold braces of a file's own; no figure is to be put there. */
const plain = (text: TwoLanguages): TwoLanguages => ({
  "es-PE": text["es-PE"].replace(/[{}]/g, ""),
  en: text.en.replace(/[{}]/g, ""),
});

/** Means of a trial's varieties with Tukey's letters; trial plots belong to no producer, so nothing is held back. */
export const trialSlide: MakeSlide = async ({ documents, analyses, view, signal }) => {
  const dataset = documents.trials.find(({ id }) => id === documents.activeTrial);
  if (dataset?.trial === undefined) return noSlide("noTrial");
  const trial = sitesByAltitude(dataset.trial);
  const asked = readTrialView(view);
  const scope = trialScope(trialChoices(trial), asked);
  const measured = trial.responses.find(({ column }) => column === scope?.response);
  if (scope === null || measured === undefined) return noSlide("noResponse");
  const { response: column, campaign } = scope;
  const { alpha } = asked;
  const answer = await analyses.run(
    "varietyTrial",
    { trial, response: column, campaign, alpha },
    { signal },
  );
  const site = siteOf(answer.sites, asked.site);
  if (site === undefined) return noSlide("noResponse");
  const said = (locale: Locale) => siteWords(site, responseName(measured, locale), alpha, locale);
  if (site.notComputable !== null)
    return { content: null, reason: inBoth(slideTexts, (_, locale) => said(locale).lead) };
  const { unit } = responseName(measured, "es-PE");
  const decimals = siteDecimals(site, responseName(measured, "es-PE"));
  const figure = (value: number): string => formatNumber(value, decimals);
  const best = responseName(measured, "es-PE").wanted === "less" ? 1 : -1;
  const means = [...site.means].sort((a, b) => best * (a.adjustedMean - b.adjustedMean));
  const grounds = inBoth(slideTexts, (_, locale) => said(locale).grounds ?? "");
  return {
    content: {
      name: inBoth(slideTexts, (t) => t.offers.trial),
      message: plain(inBoth(slideTexts, (_, locale) => said(locale).brief ?? said(locale).lead)),
      text: sentences([
        grounds.en === "" ? null : plain(grounds),
        inBoth(slideTexts, (t) => t.trial.letters),
      ]),
      values: {
        variable: inBoth(slideTexts, (_, locale) => responseName(measured, locale).name),
        campana: sameInBoth(campaign ?? ""),
        variedades: sameInBoth(formatInteger(means.length)),
      },
      figure: {
        kind: "table",
        head: [
          inBoth(slideTexts, (t) => t.trial.variety),
          inBoth(slideTexts, (t, locale) => {
            const { name } = responseName(measured, locale);
            return unit === "" ? name : `${name} (${t.trial.unit(unit)})`;
          }),
          inBoth(slideTexts, (t) => t.trial.interval),
          inBoth(slideTexts, (t) => t.trial.plots),
          inBoth(slideTexts, (t) => t.trial.letter),
        ],
        rows: means.map(({ variety, adjustedMean, ci95: [low, high], n, letters }) => [
          sameInBoth(variety),
          sameInBoth(withUnit(figure(adjustedMean), unit === "%" ? "%" : "")),
          inBoth(slideTexts, (t) => t.trial.range(figure(low), figure(high))),
          sameInBoth(formatInteger(n)),
          sameInBoth(letters),
        ]),
      },
      map: null,
      withheld: null,
      sources: [
        inBoth(slideTexts, (t, locale) =>
          dataset.provenance.sample
            ? t.trial.sample(formatDate(dataset.provenance.date ?? "", locale))
            : t.trial.own,
        ),
        inBoth(slideTexts, (t) => t.trial.method(formatNumber(alpha, 2))),
      ],
      sample: dataset.provenance.sample,
      released: [],
    },
  };
};
