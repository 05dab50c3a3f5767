/** Where a list stood that crosses in parts. */
export interface ListPlace {
  readonly path: readonly string[];
  readonly list: number;
}

/** A value without its long lists, which are handed over beside it. */
export interface Apart {
  /** As it was, each long list of it empty; the value itself where it has none. */
  readonly rest: unknown;
  readonly lists: readonly (readonly unknown[])[];
  readonly places: readonly ListPlace[];
}

/** From so many items on, a list crosses in parts. */
const LONG = 2000;
/** Lists lie near the top of what crosses: in a report, its data set, or one of a few of those. */
const DEEPEST = 6;
/** Lists of no more than so many are looked into for long ones. */
const FEW = 16;

/**
 * Takes the long lists out of a value that is to cross a thread boundary. A message is copied in one go on either side:
 * the texts of 50,000 records in one were 150 to 400 ms in which the page answered nothing. A list that stands in two
 * places is one list on the other side too; an item that stands in two lists becomes two.
 */
export function takeApart(value: unknown): Apart {
  const lists: (readonly unknown[])[] = [];
  const places: ListPlace[] = [];
  const without = (part: unknown, path: readonly string[]): unknown => {
    if (Array.isArray(part) && part.length >= LONG) {
      const known = lists.indexOf(part);
      places.push({ path, list: known < 0 ? lists.push(part) - 1 : known });
      return [];
    }
    if (path.length >= DEEPEST || !mayHoldLists(part)) return part;
    let copy: Record<string, unknown> | null = null;
    for (const [key, own] of Object.entries(part)) {
      const left = without(own, [...path, key]);
      if (left === own) continue;
      copy ??= (Array.isArray(part) ? [...part] : { ...part }) as Record<string, unknown>;
      copy[key] = left;
    }
    return copy ?? part;
  };
  return { rest: without(value, []), lists, places };
}

const mayHoldLists = (part: unknown): part is object => {
  if (typeof part !== "object" || part === null) return false;
  if (Array.isArray(part)) return part.length <= FEW;
  const kind: unknown = Object.getPrototypeOf(part);
  return kind === Object.prototype || kind === null;
};

/** Puts the lists of a value that crossed back where they stood; changes `rest`. */
export function putTogether(
  rest: unknown,
  lists: readonly (readonly unknown[])[],
  places: readonly ListPlace[] = [],
): unknown {
  const root = { value: rest };
  for (const { path, list } of places) {
    let at: Record<string, unknown> = root;
    let last = "value";
    for (const key of path) {
      at = at[last] as Record<string, unknown>;
      last = key;
    }
    at[last] = lists[list];
  }
  return root.value;
}

/** Items of one part of a list. */
export interface ListPart {
  readonly list: number;
  readonly items: readonly unknown[];
}

/** Longest that handing over one part may take, ms: taking it in on the other side takes up to three times as long. */
const PART_MS = 6;
const FIRST = 250;
const LEAST = 20;
const MOST = 10_000;

/** Hands the lists over part by part, as large as its own clock allows; yields after each, for the thread to breathe. */
export function* handOver(
  lists: readonly (readonly unknown[])[],
  post: (part: ListPart) => void,
): Generator<void> {
  for (const [list, items] of lists.entries()) {
    let size = FIRST;
    for (let from = 0; from < items.length; ) {
      const part = items.slice(from, from + size);
      const begun = performance.now();
      post({ list, items: part });
      const took = Math.max(performance.now() - begun, 0.1);
      from += part.length;
      size = Math.round(Math.min(MOST, Math.max(LEAST, size * Math.min(2, PART_MS / took))));
      yield;
    }
  }
}

/** The lists of one value as their parts arrive. */
export class ListsArriving {
  readonly lists: unknown[][] = [];

  take({ list, items }: ListPart): void {
    let own = this.lists[list];
    if (own === undefined) {
      own = [];
      this.lists[list] = own;
    }
    for (const item of items) own.push(item);
  }
}
