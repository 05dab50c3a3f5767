import { type FlatGeometry, GEOMETRY_POLYGON } from "../../flat/flat-geometry.ts";
import type { Fault } from "./fault.ts";
import { type FeatureEdges, featureEdges } from "./feature-edges.ts";
import { type Contact, findContacts } from "./find-contact.ts";
import { emptyRings, flatRings } from "./flat-rings.ts";
import { nestingFaults } from "./nesting-faults.ts";
import { isStarShaped } from "./star-shaped.ts";
import { coversOnce } from "./winding-faults.ts";

const NONE: readonly Fault[] = [];

/**
 * What makes a polygon feature unreadable or ambiguous; empty when it has one reading. Plane, metres. Repeated vertices, rings
 * that touch themselves or each other and rings turned the wrong way are no fault. Where rings cross only the first crossing is told.
 */
export function findFaults(geometry: FlatGeometry, feature: number): readonly Fault[] {
  const { coords, ringStart, partStart, featureStart, type } = geometry;
  if (type[feature] !== GEOMETRY_POLYGON) return NONE;
  const firstRing = partStart[featureStart[feature]!]!;
  const rings = partStart[featureStart[feature + 1]!]! - firstRing;
  if (rings === 1 && isStarShaped(coords, ringStart[firstRing]!, ringStart[firstRing + 1]!)) {
    return NONE;
  }
  const edges = featureEdges(geometry, feature);
  const empty = emptyRings(edges);
  if (empty.length > 0) return empty;
  const { spikes, contacts } = findContacts(edges);
  if (spikes.length > 0) return spikes.map((spike) => ({ kind: "spike", ...spike }));
  const [first] = contacts;
  if (first?.deep) return [crossing(edges, first)];
  const nesting = nestingFaults(edges);
  if (nesting.length > 0) return nesting;
  return first && !coversOnce(edges) ? [crossing(edges, first)] : flatRings(edges);
}

function crossing({ ringOf, partOf, isShell }: FeatureEdges, { i, j, at }: Contact): Fault {
  const ring = Math.min(ringOf[i]!, ringOf[j]!);
  const other = Math.max(ringOf[i]!, ringOf[j]!);
  if (ring === other) return { kind: "self-crossing", ring, at };
  if (partOf[ring] !== partOf[other]) return { kind: "parts-overlap", ring, other, at };
  return { kind: isShell[ring] === 1 ? "rings-cross" : "holes-overlap", ring, other, at };
}
