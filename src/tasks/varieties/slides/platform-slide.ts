import { readPlatform } from "../../../domain/platform/read-platform.ts";
import type { ReferencePlace } from "../../../domain/platform/reference-place.ts";
import type { PublicPlaces } from "../../../domain/story/public-map.ts";
import { readTrialSites } from "../../../domain/trials/read-trial-sites.ts";
import type { TwoLanguages } from "../../../domain/two-languages.ts";
import { formatDistance } from "../../../i18n/format-measure.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { inBoth, sameInBoth } from "../../../i18n/in-both.ts";
import { joinNames } from "../../../i18n/join-names.ts";
import { beyondBasemap } from "../platform/model/beyond-basemap.ts";
import { placeCounts } from "../platform/model/place-counts.ts";
import { type PlaceRow, placeRows } from "../platform/model/place-row.ts";
import { citedText } from "../platform/model/place-words.ts";
import { rowsByTown } from "../platform/model/rows-by-town.ts";
import { PLATFORM_FILE, SITES_FILE } from "../platform/model/use-places.ts";
import { placesMap } from "./places-map.ts";
import { type MakeSlide, noSlide, sentences, shippedText } from "./slide-parts.ts";
import { slideTexts } from "./slide-texts.ts";

/** Names of one town that a label on a map has room for. */
const MOST_NAMES = 2;

/** Metres: what may lie farther from its point than this is a region, which no sign on a map can stand for. */
const LARGEST_TOWN = 15_000;

const isOnMap = (town: ReferencePlace | null): town is ReferencePlace =>
  town !== null &&
  town.uncertaintyM <= LARGEST_TOWN &&
  beyondBasemap(town, null)?.kind !== "wholly";

const labelOf = (rows: readonly PlaceRow[], around: string): TwoLanguages =>
  inBoth(slideTexts, (t, locale) => {
    const names = rows.map(({ name }) => name[locale]);
    const shown = names.slice(0, MOST_NAMES);
    const rest = names.length - shown.length;
    const all = rest > 0 ? [...shown, t.platform.more(formatInteger(rest))] : shown;
    return t.platform.label(joinNames(all, locale), around);
  });

const placesLayer = (
  rows: readonly PlaceRow[],
): {
  readonly layer: PublicPlaces;
  readonly shown: number;
  /** Metres, the largest of the places on it; 0 of none. */
  readonly uncertaintyM: number;
} => {
  const towns = rowsByTown(rows).flatMap(({ town, rows: own }) =>
    isOnMap(town) ? [{ town, own }] : [],
  );
  return {
    shown: towns.reduce((sum, { own }) => sum + own.length, 0),
    uncertaintyM: Math.max(0, ...towns.map(({ town }) => town.uncertaintyM)),
    layer: {
      kind: "places",
      places: towns.map(({ town, own }) => ({
        at: [town.lon, town.lat],
        label: labelOf(own, formatDistance(town.uncertaintyM)),
      })),
    },
  };
};

const KINDS = ["members", "activities", "trials", "centres", "regions"] as const;

/** Who the platform is and where trials stand, as published: towns and areas, never exact places. */
export const platformSlide: MakeSlide = async ({ embedded }) => {
  const [sitesText, platformText] = await Promise.all([
    shippedText(embedded, SITES_FILE),
    shippedText(embedded, PLATFORM_FILE),
  ]);
  const sites = readTrialSites(sitesText ?? "");
  const platform = readPlatform(platformText ?? "");
  if (sites === null || platform === null) return noSlide("noPlatform");
  const rows = placeRows(sites.sites, platform.places, platform.activities);
  const counts = placeCounts(rows);
  const numbers = { ...counts, trials: counts.trials.length };
  const { layer, shown, uncertaintyM } = placesLayer(rows);
  const map = placesMap(layer, uncertaintyM);
  const out = rows.length - shown;
  const doubts = counts.doubtful.length;
  const cited = [
    ...new Map(
      rows.flatMap(({ sources }) => sources).map((source) => [citedText(source, "en"), source]),
    ).values(),
  ];
  return {
    content: {
      name: inBoth(slideTexts, (t) => t.offers.platform),
      message: inBoth(slideTexts, (t) => t.platform.message),
      text: inBoth(slideTexts, (t) => t.platform.text),
      values: {
        miembros: sameInBoth(formatInteger(numbers.members)),
        actividades: sameInBoth(formatInteger(numbers.activities)),
        ensayos: sameInBoth(formatInteger(numbers.trials)),
      },
      figure: {
        kind: "table",
        head: [
          inBoth(slideTexts, (t) => t.platform.kind),
          inBoth(slideTexts, (t) => t.platform.count),
        ],
        rows: KINDS.filter((kind) => numbers[kind] > 0).map((kind) => [
          inBoth(slideTexts, (t) => t.platform.kinds[kind]),
          sameInBoth(formatInteger(numbers[kind])),
        ]),
      },
      map,
      withheld: sentences([
        map === null ? inBoth(slideTexts, (t) => t.platform.noMap) : null,
        map !== null && out > 0
          ? inBoth(slideTexts, (t) => t.platform.out(out, formatInteger(out)))
          : null,
        doubts > 0
          ? inBoth(slideTexts, (t) => t.platform.doubtful(doubts, formatInteger(doubts)))
          : null,
      ]),
      sources: cited.map((source) => inBoth(slideTexts, (_, locale) => citedText(source, locale))),
      sample: false,
      released: [],
    },
  };
};
