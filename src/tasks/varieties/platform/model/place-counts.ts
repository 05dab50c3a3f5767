import type { PlaceRow } from "./place-row.ts";

/** How many of each the tab lists. */
export interface PlaceCounts {
  readonly trials: readonly PlaceRow[];
  readonly centres: number;
  readonly regions: number;
  readonly members: number;
  readonly plants: number;
  readonly activities: number;
  /** Those whose town is not certain. */
  readonly doubtful: readonly PlaceRow[];
}

export const placeCounts = (rows: readonly PlaceRow[]): PlaceCounts => {
  const sites = (kind: string) =>
    rows.filter((row) => row.group === "sites" && row.site.kind === kind);
  return {
    trials: sites("trial"),
    centres: sites("innovation-centre").length,
    regions: sites("seed-lots").length,
    members: rows.filter(({ group }) => group === "members").length,
    plants: rows.filter((row) => row.group === "members" && row.member.kind === "plant").length,
    activities: rows.filter(({ group }) => group === "activities").length,
    doubtful: rows.filter(({ doubt }) => doubt !== null),
  };
};
