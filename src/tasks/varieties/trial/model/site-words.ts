import type { Locale } from "../../../../i18n/locale.ts";
import type { SiteAnalysis } from "../../analysis/trial/trial-answer.ts";
import { answerTexts } from "../texts/answer-texts.ts";
import { decimalsFor, pText } from "./figure-text.ts";
import type { ResponseName } from "./response-name.ts";
import type { Said } from "./said.ts";
import { siteName } from "./site-name.ts";
import { standToFirst } from "./stand-to-first.ts";
import { standingWords } from "./standing-words.ts";

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Largest standard error of a site's means: what its figures are rounded by. */
export const siteDecimals = (site: SiteAnalysis, response: ResponseName): number =>
  decimalsFor(Math.max(...site.means.map(({ se }) => se)), response);

/** What a site's analysis says of its varieties; why there is none, and what to do, where there is none. */
export const siteWords = (
  site: SiteAnalysis,
  response: ResponseName,
  alpha: number,
  locale: Locale,
): Said => {
  const t = answerTexts[locale];
  const at = site.site === "" ? "" : t.at(siteName(site, locale));
  const bare = (why: string): Said => ({
    lead: capital(`${at}${why}`),
    brief: null,
    grounds: null,
    more: [],
  });
  if (site.notComputable !== null) return bare(t.why[site.notComputable](response.name));
  const standing = standToFirst(site, response.wanted, alpha);
  if (standing === null) return bare(t.why["one-variety"]());
  const words = standingWords(standing, response, siteDecimals(site, response), locale);
  const variety = site.anova.find(({ term }) => term === "variedad");
  const p = variety?.p ?? Number.NaN;
  return {
    lead: capital(`${at}${words.lead}.`),
    brief: words.brief === null ? null : capital(`${at}${words.brief}.`),
    grounds: words.grounds === null ? null : capital(`${words.grounds}.`),
    more: [
      ...words.more,
      ...(standing.told === 0 && p < alpha ? [t.varianceOnly(pText(p))] : []),
      ...(standing.told > 0 && p >= alpha ? [t.pairsOnly(pText(p))] : []),
    ],
  };
};
