import { lazy, Suspense, useCallback, useMemo, useState } from "react";
import type { OverlapAnalyses } from "../../answers/overlap/overlap-analyses.ts";
import type { PlotFilter } from "../../answers/overlap/plot-filter.ts";
import { WGS84 } from "../../geo/crs/crs.ts";
import { projectCoords } from "../../geo/crs/project-coords.ts";
import { boxCentres } from "../../geo/flat/box-centres.ts";
import { middleExtent } from "../../geo/flat/middle-extent.ts";
import { useLocale } from "../../i18n/use-locale.ts";
import type { Bounds, FrameRequest } from "../../map/camera.ts";
import type { FeatureHit } from "../../map/map-events.ts";
import type { TaskContext } from "../task.ts";
import { AnnexButton } from "./export/annex-button.tsx";
import { ExportDoor } from "./export/export-door.tsx";
import { verdictsKey } from "./model/overlap-view.ts";
import { useOverlapModel } from "./model/use-overlap-model.ts";
import { usePlotRecord } from "./model/use-plot-record.ts";
import { useRestored } from "./model/use-restored.ts";
import { useSecondOpinion } from "./model/use-second-opinion.ts";
import { OverlapPanel } from "./panel/overlap-panel.tsx";
import { phoneSummary } from "./panel/phone-summary-door.ts";
import { plotBounds } from "./sheet/plot-bounds.ts";
import { PLOTS_LAYER, useOverlapSheet } from "./sheet/use-overlap-sheet.tsx";
import { OverlapTable } from "./table/overlap-table.tsx";

const CLOSEST_ZOOM = 16;

/** What a selection opens is fetched with the first one. */
const PlotCard = lazy(async () => ({ default: (await import("./card/plot-card.tsx")).PlotCard }));
const PlotWindow = lazy(async () => ({
  default: (await import("./card/plot-window.tsx")).PlotWindow,
}));

/** What a pointer over a plot opens is fetched with the first one. */
const PlotHint = lazy(async () => ({ default: (await import("./card/plot-hint.tsx")).PlotHint }));

/** Degrees of room round a register, about 1 km: centres alone may be one point. */
const ROOM = 0.01;

const roomAround = ([west, south, east, north]: Bounds): Bounds => [
  west - ROOM,
  south - ROOM,
  east + ROOM,
  north + ROOM,
];

/** The overlap question on the map sheet: map, table and sentence are one. */
export const OverlapScreen = (context: TaskContext<OverlapAnalyses>) => {
  const { Frame, PlotNotes, view: address } = context;
  const { locale } = useLocale();
  const model = useOverlapModel(context);
  const sheet = useOverlapSheet(context, model);
  const PhoneSummary = phoneSummary();
  const [hovered, setHovered] = useState<FeatureHit | null>(null);
  const [rowHover, setRowHover] = useState<number | null>(null);
  const { register, focused, result, selected, view } = model;
  const second = useSecondOpinion(register, focused, result, selected);
  const { set } = address;

  const select = useCallback(
    (index: number | null) => set({ parcela: index === null ? null : String(index) }),
    [set],
  );
  const prepareAnnex = (places: readonly number[]) => {
    set({ an: places.length > 0 ? places.join(",") : null, anv: null, ande: null });
    context.goTo("anexo");
  };
  const filter = useCallback(
    ({ verdicts, hamlet, organisation, search }: PlotFilter) =>
      set({
        res: verdictsKey(verdicts),
        caserio: hamlet,
        org: organisation,
        buscar: search === "" ? null : search,
      }),
    [set],
  );

  const home = useMemo(() => {
    if (!register || register.provenance.sample) return null;
    const middles = boxCentres(register.geometry);
    projectCoords(middles, register.crs, WGS84);
    const middle = middleExtent(middles, null);
    return middle && roomAround(middle);
  }, [register]);
  const bounds = register && selected !== null ? plotBounds(register, selected) : null;
  const request = `${register?.id} ${selected}`;
  const restored = useRestored(address.get("mapa") !== null, String(view.selected));
  const frame: FrameRequest | null =
    bounds && !restored ? { request, target: { bounds, maxZoom: CLOSEST_ZOOM } } : null;
  const record = usePlotRecord(register, result, selected, view.bandEdges);
  const chosen = register && focused && result && record && selected !== null;
  const all = focused ? model.summaries.get(focused.id) : undefined;
  const card = chosen ? (
    <PlotCard
      register={register}
      result={result}
      index={selected}
      record={record}
      second={second}
      notes={<PlotNotes register={register} index={selected} />}
      onClose={() => select(null)}
    />
  ) : null;

  return (
    <Frame
      rows={sheet.rows}
      layers={sheet.layers}
      attributions={sheet.attributions}
      home={home}
      frame={frame}
      selection={selected === null ? null : { layer: PLOTS_LAYER, id: selected }}
      hover={rowHover === null ? hovered : { layer: PLOTS_LAYER, id: rowHover }}
      detail={
        chosen && bounds
          ? {
              lon: (bounds[0] + bounds[2]) / 2,
              lat: (bounds[1] + bounds[3]) / 2,
              window: (
                <Suspense fallback={null}>
                  <PlotWindow
                    register={register}
                    area={focused}
                    result={result}
                    index={selected}
                    record={record}
                  />
                </Suspense>
              ),
            }
          : null
      }
      onFeatureClick={(hit) => select(hit?.layer === PLOTS_LAYER ? hit.id : null)}
      onFeatureHover={(hit) => setHovered(hit?.layer === PLOTS_LAYER ? hit : null)}
      hint={
        hovered && register && result ? (
          <Suspense fallback={null}>
            <PlotHint register={register} result={result} hit={hovered} locale={locale} />
          </Suspense>
        ) : null
      }
      summary={
        all ? (
          <Suspense fallback={null}>
            <PhoneSummary
              summary={all}
              record={record}
              verdict={result?.measures.verdict[selected ?? 0] ?? null}
              stale={model.stale}
              onClose={() => select(null)}
            />
          </Suspense>
        ) : null
      }
      panel={
        <>
          <Suspense fallback={null}>{card}</Suspense>
          <OverlapPanel context={context} model={model} />
        </>
      }
      actions={
        <>
          <AnnexButton model={model} onOpen={prepareAnnex} />
          <ExportDoor model={model} />
        </>
      }
      table={
        register && result && all && model.shown ? (
          <OverlapTable
            register={register}
            result={result}
            all={all}
            shown={model.shown}
            rows={model.rows}
            filter={model.filter}
            onFilter={filter}
            selected={selected}
            onSelect={select}
            onHover={setRowHover}
          />
        ) : null
      }
    />
  );
};
