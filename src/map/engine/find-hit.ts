import type { Map as MapLibreMap, PointLike } from "maplibre-gl";
import type { FeatureHit } from "../map-events.ts";

/** CSS pixels a mouse may miss by; a finger may miss by more. */
export const MOUSE_SLACK = 3;
export const TOUCH_SLACK = 12;

/** The uppermost pointable feature at a pixel, or within `slack` of it. */
export const findHit = (
  map: MapLibreMap,
  pointable: ReadonlyMap<string, string>,
  x: number,
  y: number,
  slack: number,
): FeatureHit | null => {
  const layers = [...pointable.keys()].filter((id) => map.getLayer(id));
  if (layers.length === 0) return null;
  const around: [PointLike, PointLike] = [
    [x - slack, y - slack],
    [x + slack, y + slack],
  ];
  const found =
    map.queryRenderedFeatures([x, y], { layers })[0] ??
    map.queryRenderedFeatures(around, { layers })[0];
  const layer = found && pointable.get(found.layer.id);
  if (!found || layer === undefined || typeof found.id !== "number") return null;
  const { lng, lat } = map.unproject([x, y]);
  return { layer, id: found.id, properties: found.properties, lon: lng, lat, x, y };
};
