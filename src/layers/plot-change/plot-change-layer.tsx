import { WGS84 } from "../../geo/crs/crs.ts";
import type { FlatGeometry } from "../../geo/flat/flat-geometry.ts";
import type { Layer, LegendEntry } from "../layer.ts";
import { type PlotsData, plotsData } from "../plots/plots-data.ts";
import { ChangeKey, EarlierKey } from "./change-key.tsx";
import { CHANGE_LOOKS, type ChangeLook, codeOf, TELLING_CODES } from "./change-looks.ts";
import { changeStyle } from "./change-style.ts";
import { changeTexts } from "./change-texts.ts";

/** Plots of two registers, each drawn once. Feature i is entry i of a comparison. Degrees (lon, lat). */
export interface PlotChangeSource {
  /** As they lie now; where they are gone, as they lay. */
  readonly geometry: FlatGeometry;
  readonly ids: readonly string[];
  /** Place in CHANGE_LOOKS. */
  readonly changes: Uint8Array;
  /** As they lay in the earlier register, only what was redrawn or moved; the others without geometry. */
  readonly earlier: FlatGeometry;
}

/** One entry a person points at. */
export interface PlotChangeSubject {
  readonly id: string;
  readonly change: number;
  /** More lines, already written out. */
  readonly more?: readonly string[];
}

/** The earlier outlines beside the plots. Their ids go on where those of the entries end: a chosen plot is not both. */
export interface PlotChangeData extends PlotsData {
  readonly earlier: PlotsData["outlines"];
}

/** These are always in the legend, with their count; the others where there is one. */
const ALWAYS: readonly ChangeLook[] = ["same", "redrawn", "moved", "new", "gone"];

export const plotChangeData = ({
  geometry,
  ids,
  changes,
  earlier,
}: PlotChangeSource): PlotChangeData => {
  const crs = WGS84;
  const all = { geometry, crs, ids, verdicts: changes };
  const { outlines: lay } = plotsData(
    { ...all, geometry: earlier },
    undefined,
    TELLING_CODES,
    changes.length,
  );
  return {
    ...plotsData(all, undefined, TELLING_CODES),
    earlier: lay.tiled
      ? lay
      : {
          type: "FeatureCollection",
          features: lay.features.map(({ type, id, bbox, properties, geometry: shape }) => ({
            type,
            id: (id as number) + changes.length,
            ...(bbox && { bbox }),
            properties,
            geometry: shape,
          })),
        },
  };
};

/** What became of each plot since an earlier register. */
export const plotChangeLayer: Layer<PlotChangeSource, PlotChangeSubject> = {
  kind: "plot-change",
  title: { "es-PE": changeTexts["es-PE"].title, en: changeTexts.en.title },
  order: 40,
  data: plotChangeData,
  style: (theme) => changeStyle(theme),
  legend: ({ changes }, locale) => {
    const counts = new Map<number, number>();
    for (const code of changes) counts.set(code, (counts.get(code) ?? 0) + 1);
    const shown = CHANGE_LOOKS.filter((look) => ALWAYS.includes(look) || counts.has(codeOf(look)));
    return [
      ...shown.map(
        (look): LegendEntry => ({
          key: look,
          symbol: <ChangeKey look={look} />,
          text: changeTexts[locale].looks[look],
          count: counts.get(codeOf(look)) ?? 0,
        }),
      ),
      { key: "earlier", symbol: <EarlierKey />, text: changeTexts[locale].earlier },
    ];
  },
  describe: ({ id, change, more = [] }, locale) => ({
    title: id,
    lines: [changeTexts[locale].looks[CHANGE_LOOKS[change] ?? "no-place"], ...more],
  }),
};
