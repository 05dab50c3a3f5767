/** The letters in use, each once, in the order of the alphabet: a column for each, so that a group reads downwards. */
export const letterColumns = (all: readonly string[]): readonly string[] =>
  [...new Set(all.join(""))].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
