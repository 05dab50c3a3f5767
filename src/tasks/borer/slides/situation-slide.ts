import { byDistrict, type DistrictGroup } from "../../../answers/aggregate/by-district.ts";
import { releaseGroup } from "../../../answers/aggregate/release-group.ts";
import { shippedCapitals } from "../../../answers/aggregate/shipped-capitals.ts";
import type { PublicDiscs } from "../../../domain/story/public-map.ts";
import type { TwoLanguages } from "../../../domain/two-languages.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { inBoth } from "../../../i18n/in-both.ts";
import { joinNames } from "../../../i18n/join-names.ts";
import { countText, intervalText, rateText } from "../round/rate-words.ts";
import { fewerRanked } from "./fewer-rows.ts";
import { type RatedRow, ratedRows, rateOf, ratesFigure } from "./rate-rows.ts";
import {
  type MakeSlide,
  noSlide,
  rateValues,
  sentences,
  slideMap,
  slideSources,
  unknownSentence,
} from "./slide-parts.ts";
import { type SlideSubject, slideSubject } from "./slide-subject.ts";
import { slideTexts } from "./slide-texts.ts";

interface PlacedRow extends RatedRow {
  readonly group: DistrictGroup;
}

const countOf = ({ names, withUnknown }: DistrictGroup): number =>
  names.length + Number(withUnknown);

const labelOf = ({ names, withUnknown }: DistrictGroup): TwoLanguages =>
  inBoth(slideTexts, (t, locale) => {
    const all = withUnknown ? [...names, t.unknownDistrict] : [...names];
    return all.length > 1 ? t.together(joinNames(all, locale)) : (all[0] ?? "");
  });

/** Circles at the capitals: size what was counted, sector what of it was bored. */
const discsOf = (subject: SlideSubject, rows: readonly PlacedRow[]): PublicDiscs => {
  const { method } = subject.filter;
  return {
    kind: "discs",
    unit: inBoth(slideTexts, (t) => t.discUnit[method === "trampa" ? "traps" : "fruits"]),
    ...(method !== "trampa" && { partUnit: inBoth(slideTexts, (t) => t.discUnit.bored) }),
    discs: rows.flatMap(({ group: { at }, label, rate }) =>
      at === null
        ? []
        : [
            {
              at,
              label,
              value: rate.exposure,
              part: method === "trampa" ? null : rate.events,
              text: inBoth(slideTexts, (t, locale) =>
                t.discText(
                  rateText(rate.rate, method, locale),
                  intervalText(rate.interval, method, locale),
                  countText(rate, method, locale),
                ),
              ),
            },
          ],
    ),
  };
};

/** How much is infested, district by district, with what was counted and the interval of each. */
export const situationSlide: MakeSlide = async (context, view) => {
  const subject = await slideSubject(context, view);
  if ("reason" in subject) return noSlide(subject.reason);
  const { readings, source, kept, producers, filter } = subject;
  const capitals = await shippedCapitals(context.embedded);
  if (capitals === null) return noSlide("noCapitals");
  const { district } = source.columns;
  const groups = byDistrict({
    districtOf: (i) => district.words[district.code[i] as number] ?? "",
    records: kept,
    producers,
    capitals,
  });
  const named = groups?.some(({ names }) => names.length > 0) ? groups : null;
  const rows = (named ?? []).flatMap((group): PlacedRow[] => {
    const rated = ratedRows(subject, [{ label: labelOf(group), members: group.members }]);
    return rated.map((row) => ({ ...row, group }));
  });
  const ordered = [...rows].sort((a, b) => (b.rate.rate as number) - (a.rate.rate as number));
  const total = rateOf(subject, kept);
  if (total.rate === null) return noSlide("nothing");
  const traps = filter.method === "trampa";
  const discs = discsOf(subject, ordered);
  const whole: RatedRow = {
    label: inBoth(slideTexts, (t) => t.all),
    members: kept,
    rate: total,
  };
  const told = fewerRanked(
    subject,
    ordered,
    (some) => {
      const n = some.reduce((sum, { group }) => sum + countOf(group), 0);
      return inBoth(slideTexts, (t) => t.others(formatInteger(n)));
    },
    1,
  );
  const merged = named?.some((group) => countOf(group) > 1);
  return {
    content: {
      name: inBoth(slideTexts, (t) => t.offers.situation),
      message: inBoth(slideTexts, (t) => t.situation[traps ? "traps" : "message"]),
      text: inBoth(slideTexts, (t) => t.situation[traps ? "trapsText" : "text"]),
      values: rateValues(subject, total),
      figure: ratesFigure(subject, [...told, whole]),
      map: slideMap(
        discs.discs.length > 0 ? [discs] : [],
        discs.discs.map(({ at }) => at),
      ),
      withheld: sentences([
        named === null ? inBoth(slideTexts, (t) => t.noDistricts) : null,
        merged ? inBoth(slideTexts, (t) => t.merged) : null,
        unknownSentence(subject),
      ]),
      sources: slideSources(subject),
      sample: readings.provenance.sample,
      released: [whole, ...rows, ...told].map(({ members }) =>
        releaseGroup(readings.id, members, producers),
      ),
    },
  };
};
