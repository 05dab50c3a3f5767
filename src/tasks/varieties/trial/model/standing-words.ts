import { formatInteger, formatNumber } from "../../../../i18n/format-number.ts";
import type { Locale } from "../../../../i18n/locale.ts";
import { answerTexts } from "../texts/answer-texts.ts";
import { decimalsToTell, differenceUnit, pText, withUnit } from "./figure-text.ts";
import { nameList } from "./name-list.ts";
import type { ResponseName } from "./response-name.ts";
import type { Said } from "./said.ts";
import type { Difference, Standing } from "./stand-to-first.ts";

/** More names than this are counted. */
const MOST_NAMED = 3;

/** How varieties stand to the first of them, in words that begin small and end without a full stop. */
export const standingWords = (
  { first, alike, apart, together, between, told, least }: Standing,
  response: ResponseName,
  decimals: number,
  locale: Locale,
): Said => {
  const t = answerTexts[locale];
  const verb = (count: number, more: boolean): string =>
    (response.field === null ? t.otherVerb : t.verbs[response.field])(count, more, response.name);
  const unit = differenceUnit(response, t.points);
  const size = (value: number): string => withUnit(formatNumber(Math.abs(value), decimals), unit);
  const evidence = ({ ci95, p }: Difference): string => {
    const [low, high] = ci95.map(Math.abs).sort((a, b) => a - b) as [number, number];
    const digits = decimalsToTell([low], decimals);
    return t.evidence(formatNumber(low, digits), formatNumber(high, digits), pText(p));
  };
  /** The second of a pair as seen beside the first: the sign is of first less second. */
  const by = (one: Difference): string =>
    `${one.difference > 0 ? t.less(size(one.difference)) : t.more(size(one.difference))}`;
  const whole = (lead: string, more: readonly string[] = []): Said => ({
    lead,
    brief: null,
    grounds: null,
    more,
  });
  const [narrow, wide] = least.map((half) => formatNumber(half, decimals)) as [string, string];
  const separates =
    narrow === wide
      ? t.notProof(withUnit(wide, unit))
      : t.notProofOfAll(narrow, withUnit(wide, unit));
  const all = [first.variety, ...alike.map(({ variety }) => variety)];
  const nearest = apart[0];
  if (nearest === undefined) {
    const names =
      all.length > MOST_NAMED + 1 ? t.all(formatInteger(all.length)) : nameList(all, locale);
    return told === 0
      ? whole(t.noneTold(names, response.name), [separates])
      : whole(t.noneToldWithFirst(first.variety, response.name, told));
  }
  if (alike.length === 0) {
    const best = verb(1, nearest.difference > 0);
    const grounds = `${by(nearest)} (${evidence(nearest)})`;
    if (apart.length === 1) {
      const brief = t.firstAloneOfTwo(first.variety, best, nearest.variety);
      const figures = `${size(nearest.difference)} (${evidence(nearest)})`;
      return { lead: `${brief}: ${figures}`, brief, grounds: figures, more: [] };
    }
    const brief = t.firstAlone(first.variety, best);
    const next = t.nextIs(nearest.variety, grounds);
    return { lead: `${brief}; ${next}`, brief, grounds: next, more: [] };
  }
  const counted = (names: readonly string[], others: (n: string) => string): string =>
    names.length > MOST_NAMED ? others(formatInteger(names.length)) : nameList(names, locale);
  const head =
    together && all.length <= MOST_NAMED + 1
      ? t.together(nameList(all, locale))
      : t.withFirst(
          counted(
            alike.map(({ variety }) => variety),
            t.others,
          ),
          first.variety,
          alike.length,
        );
  if (apart.length > 2) {
    const tail = t.apartMany(
      formatInteger(apart.length),
      verb(apart.length, nearest.difference < 0),
      first.variety,
    );
    const grounds = t.apartManyBy(
      formatNumber(Math.abs(nearest.difference), decimals),
      size(apart.at(-1)!.difference),
      pText(Math.max(...apart.map(({ p }) => p))),
    );
    return {
      lead: `${head}; ${tail}: ${grounds}`,
      brief: `${head}; ${tail}`,
      grounds,
      more: between.length === 0 ? [] : [t.betweenMany],
    };
  }
  const verbOf = (one: Difference): string => verb(1, one.difference < 0);
  const than = (one: Difference): string => `${first.variety} (${evidence(one)})`;
  /** Said of the first alone, with who it is not told apart from, where it does not hold of all that are named before. */
  const of = (one: Difference) => {
    const near = between.filter((pair) => pair.apart === one.variety).map((pair) => pair.alike);
    const { variety } = one;
    const verbed = verbOf(one);
    if (near.length === 0)
      return {
        lead: t.apart(variety, verbed, by(one), than(one)),
        brief: `${variety} ${verbed}`,
      };
    const others = counted(near, t.othersNear);
    return {
      lead: t.apartExcept(variety, verbed, first.variety, `${by(one)} (${evidence(one)})`, others),
      brief: t.apartExceptBrief(variety, verbed, first.variety, others),
    };
  };
  return {
    lead: `${head}; ${apart.map((one) => of(one).lead).join("; ")}`,
    brief: `${head}; ${apart.map((one) => of(one).brief).join("; ")}`,
    grounds: apart.map((one) => t.apartBy(one.variety, by(one), than(one))).join("; "),
    more: [],
  };
};
