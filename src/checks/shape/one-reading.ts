import { type Finding, finding } from "../../domain/issue/finding.ts";
import type { FlatGeometry } from "../../geo/flat/flat-geometry.ts";
import { findFaults } from "../../geo/plane/validity/find-faults.ts";

/** Rings of one record are compared pair by pair. */
const MOST_RINGS = 1000;

/** Why a polygon's shape has no reading or more than one, in the plane; null when it has one. Nothing is mended here. */
export function oneReading(geometry: FlatGeometry, feature: number): Finding | null {
  const { partStart, featureStart } = geometry;
  const rings = partStart[featureStart[feature + 1]!]! - partStart[featureStart[feature]!]!;
  if (rings > MOST_RINGS) {
    return finding("error", "shape-too-many-rings", { rings, limit: MOST_RINGS });
  }
  const [fault] = findFaults(geometry, feature);
  if (!fault) return null;
  switch (fault.kind) {
    case "too-few-points":
      return finding("error", "ring-too-few-points", { points: fault.points });
    case "zero-area":
      return finding("error", "ring-no-area", {});
    case "spike":
    case "self-crossing":
      return finding("error", "ring-crosses-itself", fault.at);
    case "rings-cross":
      return finding("error", "hole-crosses-shell", fault.at);
    case "hole-outside-shell":
      return finding("error", "hole-outside", fault.at);
    case "holes-overlap":
      return finding("error", "holes-overlap", fault.at);
    case "parts-overlap":
      return finding("error", "parts-overlap", fault.at);
  }
}
