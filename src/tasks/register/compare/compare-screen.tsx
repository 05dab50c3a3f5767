import { useMemo, useState } from "react";
import { featureBounds } from "../../../geo/flat/bounds.ts";
import { boxCentres } from "../../../geo/flat/box-centres.ts";
import { middleExtent } from "../../../geo/flat/middle-extent.ts";
import { selectFeatures } from "../../../geo/flat/select-features.ts";
import { formatHectares, formatMetres } from "../../../i18n/format-measure.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { codeOf } from "../../../layers/plot-change/change-looks.ts";
import { changeTexts } from "../../../layers/plot-change/change-texts.ts";
import { plotChangeLayer } from "../../../layers/plot-change/plot-change-layer.tsx";
import type { Bounds, FrameRequest } from "../../../map/camera.ts";
import type { FeatureHit } from "../../../map/map-events.ts";
import { useHomeFrame } from "../home-frame.ts";
import type { RegisterContext } from "../register-section.ts";
import styles from "./compare.module.css";
import { compareTexts } from "./compare-texts.ts";
import { ChangesExport } from "./export/changes-export.tsx";
import {
  type Compared,
  changeOf,
  entryCode,
  entryShapes,
  verdictOf,
} from "./model/compare-entries.ts";
import { type CompareFilter, isChange, isHolderDoubt } from "./model/compare-view.ts";
import { useCompareModel } from "./model/use-compare-model.ts";
import { ComparePanel } from "./panel/compare-panel.tsx";
import { CHANGE_LAYER, useCompareSheet } from "./sheet/use-compare-sheet.tsx";
import { CompareTable } from "./table/compare-table.tsx";

const CLOSEST_ZOOM = 16;
/** Degrees of room round what is framed, about 1 km. */
const ROOM = 0.01;
/** Degrees, some 160 m: a point has no size of its own. */
const LEAST = 0.0015;

/** Box of an entry as it lies and as it lay, with as much room round it; null without any. */
function boundsOf(compared: Compared, entry: number): Bounds | null {
  const { geometry, earlier } = entryShapes(compared);
  const boxes = [geometry, earlier]
    .map((shapes) => featureBounds(selectFeatures(shapes, [entry])))
    .filter(([west]) => !Number.isNaN(west));
  if (boxes.length === 0) return null;
  const [west, south] = [0, 1].map((at) => Math.min(...boxes.map((box) => box[at]!)));
  const [east, north] = [2, 3].map((at) => Math.max(...boxes.map((box) => box[at]!)));
  const room = Math.max(east! - west!, north! - south!, LEAST);
  return [west! - room, south! - room, east! + room, north! + room];
}

/** Two registers on the map sheet: map, table and sentence are one. */
export const CompareScreen = ({ context }: { readonly context: RegisterContext }) => {
  const { Frame } = context;
  const { locale } = useLocale();
  const t = useTexts(compareTexts);
  const model = useCompareModel(context);
  const sheet = useCompareSheet(context, model);
  const [hovered, setHovered] = useState<FeatureHit | null>(null);
  const [rowHover, setRowHover] = useState<number | null>(null);
  const { compared, summary, rows, selected, select, view } = model;
  const home = useMemo((): Bounds | null => {
    if (compared === null) return null;
    const middle = middleExtent(boxCentres(entryShapes(compared).geometry), null);
    if (middle === null) return null;
    const [west, south, east, north] = middle;
    return [west - ROOM, south - ROOM, east + ROOM, north + ROOM];
  }, [compared]);
  const bounds = useMemo(
    () => (compared && selected !== null ? boundsOf(compared, selected) : null),
    [compared, selected],
  );
  const pair = `${model.before?.id} ${model.after?.id}`;
  const homeFrame = useHomeFrame({
    view: context.view,
    home,
    request: pair,
    chosen: bounds !== null,
  });
  const frame: FrameRequest | null = bounds
    ? { request: `${pair} ${selected}`, target: { bounds, maxZoom: CLOSEST_ZOOM } }
    : homeFrame;
  const filterWords = (filter: CompareFilter): string => {
    if (isChange(filter)) return changeTexts[locale].looks[filter];
    if (isHolderDoubt(filter)) return t.doubts[filter];
    const words = {
      todas: t.all,
      cambiaron: t.changed,
      recoded: t.recoded,
      hands: model.holders[0] === "apellidos_nombres" ? t.handsByName : t.hands,
      grown: t.grown,
    };
    return words[filter];
  };
  const hintOf = (answer: Compared["answer"], entry: number): readonly string[] => {
    const shift = answer.shiftM[entry]!;
    const area = answer.afterM2[entry]!;
    const change = changeOf(answer, entry);
    return [
      ...(change === "redrawn" || change === "moved" ? [formatMetres(shift)] : []),
      ...(Number.isNaN(area) ? [] : [formatHectares(area)]),
    ];
  };
  const described =
    hovered && compared
      ? plotChangeLayer.describe(
          {
            id: entryCode(compared, hovered.id),
            change: codeOf(verdictOf(compared, hovered.id)),
            more: hintOf(compared.answer, hovered.id),
          },
          locale,
        )
      : null;
  return (
    <Frame
      rows={sheet.rows}
      layers={sheet.layers}
      attributions={sheet.attributions}
      home={home}
      frame={frame}
      selection={selected === null ? null : { layer: CHANGE_LAYER, id: selected }}
      hover={rowHover === null ? hovered : { layer: CHANGE_LAYER, id: rowHover }}
      detail={null}
      onFeatureClick={(hit) => select(hit?.layer === CHANGE_LAYER ? hit.id : null)}
      onFeatureHover={(hit) => setHovered(hit?.layer === CHANGE_LAYER ? hit : null)}
      hint={
        hovered && described ? (
          <p className={styles.hint} style={{ left: hovered.x + 14, top: hovered.y + 14 }}>
            <strong>{described.title}</strong>
            {described.lines.map((line) => (
              <span key={line}>{line}</span>
            ))}
          </p>
        ) : null
      }
      summary={
        summary ? (
          <p className={styles.phone}>
            <span className={styles.phoneNumber}>{formatInteger(summary.changed)}</span>
            <span>{t.answer(summary.changed)}</span>
          </p>
        ) : null
      }
      panel={<ComparePanel context={context} model={model} />}
      actions={<ChangesExport model={model} />}
      table={
        compared ? (
          <CompareTable
            compared={compared}
            rows={rows}
            filter={filterWords(view.filter)}
            selected={selected}
            onSelect={select}
            onHover={setRowHover}
          />
        ) : null
      }
    />
  );
};
