import { useDeferredValue, useMemo, useRef } from "react";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { LegendList } from "../../../../layers/legend-list.tsx";
import { mapLayerOf } from "../../../../layers/map-layer-of.ts";
import {
  type PlotAltitudeMade,
  plotAltitudeData,
  plotAltitudeLayer,
} from "../../../../layers/plot-altitude/plot-altitude-layer.tsx";
import { areaRow, drawArea } from "../../../../layers/protected-areas/area-rows.tsx";
import type { MapLayer } from "../../../../map/map-layer.ts";
import type { LayerRow } from "../../../frame.ts";
import type { VarietiesModel } from "../../model/tab-parts.ts";
import type { VarietiesContext } from "../../varieties-context.ts";
import { degreesText } from "../model/degrees-text.ts";
import type { PlotsModel } from "../model/use-plots-model.ts";
import { paneTexts } from "../texts/pane-texts.ts";
import styles from "./altitude-sheet.module.css";
import { keptData } from "./kept-data.ts";

export const ALTITUDE_LAYER = "altitud-parcelas";
const DEFAULTS = { visible: true, opacity: 1, order: plotAltitudeLayer.order * 10 };

export interface AltitudeSheet {
  readonly rows: readonly LayerRow[];
  readonly layers: readonly MapLayer[];
  readonly attributions: readonly string[];
}

const NOTHING: AltitudeSheet = { rows: [], layers: [], attributions: [] };

/** What the tab draws on the map, and its rows in the layers column. */
export const useAltitudeSheet = (
  context: VarietiesContext,
  model: VarietiesModel,
  plots: PlotsModel,
  active: boolean,
): AltitudeSheet => {
  const { locale } = useLocale();
  const t = paneTexts[locale];
  const { documents, theme, view: address } = context;
  const { warmingC } = model.settings;
  // The map's features come one step after the chart: together they would hold the page too long.
  const answered = useDeferredValue(plots.answered);
  const shown = useDeferredValue(plots.shown);
  const kept = useDeferredValue(plots.rows);
  const last = useRef<PlotAltitudeMade | undefined>(undefined);
  const made = useMemo(() => {
    if (answered === null || shown === null) return null;
    const verdicts = shown.exercise ?? shown.published;
    const source = { register: answered.register, verdicts };
    last.current = { source, data: plotAltitudeData(source, last.current) };
    return last.current;
  }, [answered, shown]);
  const drawn = useMemo(
    () => made && keptData(made.data, kept, made.source.register.ids.length),
    [made, kept],
  );
  /** Counts of the legend: of what is drawn. */
  const legend = useMemo(() => {
    if (made === null) return null;
    const { register, verdicts } = made.source;
    return plotAltitudeLayer.legend(
      { register, verdicts: Uint8Array.from(kept, (i) => verdicts[i]!) },
      locale,
    );
  }, [made, kept, locale]);
  const areas = useMemo(
    () => (active ? documents.areas.map((area) => drawArea(area, locale)) : []),
    [active, documents.areas, locale],
  );
  return useMemo(() => {
    if (!active) return NOTHING;
    const areaRows = areas.map((area, i) => areaRow(area, i, theme, locale, address.layerSettings));
    const register = model.register;
    const sample = register?.provenance.sample ?? false;
    const name = register?.name ?? "";
    const exercise = answered?.answer.exercisePlotVerdict ? degreesText(warmingC) : null;
    const all = formatInteger(register?.ids.length ?? 0);
    const whole = made === null || kept.length === made.source.register.ids.length;
    const row: LayerRow = {
      id: ALTITUDE_LAYER,
      title: exercise === null ? plotAltitudeLayer.title[locale] : t.layerExercise(exercise),
      ...(register && { count: whole ? all : t.layerCount(formatInteger(kept.length), all) }),
      legend: legend ? (
        <>
          {exercise === null ? null : (
            <span className={styles.exercise}>{t.exerciseTag(exercise)}</span>
          )}
          <LegendList entries={legend} />
        </>
      ) : null,
      source: answered
        ? t.layerSource(sample ? t.layerSample : name, answered.catalogue.source)
        : "",
      defaults: DEFAULTS,
      switchable: made !== null,
      movable: made !== null,
    };
    const settings = address.layerSettings(ALTITUDE_LAYER, DEFAULTS);
    return {
      rows: [...(register ? [row] : []), ...areaRows.map((area) => area.row)],
      layers: [
        ...areaRows.map(({ layer }) => layer),
        ...(drawn
          ? [mapLayerOf(ALTITUDE_LAYER, drawn, plotAltitudeLayer.style(theme, locale), settings)]
          : []),
      ],
      attributions: [
        ...(register ? [sample ? t.attributionSample : t.attribution(name)] : []),
        ...documents.areas.map(({ provenance }) => provenance.source).filter(Boolean),
      ],
    };
  }, [
    active,
    address,
    answered,
    areas,
    documents.areas,
    drawn,
    kept,
    legend,
    locale,
    made,
    model.register,
    t,
    theme,
    warmingC,
  ]);
};
