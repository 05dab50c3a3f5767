import type { Feature, FeatureCollection } from "geojson";
import type { GeoJSONSourceDiff } from "maplibre-gl";

/** Share of new features from which sending everything again is cheaper than a difference. */
const WHOLE_FROM = 0.25;

/**
 * How to bring a source from one collection to the next: nothing, a difference, or the whole.
 * Features are compared by identity; a difference needs the same numeric ids at the same places.
 */
export const collectionChange = (
  from: FeatureCollection,
  to: FeatureCollection,
): "none" | "whole" | GeoJSONSourceDiff => {
  if (from === to || from.features === to.features) return "none";
  const count = to.features.length;
  if (count !== from.features.length) return "whole";
  const add: Feature[] = [];
  for (let i = 0; i < count; i++) {
    const next = to.features[i]!;
    const last = from.features[i]!;
    if (next === last) continue;
    if (typeof next.id !== "number" || next.id !== last.id) return "whole";
    add.push(next);
    if (add.length > count * WHOLE_FROM) return "whole";
  }
  if (add.length === 0) return "none";
  return { remove: add.map((feature) => feature.id as number), add };
};
