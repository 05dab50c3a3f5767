/** The three things a consent says, as they were typed. */
export interface ConsentAnswers {
  readonly who: string;
  readonly when: string;
  readonly why: string;
}

export type ConsentPart = keyof ConsentAnswers;

/** Different words of three letters or more that have a vowel: letters struck in a row are none. */
const realWords = (text: string): number =>
  new Set(
    [...text.toLowerCase().matchAll(/\p{L}{3,}/gu)]
      .map(([word]) => word)
      .filter((word) => /[aeiouáéíóúü]/u.test(word)),
  ).size;

const MONTHS =
  "ene(?:ro)?|feb(?:rero)?|mar(?:zo)?|abr(?:il)?|may(?:o)?|jun(?:io)?|jul(?:io)?|ago(?:sto)?|se[pt]+(?:iembre)?|oct(?:ubre)?|nov(?:iembre)?|dic(?:iembre)?|january|february|march|april|june|july|august|september|october|november|december|jan|apr|aug|dec";
const YEAR = "(?:19|20)\\d{2}";

/** A day with its month and year: 14/11/2026, 2026-11-14, «14 de noviembre de 2026», “November 14, 2026”. */
const DATE = new RegExp(
  [
    `\\b(?:0?[1-9]|[12]\\d|3[01])[-/. ](?:0?[1-9]|1[0-2])[-/. ](?:${YEAR}|\\d{2})\\b`,
    `\\b${YEAR}-(?:0?[1-9]|1[0-2])-(?:0?[1-9]|[12]\\d|3[01])\\b`,
    `\\b(?:0?[1-9]|[12]\\d|3[01])(?:\\s+de)?\\s+(?:${MONTHS})\\.?(?:\\s+del?)?,?\\s+${YEAR}\\b`,
    `\\b(?:${MONTHS})\\.?\\s+(?:0?[1-9]|[12]\\d|3[01]),?\\s+${YEAR}\\b`,
  ].join("|"),
  "iu",
);

/** What does not say yet what it is asked for; empty where the consent can stand. */
export const consentLacks = ({ who, when, why }: ConsentAnswers): readonly ConsentPart[] => [
  ...(realWords(who) >= 2 ? [] : (["who"] as const)),
  ...(realWords(when.replace(DATE, " ")) >= 1 && DATE.test(when) ? [] : (["when"] as const)),
  ...(realWords(why) >= 2 ? [] : (["why"] as const)),
];

/** As a part of a sentence: blanks in one, no full stop of its own. */
export const consentPart = (text: string): string =>
  text.trim().replace(/\s+/gu, " ").replace(/\.+$/u, "");
