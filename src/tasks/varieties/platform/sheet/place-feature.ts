import type { Platform } from "../../../../domain/platform/read-platform.ts";
import type { TrialSites } from "../../../../domain/trials/read-trial-sites.ts";
import { activityMarks, platformMarks } from "../../../../layers/platform/platform-marks.ts";
import type { FeatureRef } from "../../../../map/map-layer.ts";
import type { PlaceRow } from "../model/place-row.ts";
import { ACTIVITIES_LAYER, MEMBERS_LAYER, SITES_LAYER } from "./layer-ids.ts";

/** What the map was made from. */
export interface DrawnPlaces {
  readonly sites: TrialSites | null;
  readonly platform: Platform | null;
  readonly rows: readonly PlaceRow[];
}

/** The features of the map, each with the rows it stands for; several members of a kind share one. */
export interface PlaceFeature extends FeatureRef {
  readonly rows: readonly PlaceRow[];
}

/** All features, layer by layer. */
export const placeFeatures = ({ sites, platform, rows }: DrawnPlaces): readonly PlaceFeature[] => {
  const known = new Map<unknown, PlaceRow>(
    rows.map((row) => [
      row.group === "sites" ? row.site : row.group === "members" ? row.member : row.activity,
      row,
    ]),
  );
  const rowsOf = (things: readonly unknown[]) => things.flatMap((thing) => known.get(thing) ?? []);
  return [
    ...(sites?.sites ?? []).map((site, id) => ({ layer: SITES_LAYER, id, rows: rowsOf([site]) })),
    ...platformMarks(platform?.places ?? []).map(({ members }, id) => ({
      layer: MEMBERS_LAYER,
      id,
      rows: rowsOf(members),
    })),
    ...activityMarks(platform?.activities ?? []).map(({ activity }, id) => ({
      layer: ACTIVITIES_LAYER,
      id,
      rows: rowsOf([activity]),
    })),
  ];
};

/** The feature that stands for a row; null for one without a place. */
export const featureOfPlace = (
  features: readonly PlaceFeature[],
  key: string | null,
): PlaceFeature | null => features.find(({ rows }) => rows.some((row) => row.key === key)) ?? null;

/** What pressing a feature chooses: the next of those that share it, so that all can be reached; null where it was the only one. */
export const pressedPlace = (
  features: readonly PlaceFeature[],
  hit: FeatureRef | null,
  chosen: string | null,
): string | null => {
  const found = features.find(({ layer, id }) => layer === hit?.layer && id === hit.id);
  if (found === undefined) return null;
  const at = found.rows.findIndex(({ key }) => key === chosen);
  const next = found.rows[(at + 1) % found.rows.length];
  return next === undefined || next.key === chosen ? null : next.key;
};
