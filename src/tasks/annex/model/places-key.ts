/** Plots in one document: a bundle that can still be stapled, and a preview that a phone can hold. */
export const MOST_PLOTS = 100;
/** Characters of the address that are looked at. */
const MOST_TEXT = 4000;

/** Places in the active register, each once, in the order written; what is no place is left out. */
export const readPlaces = (
  text: string | null,
): { readonly places: readonly number[]; readonly cut: boolean } => {
  const found = new Set<number>();
  for (const word of (text ?? "").slice(0, MOST_TEXT).split(","))
    if (/^\d{1,7}$/.test(word)) found.add(Number(word));
  const places = [...found];
  return { places: places.slice(0, MOST_PLOTS), cut: places.length > MOST_PLOTS };
};

/** null where there are none: the key then goes. */
export const placesKey = (places: readonly number[]): string | null =>
  places.length === 0 ? null : places.join(",");
