import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { AnnexEntry } from "../../../domain/annex/annex-entry.ts";
import type { Issue } from "../../../domain/issue/issue.ts";
import { takeJournal, withJournal, writeJournal } from "../../../store/annex-journal.ts";
import { annexId, createAnnexStore } from "../../../store/annex-store.ts";
import { createEntryKeeper, type Kept } from "./entry-keeper.ts";
import { newEntry } from "./new-entry.ts";

/** What a person changes of an entry; made from the entry as it is by then where a change took its time. */
export type EntryPatch =
  | Partial<Omit<AnnexEntry, "id" | "changedAt">>
  | ((entry: AnnexEntry) => Partial<Omit<AnnexEntry, "id" | "changedAt">>);

export interface AnnexEntries {
  /** False until what was kept is read: nothing can be written over it before. */
  readonly ready: boolean;
  /** All entries of the register, by place. */
  readonly byPlace: ReadonlyMap<number, AnnexEntry>;
  /** What stands on the screen against what is on the device; null before anything was written. */
  readonly kept: Kept | null;
  /** What the browser's storage refused, last. */
  readonly issue: Issue | null;
  change(patches: ReadonlyMap<number, EntryPatch>): void;
}

const placeOf = ({ id }: AnnexEntry): number => Number(id.slice(id.lastIndexOf(" ") + 1));

const mapOf = (entries: readonly AnnexEntry[]): Map<number, AnnexEntry> =>
  new Map(entries.map((entry) => [placeOf(entry), entry]));

/**
 * What is written to the annexes of a register, kept without a button: a moment after each change, and at once when the tab is
 * put away. Each of `places` has an entry from the moment it is chosen, so that its hour stays;
 * `gpsErrorOf` suggests the receiver's error in metres, which a person can change.
 */
export const useAnnexEntries = (
  register: string | null,
  places: readonly number[],
  gpsErrorOf: (place: number) => number | null,
): AnnexEntries => {
  const suggested = useRef(gpsErrorOf);
  suggested.current = gpsErrorOf;
  const [loaded, setLoaded] = useState<string | null>(null);
  const [byPlace, setByPlace] = useState<ReadonlyMap<number, AnnexEntry>>(new Map());
  const [kept, setKept] = useState<Kept | null>(null);
  const [issue, setIssue] = useState<Issue | null>(null);
  const store = useMemo(() => createAnnexStore(setIssue), []);
  const keeper = useMemo(
    () =>
      createEntryKeeper(store, (now) => {
        setKept(now);
        if (now === "kept") setIssue(null);
      }),
    [store],
  );
  const now = useRef(byPlace);
  now.current = byPlace;
  /** What could not be read must not be written over. */
  const readable = useRef(false);

  useEffect(() => {
    if (register === null) return;
    let wanted = true;
    void store.of(register).then((entries) => {
      if (!wanted) return;
      readable.current = entries !== null;
      if (entries === null) setKept("not-kept");
      const late = entries === null ? [] : withJournal(entries, takeJournal(register));
      setByPlace(mapOf([...(entries ?? []), ...late]));
      keeper.change(late);
      setLoaded(register);
    });
    return () => {
      wanted = false;
      void keeper.flush();
    };
  }, [register, store, keeper]);

  useEffect(() => {
    const flush = (): void => {
      writeJournal(keeper.pending());
      void keeper.flush();
    };
    const hidden = (): void => {
      if (document.visibilityState === "hidden") flush();
    };
    window.addEventListener("pagehide", flush);
    document.addEventListener("visibilitychange", hidden);
    return () => {
      window.removeEventListener("pagehide", flush);
      document.removeEventListener("visibilitychange", hidden);
    };
  }, [keeper]);

  const put = useCallback(
    (entries: readonly AnnexEntry[]) => {
      const next = new Map(now.current);
      for (const entry of entries) next.set(placeOf(entry), entry);
      now.current = next;
      setByPlace(next);
      if (readable.current) keeper.change(entries);
    },
    [keeper],
  );

  const ready = register !== null && loaded === register;
  const chosen = places.join();
  useEffect(() => {
    if (!ready || register === null) return;
    const wanted = chosen === "" ? [] : chosen.split(",").map(Number);
    const missing = wanted.filter((place) => !now.current.has(place));
    if (missing.length > 0)
      put(missing.map((place) => newEntry(register, place, new Date(), suggested.current(place))));
  }, [ready, register, chosen, put]);

  const change = useCallback(
    (patches: ReadonlyMap<number, EntryPatch>) => {
      if (register === null) return;
      const date = new Date();
      put(
        [...patches].map(([place, patch]) => {
          const entry = now.current.get(place) ?? newEntry(register, place, date);
          return {
            ...entry,
            ...(typeof patch === "function" ? patch(entry) : patch),
            id: annexId(register, place),
            changedAt: date.getTime(),
          };
        }),
      );
    },
    [register, put],
  );

  return { ready, byPlace, kept, issue, change };
};
