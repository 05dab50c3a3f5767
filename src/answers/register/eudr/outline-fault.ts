import type { FlatGeometry } from "../../../geo/flat/flat-geometry.ts";
import { selectFeatures } from "../../../geo/flat/select-features.ts";
import { featureEdges } from "../../../geo/plane/validity/feature-edges.ts";
import { findContacts } from "../../../geo/plane/validity/find-contact.ts";
import { findFaults } from "../../../geo/plane/validity/find-faults.ts";
import { EUDR_DECIMALS } from "./eudr-rules.ts";

const SCALE = 10 ** EUDR_DECIMALS;

/**
 * What the EU's system refuses in a polygon as written: no area, or an outline that crosses or meets itself. Judged in the plane of
 * the written figures, as whole millionths of a degree, so that every side is exact; edges are straight there for who reads the file.
 */
export const outlineFault = (
  written: FlatGeometry,
  i: number,
): "collapses" | "self-crossing" | null => {
  const own = selectFeatures(written, [i]);
  const whole = { ...own, coords: own.coords.map((degrees) => Math.round(degrees * SCALE)) };
  const faults = findFaults(whole, 0);
  if (faults.some(({ kind }) => kind === "too-few-points" || kind === "zero-area")) {
    return "collapses";
  }
  if (faults.length > 0) return "self-crossing";
  const edges = featureEdges(whole, 0);
  const { contacts } = findContacts(edges);
  return contacts.some(({ i: a, j: b }) => edges.ringOf[a] === edges.ringOf[b])
    ? "self-crossing"
    : null;
};
