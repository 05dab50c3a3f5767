import { useMemo } from "react";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { LegendList } from "../../../../layers/legend-list.tsx";
import { mapLayerOf } from "../../../../layers/map-layer-of.ts";
import { codeOf } from "../../../../layers/plot-change/change-looks.ts";
import {
  plotChangeData,
  plotChangeLayer,
} from "../../../../layers/plot-change/plot-change-layer.tsx";
import { keptFeatures, keptPlots } from "../../../../layers/plots/kept-plots.ts";
import { areaRow, drawArea } from "../../../../layers/protected-areas/area-rows.tsx";
import type { MapLayer } from "../../../../map/map-layer.ts";
import type { LayerRow } from "../../../frame.ts";
import type { RegisterContext } from "../../register-section.ts";
import { compareTexts } from "../compare-texts.ts";
import { entryCode, entryShapes, verdictOf } from "../model/compare-entries.ts";
import type { CompareModel } from "../model/use-compare-model.ts";

export const CHANGE_LAYER = "cambios-parcelas";
const DEFAULTS = { visible: true, opacity: 1, order: plotChangeLayer.order * 10 };

export interface CompareSheet {
  readonly rows: readonly LayerRow[];
  readonly layers: readonly MapLayer[];
  readonly attributions: readonly string[];
}

/** What the section draws on the map, and its rows in the layers column. */
export const useCompareSheet = (
  { documents, theme, view: address }: RegisterContext,
  { compared, rows: kept }: CompareModel,
): CompareSheet => {
  const { locale } = useLocale();
  const t = useTexts(compareTexts);
  const made = useMemo(() => {
    if (compared === null) return null;
    const { change } = compared.answer;
    const source = {
      ...entryShapes(compared),
      ids: Array.from(change, (_, entry) => entryCode(compared, entry)),
      changes: Uint8Array.from(change.keys(), (entry) => codeOf(verdictOf(compared, entry))),
    };
    return { source, data: plotChangeData(source) };
  }, [compared]);
  const drawn = useMemo(() => {
    if (made === null) return null;
    const { changes } = made.source;
    if (kept.length === changes.length) return made.data;
    const wanted = new Uint8Array(changes.length);
    for (const entry of kept) wanted[entry] = 1;
    const { earlier } = made.data;
    return {
      ...keptPlots(made.data, wanted),
      earlier: keptFeatures(earlier, wanted, changes.length),
    };
  }, [made, kept]);
  const legend = useMemo(() => {
    if (made === null) return null;
    const changes = Uint8Array.from(kept, (entry) => made.source.changes[entry]!);
    return plotChangeLayer.legend({ ...made.source, changes }, locale);
  }, [made, kept, locale]);
  const areas = useMemo(
    () => documents.areas.map((area) => drawArea(area, locale)),
    [documents.areas, locale],
  );
  return useMemo(() => {
    const areaRows = areas.map((area, i) => areaRow(area, i, theme, locale, address.layerSettings));
    const row: LayerRow = {
      id: CHANGE_LAYER,
      title: plotChangeLayer.title[locale],
      ...(made && {
        count:
          kept.length === made.source.changes.length
            ? formatInteger(kept.length)
            : t.title(formatInteger(kept.length), formatInteger(made.source.changes.length)),
      }),
      legend: legend ? <LegendList entries={legend} /> : null,
      source: compared ? t.layerSource(compared.before.name, compared.after.name) : "",
      defaults: DEFAULTS,
      switchable: made !== null,
      movable: made !== null,
    };
    const settings = address.layerSettings(CHANGE_LAYER, DEFAULTS);
    return {
      rows: [row, ...areaRows.map((area) => area.row)],
      layers: [
        ...areaRows.map(({ layer }) => layer),
        ...(drawn
          ? [mapLayerOf(CHANGE_LAYER, drawn, plotChangeLayer.style(theme, locale), settings)]
          : []),
      ],
      attributions: [
        ...(compared ? [t.layerSource(compared.before.name, compared.after.name)] : []),
        ...documents.areas.map(({ provenance }) => provenance.source).filter(Boolean),
      ],
    };
  }, [
    address,
    areas,
    compared,
    documents.areas,
    drawn,
    kept.length,
    legend,
    locale,
    made,
    t,
    theme,
  ]);
};
