import { useMemo } from "react";
import { formatDistance } from "../../../i18n/format-measure.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { borerCellsLayer } from "../../../layers/borer/cells/borer-cells-layer.tsx";
import { borerPointsLayer } from "../../../layers/borer/points/borer-points-layer.tsx";
import { borerTrapsLayer } from "../../../layers/borer/traps/borer-traps-layer.tsx";
import { LegendList } from "../../../layers/legend-list.tsx";
import { mapLayerOf } from "../../../layers/map-layer-of.ts";
import { plotsLayer } from "../../../layers/plots/plots-layer.tsx";
import { areaRow, drawArea } from "../../../layers/protected-areas/area-rows.tsx";
import type { MapLayer } from "../../../map/map-layer.ts";
import { Button } from "../../../ui/controls/button.tsx";
import type { LayerRow } from "../../frame.ts";
import type { BorerModel } from "../model/borer-model.ts";
import type { BorerContext } from "../round/borer-context.ts";
import { periodName } from "../season/period-name.ts";
import { scopeTexts } from "../texts/scope-texts.ts";
import { sheetTexts } from "../texts/sheet-texts.ts";
import { CELLS_LAYER, PLOTS_LAYER, POINTS_LAYER, TRAPS_LAYER } from "./layer-ids.ts";
import { useFruitPoints, useTrapPoints } from "./use-point-layers.ts";

export interface BorerSheet {
  readonly rows: readonly LayerRow[];
  readonly layers: readonly MapLayer[];
  readonly attributions: readonly string[];
}

const shown = (order: number) => ({ visible: true, opacity: 1, order: order * 10 });
const POINTS_DEFAULTS = shown(borerPointsLayer(1).order);
const CELLS_DEFAULTS = shown(borerCellsLayer.order);
const TRAPS_SHOWN = shown(borerTrapsLayer(1).order);
/** What is off stands last in the column. */
const PLOTS_DEFAULTS = { visible: false, opacity: 1, order: 15 };
const TRAPS_HIDDEN = { visible: false, opacity: 1, order: 14 };
const SWITCHED = { switchable: true, movable: true } as const;

/** What the task draws on the map, and its rows in the layers column. */
export const useBorerSheet = (context: BorerContext, model: BorerModel): BorerSheet => {
  const { locale } = useLocale();
  const t = sheetTexts[locale];
  const s = scopeTexts[locale];
  const { theme, view: address, documents, chooseFiles } = context;
  const { filter, readings, register, view } = model;
  const answer = model.hotSpots.value;
  const pointsLayer = borerPointsLayer(view.edges.length);
  const trapsLayer = borerTrapsLayer(view.edges.length);
  const traps = filter?.method === "trampa";
  const hasTraps = model.choices.methods.some(({ method }) => method === "trampa");
  const trapDefaults = traps ? TRAPS_SHOWN : TRAPS_HIDDEN;
  const trapSettings = address.layerSettings(TRAPS_LAYER, trapDefaults);
  const plotSettings = address.layerSettings(PLOTS_LAYER, PLOTS_DEFAULTS);

  const fruit = useFruitPoints(model, theme);
  const trapPoints = useTrapPoints(model, theme, trapSettings.visible);
  const fruitData = useMemo(
    () => fruit && pointsLayer.data(fruit, locale),
    [fruit, pointsLayer, locale],
  );
  const trapData = useMemo(
    () => trapPoints && trapsLayer.data(trapPoints, locale),
    [trapPoints, trapsLayer, locale],
  );
  const cellData = useMemo(() => answer && borerCellsLayer.data(answer, locale), [answer, locale]);
  const plots = useMemo(
    () =>
      register && plotSettings.visible
        ? {
            geometry: register.geometry,
            crs: register.crs,
            ids: register.ids,
            verdicts: null,
          }
        : null,
    [register, plotSettings.visible],
  );
  const plotData = useMemo(() => plots && plotsLayer.data(plots, locale), [plots, locale]);
  const areas = useMemo(
    () => documents.areas.map((area) => drawArea(area, locale)),
    [documents.areas, locale],
  );

  return useMemo(() => {
    const period = filter ? periodName(filter.period, locale) : "";
    const name = readings?.provenance.sample ? t.sampleName : (readings?.name ?? "");
    const method = filter ? s.methodInSentence[filter.method] : "";
    const areaSheets = areas.map((area, i) =>
      areaRow(area, i, theme, locale, address.layerSettings),
    );
    const layers: MapLayer[] = areaSheets.map(({ layer }) => layer);
    const rows: LayerRow[] = [];
    const add = (
      row: LayerRow,
      data: MapLayer["data"] | null,
      style: Parameters<typeof mapLayerOf>[2],
    ): void => {
      rows.push(row);
      if (data)
        layers.push(mapLayerOf(row.id, data, style, address.layerSettings(row.id, row.defaults)));
    };
    if (fruit)
      add(
        {
          id: POINTS_LAYER,
          title: t.points,
          count: formatInteger(fruit.table.point.length),
          legend: <LegendList entries={pointsLayer.legend(fruit, locale)} />,
          source: readings?.provenance.sample
            ? t.sample(method, period)
            : t.own(method, period, name),
          defaults: POINTS_DEFAULTS,
          ...SWITCHED,
        },
        fruitData,
        pointsLayer.style(theme, locale),
      );
    if (answer)
      add(
        {
          id: CELLS_LAYER,
          title: t.hotSpots,
          legend:
            answer.notComputable === null ? (
              <LegendList entries={borerCellsLayer.legend(answer, locale)} />
            ) : null,
          source:
            answer.notComputable !== null
              ? t.notComputable
              : answer.cellSize === null
                ? t.unitPoints
                : t.cells(formatDistance(answer.cellSize)),
          defaults: CELLS_DEFAULTS,
          ...SWITCHED,
        },
        cellData,
        borerCellsLayer.style(theme, locale),
      );
    if (readings)
      add(
        {
          id: TRAPS_LAYER,
          title: t.traps,
          ...(trapPoints && { count: formatInteger(trapPoints.table.point.length) }),
          legend: trapPoints ? (
            <LegendList entries={trapsLayer.legend(trapPoints, locale)} />
          ) : null,
          source: hasTraps ? t.trapsSource : t.noTraps,
          defaults: trapDefaults,
          switchable: hasTraps,
          movable: hasTraps,
        },
        trapData,
        trapsLayer.style(theme, locale),
      );
    add(
      {
        id: PLOTS_LAYER,
        title: t.plots,
        ...(register && { count: formatInteger(register.ids.length) }),
        legend: null,
        source: register ? t.plotsSource(register.name) : t.noPlots,
        defaults: PLOTS_DEFAULTS,
        switchable: register !== null,
        movable: register !== null,
        ...(register === null && {
          actions: (
            <Button look="link" onClick={() => chooseFiles("plots")}>
              {t.openPlots}
            </Button>
          ),
        }),
      },
      plotData,
      plotsLayer.style(theme, locale),
    );
    return {
      rows: [...rows, ...areaSheets.map(({ row }) => row)],
      layers,
      attributions: [
        ...(readings ? [t.attribution(name)] : []),
        ...documents.areas.map(({ provenance }) => provenance.source).filter(Boolean),
      ],
    };
  }, [
    address,
    answer,
    areas,
    cellData,
    chooseFiles,
    documents.areas,
    filter,
    fruit,
    fruitData,
    hasTraps,
    locale,
    plotData,
    pointsLayer,
    readings,
    register,
    s,
    t,
    theme,
    trapData,
    trapDefaults,
    trapPoints,
    trapsLayer,
  ]);
};
