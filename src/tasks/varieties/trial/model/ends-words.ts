import type { Locale } from "../../../../i18n/locale.ts";
import type { SiteAnalysis } from "../../analysis/trial/trial-answer.ts";
import { answerTexts } from "../texts/answer-texts.ts";
import { nameList } from "./name-list.ts";
import type { ResponseName } from "./response-name.ts";
import { siteName } from "./site-name.ts";
import { standToFirst } from "./stand-to-first.ts";

/** More sites or different answers than these make no sentence. */
const MOST_SITES = 4;
const MOST_ANSWERS = 3;

/** First and last of a site where they are told apart; "" where no pair is; null where neither can be said. */
const endsOf = (
  site: SiteAnalysis,
  { wanted }: ResponseName,
  alpha: number,
): { readonly first: string; readonly last: string; readonly more: boolean } | "" | null => {
  const standing = site.notComputable === null ? standToFirst(site, wanted, alpha) : null;
  if (standing === null) return null;
  if (standing.told === 0) return "";
  const sign = wanted === "less" ? -1 : 1;
  const last = site.means.toSorted((a, b) => sign * (b.adjustedMean - a.adjustedMean)).at(-1);
  const pair = standing.apart.find(({ variety }) => variety === last?.variety);
  return pair
    ? { first: standing.first.variety, last: pair.variety, more: pair.difference < 0 }
    : null;
};

/**
 * How the answer changes from site to site: at each, the last variety set against the first, which it is told apart from.
 * null where a site has no such pair though others differ, where all sites say the same, or where it would be long.
 */
export const endsWords = (
  sites: readonly SiteAnalysis[],
  response: ResponseName,
  alpha: number,
  locale: Locale,
): string | null => {
  const t = answerTexts[locale];
  const measured = sites.filter(({ used }) => used > 0);
  if (measured.length > MOST_SITES) return null;
  const answers = new Map<string, string[]>();
  for (const site of measured) {
    const ends = endsOf(site, response, alpha);
    if (ends === null) return null;
    const verb = response.field === null ? t.otherVerb : t.verbs[response.field];
    const said =
      ends === ""
        ? t.across.noEnds
        : t.firstAloneOfTwo(ends.last, verb(1, ends.more, response.name), ends.first);
    answers.set(said, [...(answers.get(said) ?? []), siteName(site, locale)]);
  }
  if (answers.size < 2 || answers.size > MOST_ANSWERS) return null;
  const text = [...answers]
    .map(([said, names], i) => t.across.ends(nameList(names, locale), said, i === 0))
    .join("; ");
  return `${text}.`;
};
