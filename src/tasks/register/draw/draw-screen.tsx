import { useMemo, useState } from "react";
import type { Dataset } from "../../../domain/dataset.ts";
import { WGS84 } from "../../../geo/crs/crs.ts";
import { formatHectares, formatMetres } from "../../../i18n/format-measure.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { useHomeFrame } from "../home-frame.ts";
import type { RegisterContext } from "../register-section.ts";
import { CornerTable } from "./corners/corner-table.tsx";
import { drawTexts } from "./draw-texts.ts";
import { partsIn } from "./model/plane-figures.ts";
import { useDrawKeys } from "./model/use-draw-keys.ts";
import { useDrawModel } from "./model/use-draw-model.ts";
import { useSaveForm } from "./model/use-save-form.ts";
import { ChoosePanel } from "./panel/choose-panel.tsx";
import styles from "./panel/draw-parts.module.css";
import { PlotsTable } from "./panel/plots-table.tsx";
import { SaveBar } from "./panel/save-bar.tsx";
import { SketchPanel } from "./panel/sketch-panel.tsx";
import { boundsOfParts } from "./sheet/bounds-of-parts.ts";
import { registerBox } from "./sheet/register-box.ts";
import { PLOTS_LAYER, useDrawSheet } from "./sheet/use-draw-sheet.tsx";

export interface DrawScreenProps {
  readonly context: RegisterContext;
  readonly register: Dataset<"plots">;
}

const CLOSEST_ZOOM = 17;
/** The map is what one draws on: five rows of the table are enough beside it. */
const TABLE_HEIGHT = 248;

/** The map with a pen, its figures in the margin, its corners in the table. */
export const DrawScreen = ({ context, register }: DrawScreenProps) => {
  const { Frame } = context;
  const t = useTexts(drawTexts);
  const model = useDrawModel(context, register);
  const form = useSaveForm(model);
  const sheet = useDrawSheet(context, model);
  const [hovered, setHovered] = useState<number | null>(null);
  const { state, facts, feature, shape, pen, select } = model;
  useDrawKeys(state, model.send);

  const bounds = useMemo(
    () => (shape ? boundsOfParts(partsIn(shape, register.crs, WGS84)) : null),
    [shape, register.crs],
  );
  const pasted = state?.sketch.how === "corners-typed" && state.sketch.tool === "new";
  const drawnBounds =
    pasted && state.sketch.path.length > 0
      ? boundsOfParts(partsIn([[state.sketch.path]], state.sketch.crs, WGS84))
      : null;
  const target = drawnBounds ?? bounds;
  const request = `${register.id} ${model.chosenRow} ${pasted ? "pasted" : ""}`;
  const [first] = facts?.waits === "faults" ? [] : (facts?.shapes ?? []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: where the register lay as the screen opened; a corner moved is no reason to move the map.
  const home = useMemo(() => registerBox(register), [register.id]);
  const homeFrame = useHomeFrame({
    view: context.view,
    home,
    request: register.id,
    chosen: target !== null || state !== null,
  });
  const measures = state?.sketch.tool === "measure";
  const held = pen.held;
  return (
    <Frame
      rows={sheet.rows}
      layers={sheet.layers}
      attributions={sheet.attributions}
      home={home}
      frame={target ? { request, target: { bounds: target, maxZoom: CLOSEST_ZOOM } } : homeFrame}
      selection={state || feature === null ? null : { layer: PLOTS_LAYER, id: feature }}
      hover={state || hovered === null ? null : { layer: PLOTS_LAYER, id: hovered }}
      detail={null}
      tool={pen.tool}
      onFeatureClick={(hit) =>
        select(hit?.layer === PLOTS_LAYER ? (register.rows[hit.id] ?? null) : null)
      }
      onFeatureHover={(hit) => setHovered(hit?.layer === PLOTS_LAYER ? hit.id : null)}
      hint={
        held ? (
          <p className={styles.held}>
            {t.held[held.kind](held.name === "" ? t.thisPlot : held.name, String(held.number))}
          </p>
        ) : null
      }
      tableHeight={TABLE_HEIGHT}
      summary={
        <p className={styles.summary}>
          <span>{state ? t.tools[state.sketch.tool] : t.title}</span>
          {first && !measures ? <strong>{formatHectares(first.areaM2)}</strong> : null}
          {(!first || measures) && facts?.pathM ? (
            <strong>{formatMetres(facts.pathM, 2)}</strong>
          ) : null}
        </p>
      }
      panel={state ? <SketchPanel model={model} form={form} /> : <ChoosePanel model={model} />}
      actions={state ? <SaveBar model={model} form={form} /> : null}
      table={
        state ? <CornerTable model={model} /> : <PlotsTable model={model} onHover={setHovered} />
      }
    />
  );
};
