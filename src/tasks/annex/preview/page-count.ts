import { partKey } from "../document/part-key.ts";

/** How many sheets a document has, and the plot that takes very many of them. */
export interface PageCount {
  readonly total: number;
  readonly largest: { readonly place: number; readonly pages: number } | null;
}

/** A plot with so many sheets or more is named: they are its corner table, and nobody expects them. */
const MANY_PAGES = 10;

/** Of the keys of all pages of a document: the key of a part, a space, and the page within it. */
export const countPages = (keys: readonly string[], places: readonly number[]): PageCount => {
  const pages = new Map<string, number>();
  for (const key of keys) {
    const part = key.slice(0, key.lastIndexOf(" "));
    pages.set(part, (pages.get(part) ?? 0) + 1);
  }
  let largest: PageCount["largest"] = null;
  for (const place of places) {
    const own = pages.get(partKey(place)) ?? 0;
    if (own >= MANY_PAGES && own > (largest?.pages ?? 0)) largest = { place, pages: own };
  }
  return { total: keys.length, largest };
};
