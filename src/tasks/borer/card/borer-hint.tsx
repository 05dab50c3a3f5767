import { useLocale } from "../../../i18n/use-locale.ts";
import { borerCellsLayer } from "../../../layers/borer/cells/borer-cells-layer.tsx";
import { borerPointsLayer } from "../../../layers/borer/points/borer-points-layer.tsx";
import type { BorerSurfaceData } from "../../../layers/borer/surface/borer-surface-data.ts";
import { describeBorerSurface } from "../../../layers/borer/surface/borer-surface-legend.tsx";
import { borerTrapsLayer } from "../../../layers/borer/traps/borer-traps-layer.tsx";
import type { FeatureText } from "../../../layers/layer.ts";
import type { FeatureHit } from "../../../map/map-events.ts";
import { HELD_BACK } from "../analysis/hot-spots/hot-spot-answer.ts";
import { poolByPoint } from "../analysis/select/pool-by-point.ts";
import type { BorerModel } from "../model/borer-model.ts";
import { rowOfPoint } from "../model/valid-selection.ts";
import { CELLS_LAYER, POINTS_LAYER, SURFACE_ROW, TRAPS_LAYER } from "../sheet/layer-ids.ts";
import styles from "./borer-hint.module.css";
import { pointInterval } from "./point-rate.ts";

export interface BorerHintProps {
  readonly model: BorerModel;
  readonly surface: BorerSurfaceData | null;
  readonly hit: FeatureHit;
}

/** The essentials of what is under the pointer: a point, a trap or a cell. */
export const BorerHint = ({ model, surface, hit }: BorerHintProps) => {
  const { locale } = useLocale();
  const { points, columns, source, filter, hotSpots, view } = model;
  const describe = (): FeatureText | null => {
    if (points === null || columns === null || source === null || filter === null) return null;
    if (hit.layer === CELLS_LAYER) {
      const answer = hotSpots.value;
      if (answer === null || hit.id >= answer.ids.length) return null;
      const at = hit.id;
      const low = answer.wilsonLow[at] as number;
      return borerCellsLayer.describe(
        {
          id: answer.ids[at] ?? "",
          classShown: answer.classShown[at] as number,
          heldBack: HELD_BACK[answer.heldBack[at] ?? 0] ?? "none",
          island: answer.neighbours[at] === 0,
          points: answer.pointCount[at] as number,
          exposure: answer.exposure[at] as number,
          events: answer.events[at] as number,
          interval: Number.isFinite(low) ? [low, answer.wilsonHigh[at] as number] : null,
          traps: filter.method === "trampa",
          z: answer.z[at] as number,
          q: answer.q[at] as number,
        },
        locale,
      );
    }
    if (hit.layer === SURFACE_ROW) return surface && describeBorerSurface(surface, hit.id, locale);
    const trap = hit.layer === TRAPS_LAYER;
    if (!trap && hit.layer !== POINTS_LAYER) return null;
    const table =
      trap && filter.method !== "trampa"
        ? poolByPoint(source, { ...filter, method: "trampa" })
        : points;
    const row = rowOfPoint(table, hit.id);
    if (row < 0) return null;
    const layer = trap ? borerTrapsLayer : borerPointsLayer;
    return layer(view.edges.length).describe(
      {
        id: columns.points[hit.id] ?? "",
        exposure: table.exposure[row] as number,
        events: table.events[row] as number,
        interval: pointInterval(table, row, trap ? "trampa" : filter.method),
      },
      locale,
    );
  };
  const text = describe();
  return text === null ? null : (
    <p className={styles.hint} style={{ left: hit.x + 14, top: hit.y + 14 }}>
      <strong>{text.title}</strong>
      {text.lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </p>
  );
};
