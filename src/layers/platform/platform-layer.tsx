import {
  PLATFORM_KINDS,
  type PlatformKind,
  type PlatformPlace,
} from "../../domain/platform/platform-place.ts";
import type { ReferencePlace } from "../../domain/platform/reference-place.ts";
import { BASEMAP_BOUNDS } from "../basemap/edge-part.ts";
import type { Layer, LegendEntry } from "../layer.ts";
import { referenceFeatures } from "../reference-features.ts";
import { MemberKey } from "./member-key.tsx";
import { type PlatformMark, platformMarks } from "./platform-marks.ts";
import { platformStyle } from "./platform-style.ts";
import { platformTexts } from "./platform-texts.ts";

export interface PlatformSource {
  readonly places: readonly PlatformPlace[];
}

/** Towns the basemap does not name. */
const beyond = ({ lon, lat }: ReferencePlace): boolean => {
  const [west, south, east, north] = BASEMAP_BOUNDS;
  return lon < west || lon > east || lat < south || lat > north;
};

const entry = (
  key: string,
  kind: PlatformKind,
  doubtful: boolean,
  text: string,
  count: number,
): LegendEntry => ({
  key,
  symbol: <MemberKey kind={kind} doubtful={doubtful} />,
  text,
  count,
});

/** Members by kind, grouped by town with their number; feature i is mark i of `platformMarks`. */
export const platformLayer: Layer<PlatformSource, PlatformMark> = {
  kind: "platform",
  title: { "es-PE": platformTexts["es-PE"].title, en: platformTexts.en.title },
  order: 52,
  data: ({ places }, locale) => {
    const marks = platformMarks(places);
    return referenceFeatures(
      marks.map(({ place }) => place),
      (i, { members: row }) => {
        const mark = marks[i];
        if (mark === undefined) return {};
        return {
          kind: mark.kind,
          number: String(mark.members.length),
          doubtful: mark.members.some(({ doubt }) => doubt !== null) ? 1 : 0,
          ...(row[0] === i && beyond(mark.place) && { town: mark.place.at[locale] }),
        };
      },
      "town",
    );
  },
  style: (theme) => platformStyle(theme),
  legend: ({ places }, locale) => {
    const t = platformTexts[locale];
    const kinds = PLATFORM_KINDS.flatMap((kind): LegendEntry[] => {
      const count = places.filter((place) => place.kind === kind).length;
      return count === 0 ? [] : [entry(kind, kind, false, t.kinds[kind], count)];
    });
    const doubtful = places.filter(({ place, doubt }) => place !== null && doubt !== null);
    const [first] = doubtful;
    return first === undefined
      ? kinds
      : [...kinds, entry("doubtful", first.kind, true, t.doubtful, doubtful.length)];
  },
  describe: ({ kind, members, place }, locale) => {
    const t = platformTexts[locale];
    const names = members.map(({ name, doubt }) => (doubt === null ? name : t.toConfirm(name)));
    return { title: t.kinds[kind], lines: [...names, t.at(place.at[locale])] };
  },
};
