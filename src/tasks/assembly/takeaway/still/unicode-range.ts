const RANGE = /U\+([0-9A-F?]+)(?:-([0-9A-F]+))?/gi;

/** True where a text has a letter of a CSS `unicode-range`; an empty range is all of Unicode. */
export const inUnicodeRange = (text: string, range: string): boolean => {
  const spans = Array.from(range.matchAll(RANGE), ([, from = "", to]) => [
    Number.parseInt(from.replaceAll("?", "0"), 16),
    Number.parseInt(to ?? from.replaceAll("?", "F"), 16),
  ]);
  if (spans.length === 0) return true;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    if (spans.some(([from = 0, to = 0]) => code >= from && code <= to)) return true;
  }
  return false;
};
