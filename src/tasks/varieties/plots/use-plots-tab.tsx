import { useMemo, useRef, useState } from "react";
import type { FrameRequest } from "../../../map/camera.ts";
import type { FeatureHit } from "../../../map/map-events.ts";
import { useMedia } from "../../../ui/layout/use-media.ts";
import type { UseTab } from "../model/tab-parts.ts";
import { PlotHint } from "./card/plot-hint.tsx";
import { PlotsExport } from "./export/plots-export.tsx";
import { usePlotsModel } from "./model/use-plots-model.ts";
import { PlotsPane } from "./pane/plots-pane.tsx";
import { PlotsChoices } from "./panel/plots-choices.tsx";
import { PlotsPanel } from "./panel/plots-panel.tsx";
import { PlotsSummary } from "./panel/plots-summary.tsx";
import { plotBounds } from "./sheet/plot-bounds.ts";
import { ALTITUDE_LAYER, useAltitudeSheet } from "./sheet/use-altitude-sheet.tsx";

const CLOSEST_ZOOM = 15;
/** Ten rows of the chart, as its map needs the rest. */
const PANE_HEIGHT = 400;

/** Each plot's altitude against the band of its variety: map, chart, table and sentence are one. */
export const usePlotsTab: UseTab = (context, model, active) => {
  const plots = usePlotsModel(context, model, active);
  const sheet = useAltitudeSheet(context, model, plots, active);
  const [pointed, setPointed] = useState<FeatureHit | null>(null);
  const [listed, setListed] = useState<number | null>(null);
  const { register, selected } = model;
  const { answered } = plots;
  /** What a link came with, or was chosen on the map, is in sight already. */
  const inSight = useRef(context.view.get("mapa") === null ? null : selected);
  const bounds = useMemo(
    () => (active && register && selected !== null ? plotBounds(register, selected) : null),
    [active, register, selected],
  );
  // The chart is the answer's picture: on a phone it comes before what can be changed.
  const phone = useMedia("(max-width: 767.98px)");
  if (!active) return null;
  const frame: FrameRequest | null =
    bounds && inSight.current !== selected
      ? { request: `${register?.id} ${selected}`, target: { bounds, maxZoom: CLOSEST_ZOOM } }
      : null;
  const own = (hit: FeatureHit | null): FeatureHit | null =>
    hit?.layer === ALTITUDE_LAYER ? hit : null;
  const hovered = listed ?? pointed?.id ?? null;
  const pane = answered ? (
    <PlotsPane
      model={model}
      plots={plots}
      answered={answered}
      hovered={hovered}
      onHover={setListed}
    />
  ) : null;
  const asked = register?.fields.variedades !== undefined;
  const choices = asked ? <PlotsChoices model={model} plots={plots} /> : null;
  return {
    ...sheet,
    frame,
    selection: selected === null ? null : { layer: ALTITUDE_LAYER, id: selected },
    hover: hovered === null ? null : { layer: ALTITUDE_LAYER, id: hovered },
    detail: null,
    onFeatureClick: (hit) => {
      const plot = own(hit)?.id ?? null;
      inSight.current = plot;
      model.select(plot === selected ? null : plot);
    },
    onFeatureHover: (hit) => setPointed(own(hit)),
    hint:
      answered && pointed && pointed.id !== selected ? (
        <PlotHint answered={answered} hit={pointed} warmingC={model.settings.warmingC} />
      ) : null,
    actions: answered ? <PlotsExport model={model} plots={plots} answered={answered} /> : null,
    table: phone ? (
      <>
        {pane}
        {choices}
      </>
    ) : (
      pane
    ),
    tableHeight: PANE_HEIGHT,
    panel: (
      <>
        <PlotsPanel context={context} model={model} plots={plots} />
        {phone ? null : choices}
      </>
    ),
    summary: answered ? <PlotsSummary answered={answered} selected={selected} /> : null,
  };
};
