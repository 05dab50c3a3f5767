import type {
  PlatformActivity,
  PlatformPlace,
} from "../../../../domain/platform/platform-place.ts";
import type { CitedSource, ReferencePlace } from "../../../../domain/platform/reference-place.ts";
import type { TrialSite } from "../../../../domain/trials/trial-site.ts";
import type { TwoLanguages } from "../../../../domain/two-languages.ts";

interface Row {
  /** Names it in the address: `sitio-san-ignacio`. */
  readonly key: string;
  readonly name: TwoLanguages;
  /** Where it is said to be; none for what is listed and not drawn. */
  readonly places: readonly ReferencePlace[];
  /** Why its town is not certain. */
  readonly doubt: TwoLanguages | null;
  readonly sources: readonly CitedSource[];
}

export interface SiteRow extends Row {
  readonly group: "sites";
  readonly site: TrialSite;
}

export interface MemberRow extends Row {
  readonly group: "members";
  readonly member: PlatformPlace;
}

export interface ActivityRow extends Row {
  readonly group: "activities";
  readonly activity: PlatformActivity;
  /** As on the map, from 1. */
  readonly number: number;
}

/** A trial site, a member or an activity of the platform: one row of the table. */
export type PlaceRow = SiteRow | MemberRow | ActivityRow;

export const PLACE_GROUPS = ["sites", "members", "activities"] as const;
export type PlaceGroup = (typeof PLACE_GROUPS)[number];

export const siteKey = ({ id }: Pick<TrialSite, "id">): string => `sitio-${id}`;

/** Distances to what lies beyond the basemap are counted from this site's town. */
export const TOWN_OF_ORIGIN = siteKey({ id: "san-ignacio" });

const siteRow = (site: TrialSite): SiteRow => ({
  group: "sites",
  key: siteKey(site),
  name: site.name,
  places: [site.place],
  doubt: null,
  sources: site.sources,
  site,
});

const memberRow = (member: PlatformPlace): MemberRow => ({
  group: "members",
  key: `miembro-${member.id}`,
  name: { "es-PE": member.name, en: member.name },
  places: member.place === null ? [] : [member.place],
  doubt: member.doubt,
  sources: member.sources,
  member,
});

const activityRow = (activity: PlatformActivity, at: number): ActivityRow => ({
  group: "activities",
  key: `actividad-${activity.id}`,
  name: activity.title,
  places: activity.places,
  doubt: null,
  sources: activity.sources,
  activity,
  number: at + 1,
});

/** Everything the tab lists, trial sites first. */
export const placeRows = (
  sites: readonly TrialSite[],
  members: readonly PlatformPlace[],
  activities: readonly PlatformActivity[],
): readonly PlaceRow[] => [
  ...sites.map(siteRow),
  ...members.map(memberRow),
  ...activities.map(activityRow),
];
