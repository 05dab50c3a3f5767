import { foldName } from "../../domain/varieties/fold-name.ts";
import { spellingDistance } from "../../domain/varieties/spelling-distance.ts";

/** More names than this are no list of a trial's varieties or blocks; comparing all pairs would take its time. */
const MOST_NAMES = 300;
/** Two names of fewer letters are told apart by one: "B1" and "B2". */
const FEWEST_LETTERS = 5;

const digits = (name: string): string => name.replace(/\D/g, "");

/** Pairs of names a letter apart, or apart only by signs between their words. Numbers must agree: "Catimor 129" and "128" are two. */
export function nearNames(names: readonly string[]): readonly (readonly [string, string])[] {
  if (names.length > MOST_NAMES) return [];
  const keyed = names.map((name) => ({ name, key: foldName(name) }));
  return keyed.flatMap(({ name, key }, i) =>
    keyed
      .slice(i + 1)
      .filter((other) => key.length >= FEWEST_LETTERS && other.key.length >= FEWEST_LETTERS)
      .filter((other) => digits(key) === digits(other.key))
      .filter((other) => spellingDistance(key, other.key, 1) <= 1)
      .map((other) => [name, other.name] as const),
  );
}
