import { useMemo } from "react";
import type { OverlapAnalyses } from "../../../answers/overlap/overlap-analyses.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { LegendList } from "../../../layers/legend-list.tsx";
import { mapLayerOf } from "../../../layers/map-layer-of.ts";
import { plotsLayer } from "../../../layers/plots/plots-layer.tsx";
import { isBufferZone } from "../../../layers/protected-areas/area-name.ts";
import type { MapLayer } from "../../../map/map-layer.ts";
import { Button } from "../../../ui/controls/button.tsx";
import type { LayerRow } from "../../frame.ts";
import type { TaskContext } from "../../task.ts";
import type { OverlapModel } from "../model/use-overlap-model.ts";
import { sheetTexts } from "../texts/sheet-texts.ts";
import { areaSheet, drawArea } from "./area-layers.tsx";
import { bandSheet } from "./band-sheet.tsx";
import { registerSource } from "./register-source.ts";
import { piecesData, piecesLayer } from "./selected-layers.ts";
import { useDrawnBand } from "./use-drawn-band.ts";
import { useNearestLayer } from "./use-nearest-layer.ts";
import { useDrawnPlots } from "./use-plots-layer.ts";

export const PLOTS_LAYER = "parcelas";
const PLOTS_DEFAULTS = { visible: true, opacity: 1, order: plotsLayer.order * 10 };
const BUFFER_ROW = "zona-amortiguamiento";

export interface OverlapSheet {
  readonly rows: readonly LayerRow[];
  readonly layers: readonly MapLayer[];
  readonly attributions: readonly string[];
}

/** What the task draws on the map, and its rows in the layers column. */
export const useOverlapSheet = (
  context: TaskContext<OverlapAnalyses>,
  model: OverlapModel,
): OverlapSheet => {
  const { locale } = useLocale();
  const t = sheetTexts[locale];
  const { theme, view: address, analyses, chooseFiles, closeDocument } = context;
  const { register, areas, focused, result, selected, view, answers } = model;
  const plots = useDrawnPlots(register, result);
  const band = useDrawnBand(analyses, focused, view.drawnBand);
  const known = answers.answers;
  const drawnAreas = useMemo(
    () =>
      areas.map((area) => {
        const answer = known.find((one) => one.area === area);
        return drawArea(area, answer?.result?.area.areaM2 ?? null, locale);
      }),
    [areas, locale, known],
  );
  const pieces = useMemo(
    () => (result ? piecesData(result, selected, locale) : null),
    [result, selected, locale],
  );
  const bandPart = useMemo(
    () => bandSheet(band, view.drawnBand, locale),
    [band, view.drawnBand, locale],
  );

  const nearest = useNearestLayer(result, selected, theme, locale);
  return useMemo(() => {
    const settings = address.layerSettings(PLOTS_LAYER, PLOTS_DEFAULTS);
    const areaSheets = drawnAreas.map((drawn, i) =>
      areaSheet(
        drawn,
        i,
        theme,
        locale,
        address,
        drawn.dataset.provenance.source === "" ? (
          <Button look="link" onClick={() => closeDocument(drawn.dataset.id)}>
            {t.removeArea}
          </Button>
        ) : undefined,
      ),
    );
    const plotsRow: LayerRow = {
      id: PLOTS_LAYER,
      title: t.plots,
      count: formatInteger(register?.ids.length ?? 0),
      legend: <LegendList entries={plotsLayer.legend(plots.source, locale)} />,
      source: register ? registerSource(register, locale) : "",
      defaults: PLOTS_DEFAULTS,
      switchable: true,
      movable: true,
    };
    const hasBuffer = areas.some((area) => isBufferZone(area.name));
    const bufferRow: LayerRow = {
      id: BUFFER_ROW,
      title: t.buffer,
      legend: null,
      source: t.bufferMissing,
      defaults: { visible: false, opacity: 1, order: -50 },
      switchable: false,
      movable: false,
      actions: (
        <Button look="link" onClick={() => chooseFiles("areas")}>
          {t.bufferLoad}
        </Button>
      ),
    };
    const layers: MapLayer[] = [
      ...(bandPart.data ? [bandPart.layer(theme, locale, address)] : []),
      ...areaSheets.map((sheet) => sheet.layer),
      mapLayerOf(PLOTS_LAYER, plots.data, plotsLayer.style(theme, locale), settings),
      ...(pieces && settings.visible ? [piecesLayer(pieces, theme, locale)] : []),
      ...(nearest ? [nearest] : []),
    ];
    return {
      rows: [
        plotsRow,
        ...areaSheets.map((sheet) => sheet.row),
        bandPart.row(address),
        ...(hasBuffer ? [] : [bufferRow]),
      ],
      layers,
      attributions: drawnAreas
        .map((drawn) => drawn.dataset.provenance.source)
        .filter((source) => source !== ""),
    };
  }, [
    address,
    areas,
    bandPart,
    chooseFiles,
    closeDocument,
    drawnAreas,
    locale,
    nearest,
    pieces,
    plots,
    register,
    t,
    theme,
  ]);
};
