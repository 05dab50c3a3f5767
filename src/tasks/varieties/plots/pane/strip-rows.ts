import { formatInteger } from "../../../../i18n/format-number.ts";
import type { Locale } from "../../../../i18n/locale.ts";
import type {
  StripLane,
  StripRow,
} from "../../../../ui/chart/altitude-strip/altitude-strip-props.ts";
import {
  type AltitudeGroup,
  type GroupCounts,
  type GroupLane,
  outsideOf,
} from "../model/altitude-groups.ts";
import { bandFigures, bandOf, movedUp } from "../model/band-words.ts";
import type { StripGroup } from "../model/plots-view.ts";
import { paneTexts } from "../texts/pane-texts.ts";

/** Id of a group's row; a register may have a hamlet of any name. */
export const rowId = (name: string): string => `g:${name}`;
export const groupOfRow = (id: string): string => id.slice(2);

const figureOf = (group: AltitudeGroup, locale: Locale): string => {
  const t = paneTexts[locale];
  const { published, exercise } = group;
  const [before, compared] = [outsideOf(published), published.compared].map(formatInteger);
  const after = exercise && outsideOf(exercise);
  return after === null || after === outsideOf(published)
    ? t.ofCompared(before!, compared!)
    : t.toOf(before!, formatInteger(after), compared!);
};

const countsSpoken = (counts: GroupCounts, locale: Locale): string =>
  paneTexts[locale].spokenCounts(
    formatInteger(counts.compared),
    formatInteger(outsideOf(counts)),
    formatInteger(counts.below),
    formatInteger(counts.above),
    formatInteger(counts.undecidable),
  );

/** Groups as rows of the strip, in words and figures. Marks and figures are those of the exercise where there is one. */
export const stripRows = (
  groups: readonly AltitudeGroup[],
  by: StripGroup,
  shiftM: number,
  locale: Locale,
): readonly StripRow[] => {
  const t = paneTexts[locale];
  return groups.map((group): StripRow => {
    const { name, variety, published, exercise } = group;
    const shown = exercise ?? published;
    const laneOf = ({ band: latitudes, at, kind, plot }: GroupLane): StripLane => {
      const band = variety && latitudes ? bandOf(variety, latitudes) : null;
      return {
        id: latitudes ?? "all",
        label: group.lanes.length > 1 && latitudes ? t.lanes[latitudes] : null,
        band,
        moved: band && exercise ? movedUp(band, shiftM) : null,
        at,
        kind,
        ref: plot,
      };
    };
    const bands = group.lanes.flatMap(({ band }) => {
      const of = variety && band ? bandOf(variety, band) : null;
      return of && band ? [`${bandFigures(of)} (${t.bandNames[band]})`] : [];
    });
    const label = name === "" ? t.noWord[by] : name;
    return {
      id: rowId(name),
      label,
      figure: figureOf(group, locale),
      attention: outsideOf(shown) > 0,
      spoken: t.spoken(label, bands.join(", "), countsSpoken(shown, locale)),
      cells: [
        ...(by === "variedad" ? [bands.join(", ")] : []),
        ...[shown.compared, shown.inside, shown.below, shown.above, shown.undecidable].map(
          formatInteger,
        ),
      ],
      lanes: group.lanes.map(laneOf),
    };
  });
};
