import type { ReferencePlace } from "../../../../domain/platform/reference-place.ts";
import { placeBounds } from "../../../../layers/reference-circle.ts";
import type { Bounds } from "../../../../map/camera.ts";

/** Box of the areas of some places; null without one. */
export const placesBounds = (places: readonly ReferencePlace[]): Bounds | null => {
  if (places.length === 0) return null;
  const boxes = places.map(placeBounds);
  return [
    Math.min(...boxes.map(([west]) => west)),
    Math.min(...boxes.map(([, south]) => south)),
    Math.max(...boxes.map(([, , east]) => east)),
    Math.max(...boxes.map(([, , , north]) => north)),
  ];
};
