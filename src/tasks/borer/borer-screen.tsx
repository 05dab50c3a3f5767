import { useMemo, useRef, useState } from "react";
import { WGS84 } from "../../geo/crs/crs.ts";
import { projectGeometry } from "../../geo/crs/project-geometry.ts";
import { boxCentres } from "../../geo/flat/box-centres.ts";
import { middleExtent } from "../../geo/flat/middle-extent.ts";
import type { Bounds, FrameRequest } from "../../map/camera.ts";
import type { FeatureHit } from "../../map/map-events.ts";
import { BorerCard } from "./card/borer-card.tsx";
import { BorerHint } from "./card/borer-hint.tsx";
import { BorerActions } from "./export/borer-actions.tsx";
import { sameSelection, writeSelection } from "./model/borer-selection.ts";
import { useBorerModel } from "./model/use-borer-model.ts";
import { BorerPanel } from "./panel/borer-panel.tsx";
import { BorerTabs } from "./panel/borer-tabs.tsx";
import { NoReadings } from "./panel/no-readings.tsx";
import { PhoneSummary } from "./panel/phone-summary.tsx";
import type { BorerContext } from "./round/borer-context.ts";
import { RoundHint } from "./round/round-hint.tsx";
import { RoundSummary } from "./round/round-summary.tsx";
import { RoundTable } from "./round/round-table.tsx";
import { useRoundLayer } from "./round/use-round-layer.tsx";
import { SeasonTable } from "./season/season-table.tsx";
import { TimeStripBar } from "./season/time-strip-bar.tsx";
import { ROUND_LAYER } from "./sheet/layer-ids.ts";
import { featureOf, selectionOf } from "./sheet/selection-ref.ts";
import { underSurface } from "./sheet/under-surface.ts";
import { useBorerSheet } from "./sheet/use-borer-sheet.tsx";
import { useFrameRequest } from "./sheet/use-frame-request.ts";
import { useLatestRequest } from "./sheet/use-latest-request.ts";
import { useSurface } from "./sheet/use-surface.tsx";
import { BorerTable } from "./table/borer-table.tsx";

/** Degrees of room round the readings, some 1.5 km: cells reach beyond their points. */
const ROOM = 0.015;

const roomAround = ([west, south, east, north]: Bounds): Bounds => [
  west - ROOM,
  south - ROOM,
  east + ROOM,
  north + ROOM,
];

/** Five rows: the time strip over the table takes its part of the map. */
const TABLE_HEIGHT = 236;

/** The borer question on the map sheet: map, time, table and sentence are one. */
export const BorerScreen = (context: BorerContext) => {
  const { Frame, view: address } = context;
  const model = useBorerModel(context);
  const sheet = useBorerSheet(context, model);
  const round = useRoundLayer(context, model);
  const surface = useSurface(model, context.theme);
  const [pointed, setPointed] = useState<FeatureHit | null>(null);
  /** What was last selected on the map itself: it needs no framing. */
  const [onMap, setOnMap] = useState<string | null>(null);
  const [stopOnMap, setStopOnMap] = useState<number | null>(null);
  const linked = useRef(address.get("mapa") !== null && address.get("lecturas") !== null);
  const { readings, selection, hovered, filter, view } = model;
  const traps = filter?.method === "trampa";
  const stop = round?.picture.selected ?? null;
  const home = useMemo(() => {
    if (readings === null) return null;
    const degrees = projectGeometry(readings.geometry, readings.crs, WGS84);
    const middle = middleExtent(boxCentres(degrees), null);
    return middle && roomAround(middle);
  }, [readings]);
  const frame = useFrameRequest(model, home, linked.current, onMap, address.get("mapa"));
  const place = stop === stopOnMap ? null : (round?.picture.at ?? null);
  /** Stops that stack come apart when pressed. */
  const [nearer, setNearer] = useState<FrameRequest | null>(null);
  const toStop = place && { request: `stop ${stop}`, target: place };

  const latest = useLatestRequest(frame, toStop, nearer);

  const covered = surface.surface !== null;
  const layers = useMemo(() => {
    const under = underSurface(sheet.layers, covered, traps);
    return round ? [...under, round.layer] : under;
  }, [sheet.layers, covered, traps, round]);

  const choose = (hit: FeatureHit | null): void => {
    if (round && hit?.layer === ROUND_LAYER) {
      const { nearer: zoom } = hit.properties;
      if (typeof zoom === "number") {
        const { lon, lat } = hit;
        setNearer({ request: `nearer ${lon} ${lat} ${zoom}`, target: { lon, lat, zoom } });
        return;
      }
      setStopOnMap(hit.id);
      round.picture.pick(hit.id === round.picture.selected ? null : hit.id);
      return;
    }
    const next = selectionOf(hit, model.hotSpots.value);
    setOnMap(next && writeSelection(next));
    model.select(sameSelection(next, selection) ? null : next);
  };
  const point = (hit: FeatureHit | null): void => {
    setPointed(hit);
    const next = selectionOf(hit, model.hotSpots.value);
    if (!sameSelection(next, hovered)) model.hover(next);
  };

  return (
    <Frame
      rows={[...(round?.rows ?? []), ...sheet.rows, surface.row]}
      layers={layers}
      attributions={[...surface.foot, ...sheet.attributions]}
      home={home}
      frame={latest}
      selection={stop === null ? featureOf(selection, traps) : { layer: ROUND_LAYER, id: stop }}
      hover={featureOf(hovered, traps)}
      detail={null}
      surface={surface.surface}
      onFeatureClick={choose}
      onFeatureHover={point}
      hint={
        // What is selected is told in full already; a finger leaves its hint behind.
        pointed === null ||
        sameSelection(
          selectionOf(pointed, model.hotSpots.value),
          selection,
        ) ? null : pointed.layer === ROUND_LAYER ? (
          round && <RoundHint picture={round.picture} hit={pointed} />
        ) : (
          <BorerHint model={model} surface={surface.data} hit={pointed} />
        )
      }
      summary={
        readings === null ? null : (
          <>
            <BorerTabs model={model} place="phone" />
            {view.tab === "ronda" ? (
              <RoundSummary context={context} model={model} />
            ) : (
              <PhoneSummary model={model} />
            )}
          </>
        )
      }
      panel={
        readings === null ? (
          <NoReadings context={context} />
        ) : (
          <BorerPanel
            context={context}
            model={model}
            card={
              selection === null ? null : <BorerCard model={model} PlotNotes={context.PlotNotes} />
            }
          />
        )
      }
      actions={readings === null ? null : <BorerActions context={context} model={model} />}
      strip={
        readings !== null ? (
          <TimeStripBar context={context} model={model} />
        ) : context.opening ? (
          // Keeps the room of what comes.
          <span />
        ) : null
      }
      tableHeight={TABLE_HEIGHT}
      table={
        readings === null ? null : view.tab === "campana" ? (
          <SeasonTable context={context} model={model} />
        ) : view.tab === "ronda" ? (
          <RoundTable context={context} model={model} />
        ) : (
          <BorerTable model={model} />
        )
      }
    />
  );
};
