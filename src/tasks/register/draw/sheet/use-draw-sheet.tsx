import { useMemo } from "react";
import { formatDate } from "../../../../i18n/format-date.ts";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { LegendList } from "../../../../layers/legend-list.tsx";
import { mapLayerOf } from "../../../../layers/map-layer-of.ts";
import { plotsLayer } from "../../../../layers/plots/plots-layer.tsx";
import { areaRow, drawArea } from "../../../../layers/protected-areas/area-rows.tsx";
import { sketchData } from "../../../../layers/sketch/sketch-data.ts";
import { sketchStyle } from "../../../../layers/sketch/sketch-style.ts";
import type { MapLayer } from "../../../../map/map-layer.ts";
import type { LayerRow } from "../../../frame.ts";
import type { RegisterContext } from "../../register-section.ts";
import { drawTexts } from "../draw-texts.ts";
import type { DrawModel } from "../model/use-draw-model.ts";
import { sketchSourceOf } from "./sketch-source-of.ts";

export const PLOTS_LAYER = "parcelas";
const PLOTS_DEFAULTS = { visible: true, opacity: 1, order: plotsLayer.order * 10 };
const SKETCH = { visible: true, opacity: 1, order: 100 } as const;

export interface DrawSheet {
  readonly rows: readonly LayerRow[];
  readonly layers: readonly MapLayer[];
  readonly attributions: readonly string[];
}

/** The register, the areas and the drawing on the map. */
export const useDrawSheet = (context: RegisterContext, model: DrawModel): DrawSheet => {
  const { locale } = useLocale();
  const t = drawTexts[locale];
  const { theme, view, documents } = context;
  const { register } = model;
  const plots = useMemo(() => {
    const { geometry, crs, ids } = register;
    const source = { geometry, crs, ids, verdicts: null };
    return { source, data: plotsLayer.data(source, locale) };
  }, [register, locale]);
  const areas = useMemo(
    () => documents.areas.map((area) => drawArea(area, locale)),
    [documents.areas, locale],
  );
  const below = useMemo(() => {
    const sheets = areas.map((area, i) => areaRow(area, i, theme, locale, view.layerSettings));
    const settings = view.layerSettings(PLOTS_LAYER, PLOTS_DEFAULTS);
    const { provenance } = register;
    const row: LayerRow = {
      id: PLOTS_LAYER,
      title: t.plots,
      count: formatInteger(register.ids.length),
      legend: <LegendList entries={plotsLayer.legend(plots.source, locale)} />,
      source: [
        provenance.name,
        provenance.date && formatDate(provenance.date, locale).replace("–", provenance.date),
      ]
        .filter(Boolean)
        .join(" · "),
      defaults: PLOTS_DEFAULTS,
      switchable: true,
      movable: true,
    };
    return {
      rows: [row, ...sheets.map((sheet) => sheet.row)],
      layers: [
        ...sheets.map((sheet) => sheet.layer),
        mapLayerOf(PLOTS_LAYER, plots.data, plotsLayer.style(theme, locale), settings),
      ],
      attributions: areas
        .map(({ dataset }) => dataset.provenance.source)
        .filter((source) => source !== ""),
    };
  }, [areas, plots, register, theme, locale, view, t]);
  const style = useMemo(() => sketchStyle(theme), [theme]);
  const source = sketchSourceOf(model);
  const key = source && JSON.stringify(source);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says when anything drawn has changed.
  const sketch = useMemo(
    () => source && mapLayerOf("dibujo", sketchData(source), style, SKETCH),
    [key, style],
  );
  return useMemo(
    () => ({ ...below, layers: sketch ? [...below.layers, sketch] : below.layers }),
    [below, sketch],
  );
};
