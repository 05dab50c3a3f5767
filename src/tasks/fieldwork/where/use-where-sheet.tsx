import { useMemo } from "react";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { fieldNotesLayer } from "../../../layers/field-notes/field-notes-layer.tsx";
import { fieldNotesTexts } from "../../../layers/field-notes/field-notes-texts.ts";
import { LegendList } from "../../../layers/legend-list.tsx";
import { mapLayerOf } from "../../../layers/map-layer-of.ts";
import { plotsLayer } from "../../../layers/plots/plots-layer.tsx";
import { areaRow, drawArea } from "../../../layers/protected-areas/area-rows.tsx";
import type { MapLayer } from "../../../map/map-layer.ts";
import type { LayerRow } from "../../frame.ts";
import type { FieldworkContext } from "../fieldwork-section.ts";
import { findingTexts } from "../finding/finding-texts.ts";
import { useFieldRecords } from "../records/use-field-records.ts";
import { notesOfRecords } from "./notes-of-records.ts";
import { panelTexts } from "./panel-texts.ts";

export const PLOTS_LAYER = "parcelas";
const NOTES_LAYER = "anotado";
const NOTES_DEFAULTS = { visible: true, opacity: 1, order: fieldNotesLayer.order * 10 };
const PLOTS_DEFAULTS = { visible: true, opacity: 1, order: plotsLayer.order * 10 };

export interface WhereSheet {
  readonly rows: readonly LayerRow[];
  readonly layers: readonly MapLayer[];
  readonly attributions: readonly string[];
}

/** What was noted, the register and the areas under the position. */
export const useWhereSheet = (context: FieldworkContext): WhereSheet => {
  const { locale } = useLocale();
  const { theme, view, documents } = context;
  const register = documents.registers.find(({ id }) => id === documents.activeRegister) ?? null;
  const plots = useMemo(() => {
    if (register === null) return null;
    const { geometry, crs, ids } = register;
    const source = { geometry, crs, ids, verdicts: null };
    return { source, data: plotsLayer.data(source, locale) };
  }, [register, locale]);
  const { records } = useFieldRecords();
  const noted = useMemo(() => {
    const notes = notesOfRecords(records ?? [], findingTexts[locale].untitled);
    return notes.length === 0
      ? null
      : { source: { notes }, data: fieldNotesLayer.data({ notes }, locale) };
  }, [records, locale]);
  const areas = useMemo(
    () => documents.areas.map((area) => drawArea(area, locale)),
    [documents.areas, locale],
  );
  return useMemo(() => {
    const sheets = areas.map((area, i) => areaRow(area, i, theme, locale, view.layerSettings));
    const settings = view.layerSettings(PLOTS_LAYER, PLOTS_DEFAULTS);
    const row: LayerRow | null = register &&
      plots && {
        id: PLOTS_LAYER,
        title: panelTexts[locale].layer,
        count: formatInteger(register.ids.length),
        legend: <LegendList entries={plotsLayer.legend(plots.source, locale)} />,
        source: register.provenance.name,
        defaults: PLOTS_DEFAULTS,
        switchable: true,
        movable: true,
      };
    const noteSettings = view.layerSettings(NOTES_LAYER, NOTES_DEFAULTS);
    const noteRow: LayerRow | null = noted && {
      id: NOTES_LAYER,
      title: fieldNotesLayer.title[locale],
      count: formatInteger(noted.source.notes.length),
      legend: <LegendList entries={fieldNotesLayer.legend(noted.source, locale)} />,
      source: fieldNotesTexts[locale].source,
      defaults: NOTES_DEFAULTS,
      switchable: true,
      movable: true,
    };
    return {
      rows: [
        ...(noteRow ? [noteRow] : []),
        ...(row ? [row] : []),
        ...sheets.map((sheet) => sheet.row),
      ],
      layers: [
        ...sheets.map((sheet) => sheet.layer),
        ...(plots
          ? [mapLayerOf(PLOTS_LAYER, plots.data, plotsLayer.style(theme, locale), settings)]
          : []),
        ...(noted
          ? [
              mapLayerOf(
                NOTES_LAYER,
                noted.data,
                fieldNotesLayer.style(theme, locale),
                noteSettings,
              ),
            ]
          : []),
      ],
      attributions: areas
        .map(({ dataset }) => dataset.provenance.source)
        .filter((source) => source !== ""),
    };
  }, [areas, plots, noted, register, theme, locale, view]);
};
