/** As written in a register -> name in the catalogue. */
export type Equivalences = Readonly<Record<string, string>>;

/** What an address may carry; the rest lasts as long as the page. */
export const MOST_LINKED = 12;
export const LONGEST_LINKED = 60;

const isShort = (text: string): boolean => text.length > 0 && text.length <= LONGEST_LINKED;

/** Reads "escrita:catálogo,…", each name encoded; null where it is not of that form or over its bounds. */
export const readEquivalences = (text: string | null): Equivalences | null => {
  if (text === null || text === "") return {};
  try {
    const pairs = text.split(",").map((pair) => pair.split(":").map(decodeURIComponent));
    const good = pairs.every((names) => names.length === 2 && names.every(isShort));
    if (!good || pairs.length > MOST_LINKED) return null;
    return Object.fromEntries(pairs as [string, string][]);
  } catch {
    // A stray % is not an encoding.
    return null;
  }
};

const pairText = (pair: readonly string[]): string => pair.map(encodeURIComponent).join(":");

/** null for none: the key then leaves the address. */
export const writeEquivalences = (equivalences: Equivalences): string | null =>
  Object.entries(equivalences).map(pairText).join(",") || null;

/** Those an address carries, first come first, and those only the page keeps. */
export const shareEquivalences = (
  all: Equivalences,
): { readonly linked: Equivalences; readonly kept: Equivalences } => {
  const entries = Object.entries(all);
  const short = entries.filter((pair) => pair.every(isShort)).slice(0, MOST_LINKED);
  return {
    linked: Object.fromEntries(short),
    kept: Object.fromEntries(entries.filter((pair) => !short.includes(pair))),
  };
};
