import type { AnnexEntry } from "../domain/annex/annex-entry.ts";

/** The words of an entry, without its photos. */
export type EntryWords = Omit<AnnexEntry, "photos">;

const KEY = "lindero-anexo-pendiente";

/**
 * Words that were being written when the page went. IndexedDB does not finish a record with photos for a page that is gone;
 * this is written at once. What a browser refuses here is in nobody's way: the record itself is being kept too.
 */
export const writeJournal = (entries: readonly AnnexEntry[]): void => {
  try {
    const words = entries.map(({ photos: _, ...rest }): EntryWords => rest);
    if (words.length > 0) localStorage.setItem(KEY, JSON.stringify(words));
  } catch {
    // No storage, or no room in it.
  }
};

const isWords = (value: unknown): value is EntryWords => {
  const { id, changedAt } = (value ?? {}) as Partial<EntryWords>;
  return typeof id === "string" && typeof changedAt === "number";
};

/** Takes the words of one register out of the journal. */
export const takeJournal = (register: string): readonly EntryWords[] => {
  try {
    const all: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    const words = Array.isArray(all) ? all.filter(isWords) : [];
    const own = words.filter(({ id }) => id.startsWith(`${register} `));
    if (own.length > 0) localStorage.removeItem(KEY);
    return own;
  } catch {
    return [];
  }
};

/** The entries of a register with words that are newer than they are. */
export const withJournal = (
  entries: readonly AnnexEntry[],
  words: readonly EntryWords[],
): readonly AnnexEntry[] =>
  words.flatMap((one) => {
    const kept = entries.find(({ id }) => id === one.id);
    return kept === undefined || kept.changedAt < one.changedAt
      ? [{ ...one, photos: kept?.photos ?? [] }]
      : [];
  });
