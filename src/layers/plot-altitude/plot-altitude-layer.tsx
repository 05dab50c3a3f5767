import type { Dataset } from "../../domain/dataset.ts";
import type { Layer, LegendEntry } from "../layer.ts";
import { type PlotsData, plotsData } from "../plots/plots-data.ts";
import type { PlotsSource } from "../plots/plots-source.ts";
import { AltitudeKey } from "./altitude-key.tsx";
import { ALTITUDE_LOOKS, type AltitudeLook, codeOf, TELLING_CODES } from "./altitude-looks.ts";
import { altitudeStyle } from "./altitude-style.ts";
import { altitudeTexts } from "./altitude-texts.ts";

/** A register of plots and, for each, its place in ALTITUDE_LOOKS. Feature i is plot i. */
export interface PlotAltitudeSource {
  readonly register: Dataset<"plots">;
  readonly verdicts: Uint8Array;
}

/** One plot a person points at. */
export interface PlotAltitudeSubject {
  readonly id: string;
  /** Place in ALTITUDE_LOOKS. */
  readonly verdict: number;
  /** More lines, already written out: altitude with its error, variety, band. */
  readonly more?: readonly string[];
}

export interface PlotAltitudeMade {
  readonly source: PlotAltitudeSource;
  readonly data: PlotsData;
}

/** These are always in the legend, with their count; the others where there is one. */
const ALWAYS: readonly AltitudeLook[] = ["inside", "below", "above", "undecidable"];

/** Plots by the altitude of their variety. */
export const plotAltitudeLayer: Layer<PlotAltitudeSource, PlotAltitudeSubject> = {
  kind: "plot-altitude",
  title: { "es-PE": altitudeTexts["es-PE"].title, en: altitudeTexts.en.title },
  order: 40,
  data: (source) => plotAltitudeData(source),
  style: (theme) => altitudeStyle(theme),
  legend: ({ verdicts }, locale) => {
    const counts = new Map<number, number>();
    for (const code of verdicts) counts.set(code, (counts.get(code) ?? 0) + 1);
    return ALTITUDE_LOOKS.filter((look) => ALWAYS.includes(look) || counts.has(codeOf(look))).map(
      (look): LegendEntry => ({
        key: look,
        symbol: <AltitudeKey look={look} />,
        text: altitudeTexts[locale].looks[look],
        count: counts.get(codeOf(look)) ?? 0,
      }),
    );
  },
  describe: ({ id, verdict, more = [] }, locale) => {
    const look = ALTITUDE_LOOKS[verdict] ?? "no-altitude";
    return { title: id, lines: [altitudeTexts[locale].looks[look], ...more] };
  },
};

/**
 * Features of a register by their verdicts. Given what was made before of the same register, plots whose verdict did not
 * change are the same objects: the exercise of a warmer climate sends the map only those it moves.
 */
export const plotAltitudeData = (source: PlotAltitudeSource, last?: PlotAltitudeMade): PlotsData =>
  plotsData(
    plotsSourceOf(source),
    last && { source: plotsSourceOf(last.source), data: last.data },
    TELLING_CODES,
  );

const plotsSourceOf = ({ register, verdicts }: PlotAltitudeSource): PlotsSource => ({
  geometry: register.geometry,
  crs: register.crs,
  ids: register.ids,
  verdicts,
});
