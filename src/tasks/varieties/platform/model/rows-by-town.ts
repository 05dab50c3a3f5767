import { samePlaces } from "../../../../layers/reference-features.ts";
import type { PlaceRow } from "./place-row.ts";

export interface TownRows {
  /** null for those without a known town, which come last. */
  readonly town: PlaceRow["places"][number] | null;
  readonly rows: readonly PlaceRow[];
}

/** Members town by town, as the map gathers them. */
export const rowsByTown = (rows: readonly PlaceRow[]): readonly TownRows[] => {
  const towns: TownRows[] = samePlaces(rows.map(({ places }) => places[0] ?? null)).map(
    ({ place, members }) => ({ town: place, rows: members.flatMap((at) => rows[at] ?? []) }),
  );
  const none = rows.filter(({ places }) => places.length === 0);
  return none.length > 0 ? [...towns, { town: null, rows: none }] : towns;
};
