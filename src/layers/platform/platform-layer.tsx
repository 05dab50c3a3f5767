import { PLATFORM_KINDS, type PlatformPlace } from "../../domain/platform/platform-place.ts";
import type { Layer, LegendEntry } from "../layer.ts";
import { referenceFeatures } from "../reference-features.ts";
import { ShapeKey } from "../shape-key.tsx";
import { type PlatformMark, platformMarks } from "./platform-marks.ts";
import { MEMBER_BOX, memberShapes } from "./platform-shapes.ts";
import { platformStyle } from "./platform-style.ts";
import { platformTexts } from "./platform-texts.ts";

export interface PlatformSource {
  readonly places: readonly PlatformPlace[];
  /** Ids of those to be told from the others. */
  readonly marked: ReadonlySet<string>;
}

export const PLATFORM_COLOURS = {
  casing: "none",
  coffee: "var(--coffee)",
  sheet: "var(--sheet)",
  selectedRow: "var(--selected-row)",
};

/** Members by kind, grouped by town with their number; feature i is mark i of `platformMarks`. */
export const platformLayer: Layer<PlatformSource, PlatformMark> = {
  kind: "platform",
  title: { "es-PE": platformTexts["es-PE"].title, en: platformTexts.en.title },
  order: 52,
  data: ({ places, marked }, locale) => {
    const marks = platformMarks(places);
    return referenceFeatures(
      marks.map(({ place }) => place),
      (i, { members: row }) => {
        const mark = marks[i];
        if (mark === undefined) return {};
        return {
          kind: mark.kind,
          number: String(mark.members.length),
          marked: mark.members.some(({ id }) => marked.has(id)) ? 1 : 0,
          ...(row[0] === i && { town: mark.place.at[locale] }),
        };
      },
    );
  },
  style: (theme) => platformStyle(theme),
  legend: ({ places }, locale) =>
    PLATFORM_KINDS.flatMap((kind): LegendEntry[] => {
      const count = places.filter((place) => place.kind === kind).length;
      if (count === 0) return [];
      return [
        {
          key: kind,
          symbol: (
            <ShapeKey shapes={memberShapes(kind, false, PLATFORM_COLOURS)} box={MEMBER_BOX} />
          ),
          text: platformTexts[locale].kinds[kind],
          count,
        },
      ];
    }),
  describe: ({ kind, members, place }, locale) => ({
    title: platformTexts[locale].kinds[kind],
    lines: [...members.map(({ name }) => name), platformTexts[locale].at(place.at[locale])],
  }),
};
