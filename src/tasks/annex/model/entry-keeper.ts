import type { AnnexEntry } from "../../../domain/annex/annex-entry.ts";
import type { AnnexStore } from "../../../store/annex-store.ts";

/** Whether what stands on the screen is on the device too. */
export type Kept = "kept" | "keeping" | "not-kept";

/** Keeps entries a moment after they change; what was refused is tried again with the next change. */
export interface EntryKeeper {
  change(entries: readonly AnnexEntry[]): void;
  /** What is not kept yet. */
  pending(): readonly AnnexEntry[];
  /** Keeps at once what has not been. */
  flush(): Promise<void>;
}

/** Milliseconds from the last key to the keeping: a killed tab loses no more than that. */
const AFTER_MS = 300;

export const createEntryKeeper = (
  store: Pick<AnnexStore, "keep">,
  onKept: (kept: Kept) => void,
  after: number = AFTER_MS,
): EntryKeeper => {
  const changed = new Map<string, AnnexEntry>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    const taken = [...changed.values()];
    if (taken.length === 0) return;
    const done = await Promise.all(taken.map((entry) => store.keep(entry)));
    taken.forEach((entry, i) => {
      // Changed again in the meantime: it stays for the next round.
      if (done[i] && changed.get(entry.id) === entry) changed.delete(entry.id);
    });
    onKept(changed.size === 0 ? "kept" : done.every(Boolean) ? "keeping" : "not-kept");
  };

  return {
    change(entries) {
      if (entries.length === 0) return;
      for (const entry of entries) changed.set(entry.id, entry);
      onKept("keeping");
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), after);
    },
    pending: () => [...changed.values()],
    flush,
  };
};
