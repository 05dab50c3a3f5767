import { joinNames } from "../../../i18n/join-names.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { tripTexts } from "../trip-texts.ts";
import { appLine, mapLines } from "./app-lines.ts";
import { dataLines } from "./data-lines.ts";
import { phoneLines } from "./phone-lines.ts";
import { safeLines } from "./safe-lines.ts";
import type { TripFacts } from "./trip-facts.ts";
import type { TripLine, TripSign } from "./trip-line.ts";

/** Every thing a trip needs, with how it stands on this device. */
export const tripLines = (facts: TripFacts, locale: Locale): readonly TripLine[] => [
  appLine(facts, locale),
  ...mapLines(facts, locale),
  ...dataLines(facts, locale),
  ...safeLines(facts, locale),
  ...phoneLines(facts, locale),
];

export interface TripAnswer {
  readonly sign: TripSign;
  readonly title: string;
  /** What lacks, by name; what is better done, or cannot be known. Empty for none. */
  readonly rest: string;
}

/** The answer on top: whether one can leave. While anything is being looked at it says so, and promises nothing. */
export const tripAnswer = (lines: readonly TripLine[], locale: Locale): TripAnswer => {
  const t = tripTexts[locale].answer;
  const count = (sign: TripSign): number => lines.filter((line) => line.sign === sign).length;
  const names = lines.filter(({ sign }) => sign === "missing").map(({ title }) => title);
  const rest = [
    ...(names.length > 0 ? [`${joinNames(names, locale)}.`] : []),
    ...(count("advised") > 0 ? [t.advised(count("advised"))] : []),
    ...(count("unknown") > 0 ? [t.unknown(count("unknown"))] : []),
  ].join(" ");
  if (names.length > 0) return { sign: "missing", title: t.missing(names.length), rest };
  if (count("looking") > 0) return { sign: "looking", title: t.looking, rest: "" };
  return { sign: "ready", title: t.ready, rest };
};
