/** What a piece of writing looks like. */
export type TellingKind = "place" | "code";

export interface TellingWords {
  readonly kind: TellingKind;
  /** As its author wrote it. */
  readonly words: string;
}

/** Not within a longer number or word. */
const ALONE = "(?<![\\p{L}\\p{N}.,])";
const END = "(?![\\p{L}\\p{N}]|[.,]\\d)";

const pattern = (body: string, flags = ""): RegExp =>
  new RegExp(`${ALONE}(?:${body})${END}`, `gu${flags}`);

/** Degrees with decimals; a comma before three digits is a thousand in es-PE, and so needs four. */
const DEGREES = pattern("[-−]?\\d{1,2}(?:\\.\\d{3,}|,\\d{4,})°?");

/** Degrees and minutes, with or without seconds. */
const SEXAGESIMAL =
  /\d{1,3}\s*°\s*\d{1,2}(?:[.,]\d+)?\s*['′’](?:\s*\d{1,2}(?:[.,]\d+)?\s*["″”])?/gu;

/** Metres north, southern half: seven digits, in threes or not. */
const NORTHING = pattern("\\d([ ,.]?)\\d{3}\\1\\d{3}(?:[.,]\\d{1,2})?");

/** Metres east: six digits without a mark of thousands, as nobody writes a count. */
const EASTING = pattern("\\d{6}(?:[.,]\\d{1,3})?");

/** Letters and at least three digits, joined or with a dash: «TAB-0001», «ej0206». */
const CODE = pattern("\\p{L}{1,5}[-_–/]\\d{3,}|\\p{Lu}{2,5}\\d{3,}");

/** A Peruvian identity number has eight digits. */
const IDENTITY = pattern("\\d{8}");

/** Peru in degrees: latitude to 18.4 south, longitude 68.6 to 81.4 west; a p-value is below both. */
const inPeru = (degrees: number): boolean =>
  (degrees >= 1 && degrees <= 19) || (degrees >= 68 && degrees <= 82);

const isDegrees = (words: string): boolean =>
  inPeru(Number(words.replace(/[-−°]/gu, "").replace(",", ".")));

/** Peru lies between 7.96 and 10 million metres in zones 17 to 19 south. */
const isNorthing = (words: string): boolean => {
  const metres = Number(words.replace(/\D/gu, "").slice(0, 7));
  return metres >= 7_900_000 && metres <= 10_000_000;
};

const isEasting = (words: string): boolean => {
  const metres = Number(words.slice(0, 6));
  return metres >= 160_000 && metres <= 840_000;
};

const always = (): boolean => true;

const LOOKED_FOR: readonly (readonly [TellingKind, RegExp, (words: string) => boolean])[] = [
  ["place", SEXAGESIMAL, always],
  ["place", DEGREES, isDegrees],
  ["place", NORTHING, isNorthing],
  ["place", EASTING, isEasting],
  ["code", CODE, always],
  ["code", IDENTITY, always],
];

/** More excerpts than these say nothing more. */
const MOST = 4;

/**
 * What looks like a coordinate, the code of a plot or an identity number in what a person typed, whether a register with it
 * is open or not; in the order looked for, four at most. It may err: it warns, it does not refuse.
 */
export const tellingWords = (text: string): readonly TellingWords[] => {
  const found = new Map<string, TellingWords>();
  for (const [kind, looks, holds] of LOOKED_FOR)
    for (const [match] of text.matchAll(looks)) {
      const words = match.trim();
      if (holds(words) && !found.has(words)) found.set(words, { kind, words });
    }
  return [...found.values()].slice(0, MOST);
};
