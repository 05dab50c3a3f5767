import { formatInteger, formatNumber } from "../../../../i18n/format-number.ts";
import type { Locale } from "../../../../i18n/locale.ts";
import type { SiteAnalysis } from "../../analysis/trial/trial-answer.ts";
import { answerTexts } from "../texts/answer-texts.ts";
import { type Comparison, compareVarieties, type Difference } from "./compare-varieties.ts";
import { decimalsFor, differenceUnit, pText, withUnit } from "./figure-text.ts";
import { nameList } from "./name-list.ts";
import type { ResponseName } from "./response-name.ts";
import { siteName } from "./site-name.ts";

/** An answer first, then what qualifies it. */
export interface Said {
  readonly lead: string;
  readonly more: readonly string[];
}

/** More names than this are counted. */
const MOST_NAMED = 3;
/** Up to this many varieties, those in between are named one by one. */
const MOST_BETWEEN = 2;

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
  if (site.notComputable !== null)
    return { lead: capital(`${at}${t.why[site.notComputable](response.name)}`), more: [] };
  const compared = compareVarieties(site, response.wanted, alpha);
  if (compared === null) return { lead: capital(`${at}${t.why["one-variety"]()}`), more: [] };
  const words = comparisonWords(compared, response, siteDecimals(site, response), locale);
  const variety = site.anova.find(({ term }) => term === "variedad");
  const p = variety?.p ?? Number.NaN;
  return {
    lead: capital(`${at}${words.lead}.`),
    more: [
      ...words.more,
      ...(compared.told === 0 && p < alpha ? [t.varianceOnly(pText(p))] : []),
      ...(compared.told > 0 && p >= alpha ? [t.pairsOnly(pText(p))] : []),
    ],
  };
};

const comparisonWords = (
  compared: Comparison,
  response: ResponseName,
  decimals: number,
  locale: Locale,
): Said => {
  const t = answerTexts[locale];
  const { first, alike, apart, together, between, told, least } = compared;
  const verb = (count: number, more: boolean): string =>
    (response.field === null ? t.otherVerb : t.verbs[response.field])(count, more, response.name);
  const unit = differenceUnit(response, t.points);
  const size = (value: number): string => withUnit(formatNumber(Math.abs(value), decimals), unit);
  const evidence = ({ ci95, p }: Difference): string => {
    const ends = ci95.map(Math.abs).sort((a, b) => a - b);
    return t.evidence(formatNumber(ends[0]!, decimals), formatNumber(ends[1]!, decimals), pText(p));
  };
  /** The second of a pair as seen beside the first: the sign is of first less second. */
  const by = (one: Difference): string =>
    `${one.difference > 0 ? t.less(size(one.difference)) : t.more(size(one.difference))}`;
  const all = [first.variety, ...alike.map(({ variety }) => variety)];
  if (apart.length === 0) {
    const names =
      all.length > MOST_NAMED + 1 ? t.all(formatInteger(all.length)) : nameList(all, locale);
    return told === 0
      ? { lead: t.noneTold(names, response.name), more: [t.notProof(size(least))] }
      : { lead: t.noneToldWithFirst(first.variety, response.name, told), more: [] };
  }
  const nearest = apart[0]!;
  if (alike.length === 0) {
    const more = nearest.difference > 0;
    if (apart.length === 1)
      return {
        lead: `${t.firstAloneOfTwo(first.variety, verb(1, more), nearest.variety)}: ${size(nearest.difference)} (${evidence(nearest)})`,
        more: [],
      };
    return {
      lead: `${t.firstAlone(first.variety, verb(1, more))}; ${t.nextIs(nearest.variety, `${by(nearest)} (${evidence(nearest)})`)}`,
      more: [],
    };
  }
  const alikeNames = alike.map(({ variety }) => variety);
  const head =
    together && all.length <= MOST_NAMED + 1
      ? t.together(nameList(all, locale))
      : t.withFirst(
          alike.length > MOST_NAMED
            ? t.others(formatInteger(alike.length))
            : nameList(alikeNames, locale),
          first.variety,
          alike.length,
        );
  const tail =
    apart.length <= 2
      ? apart
          .map((one) =>
            t.apart(
              one.variety,
              verb(1, one.difference < 0),
              by(one),
              `${first.variety} (${evidence(one)})`,
            ),
          )
          .join("; ")
      : t.apartMany(
          formatInteger(apart.length),
          verb(apart.length, nearest.difference < 0),
          first.variety,
          formatNumber(Math.abs(nearest.difference), decimals),
          size(apart.at(-1)!.difference),
          pText(Math.max(...apart.map(({ p }) => p))),
        );
  return {
    lead: `${head}; ${tail}`,
    more:
      between.length === 0
        ? []
        : between.length <= MOST_BETWEEN && apart.length <= 2
          ? between.map((pair) => t.between(pair.alike, pair.apart))
          : [t.betweenMany],
  };
};
