const items = (text: string): readonly string[] =>
  text
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Whether a word is one of those that stand between commas. */
export const hasWord = (text: string, word: string): boolean =>
  items(text).some((item) => same(item, word));

/** Puts a word after a comma, or takes it away where it stands; what else was written stays as it is, but for blanks. */
export const toggleWord = (text: string, word: string): string =>
  hasWord(text, word)
    ? items(text)
        .filter((item) => !same(item, word))
        .join(", ")
    : [...items(text), word].join(", ");
