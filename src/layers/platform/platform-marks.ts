import {
  PLATFORM_KINDS,
  type PlatformActivity,
  type PlatformKind,
  type PlatformPlace,
} from "../../domain/platform/platform-place.ts";
import type { ReferencePlace } from "../../domain/platform/reference-place.ts";
import { samePlaces } from "../reference-features.ts";

/** Those of one kind at one town: one mark on the map, with their number. */
export interface PlatformMark {
  readonly place: ReferencePlace;
  readonly kind: PlatformKind;
  readonly members: readonly PlatformPlace[];
}

/** Marks of what has a place, town by town, kinds in their order. Feature i of the layer is mark i. */
export const platformMarks = (places: readonly PlatformPlace[]): readonly PlatformMark[] =>
  samePlaces(places.map(({ place }) => place)).flatMap((town) => {
    const all = town.members.flatMap((i) => places[i] ?? []);
    return PLATFORM_KINDS.flatMap((kind): PlatformMark[] => {
      const members = all.filter((one) => one.kind === kind);
      return members.length > 0 ? [{ place: town.place, kind, members }] : [];
    });
  });

/** One activity at one of its places. */
export interface ActivityMark {
  readonly place: ReferencePlace;
  readonly activity: PlatformActivity;
  /** As in the list, from 1. */
  readonly number: number;
}

/** Feature i of the layer of activities is mark i. */
export const activityMarks = (activities: readonly PlatformActivity[]): readonly ActivityMark[] =>
  activities.flatMap((activity, i) =>
    activity.places.map((place) => ({ place, activity, number: i + 1 })),
  );
