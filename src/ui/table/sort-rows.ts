export type SortDirection = "ascending" | "descending";

/** A key per row: numbers by size, text as a person files it. NaN and "" have no place and go last either way. */
export type SortKey = (row: number) => number | string;

/** Spanish order for both languages, since the names are Peru's: ñ after n, case and accents alike, EJ-9 before EJ-10. */
const filing = (): Intl.Collator => {
  made ??= new Intl.Collator("es", { numeric: true, sensitivity: "base" });
  return made;
};

let made: Intl.Collator | undefined;

/** Each key as a number that sorts like it; NaN for a key that has no place. Text is compared once per distinct word. */
const ranks = (keys: readonly (number | string)[]): Float64Array => {
  const words = new Set<string>(keys.filter((key) => typeof key === "string"));
  words.delete("");
  const place = new Map<string, number>();
  if (words.size > 0) fileWords(words, place);
  return Float64Array.from(keys, (key) =>
    typeof key === "number" ? key : (place.get(key) ?? Number.NaN),
  );
};

/** The place of each word in Spanish order; words that differ in case or accents alone share one. */
const fileWords = (words: ReadonlySet<string>, place: Map<string, number>): void => {
  const { compare } = filing();
  let at = 0;
  let before: string | null = null;
  for (const word of [...words].sort(compare)) {
    if (before !== null && compare(before, word) !== 0) at += 1;
    place.set(word, at);
    before = word;
  }
};

/**
 * `rows` in the order of their keys; rows with equal keys keep the order they came in. `rows` is not touched.
 */
export const sortRows = (
  rows: ArrayLike<number>,
  key: SortKey,
  direction: SortDirection,
): Uint32Array => {
  const count = rows.length;
  const rank = ranks(Array.from({ length: count }, (_, i) => key(rows[i]!)));
  const way = direction === "ascending" ? 1 : -1;
  const order = Uint32Array.from({ length: count }, (_, i) => i).sort((a, b) => {
    const x = rank[a]!;
    const y = rank[b]!;
    const missing = Number(Number.isNaN(x)) - Number(Number.isNaN(y));
    return missing || (Number.isNaN(x) ? 0 : (x - y) * way) || a - b;
  });
  return order.map((place) => rows[place]!);
};
