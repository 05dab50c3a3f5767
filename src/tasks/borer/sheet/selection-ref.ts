import type { FeatureHit } from "../../../map/map-events.ts";
import type { FeatureRef } from "../../../map/map-layer.ts";
import type { HotSpotAnswer } from "../analysis/hot-spots/hot-spot-answer.ts";
import type { BorerSelection } from "../model/borer-selection.ts";
import { selectionOfUnit } from "../model/selected-unit.ts";
import { CELLS_LAYER, POINTS_LAYER, TRAPS_LAYER } from "./layer-ids.ts";

/** The feature of the map that a selection is; null for a group, which is many. */
export const featureOf = (selection: BorerSelection | null, traps: boolean): FeatureRef | null => {
  if (selection?.kind === "point")
    return { layer: traps ? TRAPS_LAYER : POINTS_LAYER, id: selection.point };
  if (selection?.kind === "unit") return { layer: CELLS_LAYER, id: selection.unit };
  return null;
};

/** What a feature of the map selects; null for one of another layer. */
export const selectionOf = (
  hit: FeatureHit | null,
  answer: HotSpotAnswer | null,
): BorerSelection | null => {
  if (hit?.layer === POINTS_LAYER || hit?.layer === TRAPS_LAYER)
    return { kind: "point", point: hit.id };
  if (hit?.layer === CELLS_LAYER) return selectionOfUnit(answer, hit.id);
  return null;
};
