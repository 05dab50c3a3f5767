import { foldName } from "./fold-name.ts";
import { spellingDistance } from "./spelling-distance.ts";

/** Longer than any name: no spelling is looked for. */
const LONGEST = 60;
const MOST_NAMES = 4;
/** Shortest beginning of a name that stands for it: "Oro" for "Oro Azteca", never "T". */
const SHORTEST_STEM = 3;
const SURE_PART = 6;

/** Letters that may differ: none in two, one in up to five, two in up to eight, three in more. */
const bound = (letters: number): number =>
  letters <= 2 ? 0 : letters <= 5 ? 1 : letters <= 8 ? 2 : 3;

interface Form {
  readonly text: string;
  /** Added to the distance: 0 for the whole name, more the less of it stands here. */
  readonly penalty: number;
}

/** The name, its beginnings word by word, and its single words: "Catimor 129" is also "Catimor". */
const formsOf = (name: string): readonly Form[] => {
  const words = name.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
  const forms = new Map<string, number>([[foldName(name), 0]]);
  const add = (text: string, penalty: number): void => {
    const key = foldName(text);
    if (key.length >= SHORTEST_STEM && !forms.has(key)) forms.set(key, penalty);
  };
  for (let end = words.length - 1; end > 0; end--) add(words.slice(0, end).join(""), 0.5);
  for (const word of words) if (/\p{L}/u.test(word)) add(word, 1);
  return [...forms].map(([text, penalty]) => ({ text, penalty }));
};

/** Finds the names of a list that a misspelt one may mean, nearest first, at most four; empty where none is near. */
export const nearestNames = (
  names: readonly string[],
): ((written: string) => readonly string[]) => {
  const known = names.map((name) => ({ name, forms: formsOf(name) }));
  return (written) => {
    if (written.length > LONGEST) return [];
    const own = formsOf(written);
    const near = known.flatMap(({ name, forms }) => {
      let best = Number.POSITIVE_INFINITY;
      for (const form of forms) {
        for (const mine of own) {
          const shorter = Math.min(form.text.length, mine.text.length);
          const parts = form.penalty > 0 && mine.penalty > 0;
          // Where a part of one name stands for a part of the other ("Catimor rojo"), it must be a long word, letter by letter.
          if (parts && shorter < SURE_PART) continue;
          const most = parts ? 0 : bound(shorter);
          const distance = spellingDistance(form.text, mine.text, most);
          if (distance > most) continue;
          best = Math.min(best, distance + form.penalty + mine.penalty);
        }
      }
      return Number.isFinite(best) ? [{ name, best }] : [];
    });
    return near
      .toSorted((a, b) => a.best - b.best)
      .slice(0, MOST_NAMES)
      .map(({ name }) => name);
  };
};
