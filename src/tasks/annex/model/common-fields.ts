import type { AnnexEntry } from "../../../domain/annex/annex-entry.ts";
import type { EntryPatch } from "./use-annex-entries.ts";

/** What one visit to several plots has in common. */
export const commonFields = ({ actNumber, checkedAt, activity, gpsErrorM }: AnnexEntry) => ({
  actNumber,
  checkedAt,
  activity,
  gpsErrorM,
});

/** Puts one entry's common fields into all, and what puts back what stood there. */
export const putInAll = (
  from: AnnexEntry,
  places: readonly number[],
  byPlace: ReadonlyMap<number, AnnexEntry>,
): {
  readonly patches: ReadonlyMap<number, EntryPatch>;
  readonly undo: ReadonlyMap<number, EntryPatch>;
} => {
  const patches = new Map<number, EntryPatch>();
  const undo = new Map<number, EntryPatch>();
  for (const place of places) {
    const before = byPlace.get(place);
    if (before === undefined || before === from) continue;
    patches.set(place, commonFields(from));
    undo.set(place, commonFields(before));
  }
  return { patches, undo };
};
