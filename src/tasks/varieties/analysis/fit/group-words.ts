import { foldName } from "../../../../domain/varieties/fold-name.ts";

/**
 * The group of each plot: its word as first written, however it is spelt by case, accents and blanks; "" for none. Where
 * `within` says that one name stands in several places (a hamlet in two districts), those are several groups: "La Palma (La
 * Coipa)". A plot that does not say where it is keeps the bare name.
 */
export const groupWords = (
  words: readonly string[],
  within: readonly string[] | null,
): readonly string[] => {
  const first = new Map<string, string>();
  const named = (word: string): string => {
    const key = foldName(word);
    if (key === "") return "";
    const known = first.get(key) ?? word.trim();
    first.set(key, known);
    return known;
  };
  const names = words.map(named);
  if (within === null) return names;
  const places = within.map(named);
  const placesOf = new Map<string, Set<string>>();
  for (const [plot, name] of names.entries()) {
    const known = placesOf.get(name) ?? new Set();
    if (places[plot]) known.add(places[plot]);
    placesOf.set(name, known);
  }
  return names.map((name, plot) => {
    const several = (placesOf.get(name)?.size ?? 0) > 1;
    return name !== "" && several && places[plot] ? `${name} (${places[plot]})` : name;
  });
};
