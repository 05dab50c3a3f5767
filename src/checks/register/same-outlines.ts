import { type Finding, finding } from "../../domain/issue/finding.ts";
import { type FlatGeometry, GEOMETRY_POLYGON } from "../../geo/flat/flat-geometry.ts";
import { outlineHash, type Step } from "./outline-hash.ts";

/**
 * Polygons with the very same outline, to the rounding of `step`, under whatever code: each later one is reported
 * against the first. `counts(i)` says which records are used. Time linear in the vertices.
 */
export function sameOutlines(
  geometry: FlatGeometry,
  step: Step,
  codes: readonly string[],
  rows: readonly number[],
  counts: (i: number) => boolean,
  report: (i: number, found: Finding) => void,
): void {
  const first = new Map<number, number>();
  for (let i = 0; i < geometry.type.length; i++) {
    if (geometry.type[i] !== GEOMETRY_POLYGON || !counts(i)) continue;
    const hash = outlineHash(geometry, i, step);
    const known = first.get(hash);
    if (known === undefined) first.set(hash, i);
    else if (sameSize(geometry, known, i)) {
      const params = { firstRow: rows[known]!, code: codes[known]!.trim().slice(0, 60) };
      report(i, finding("warning", "row-same-outline", params));
    }
  }
}

/** As many vertices and rings: a second look beside the hash. */
function sameSize({ ringStart, partStart, featureStart }: FlatGeometry, i: number, k: number) {
  const rings = (f: number): number =>
    partStart[featureStart[f + 1]!]! - partStart[featureStart[f]!]!;
  const vertices = (f: number): number =>
    ringStart[partStart[featureStart[f + 1]!]!]! - ringStart[partStart[featureStart[f]!]!]!;
  return rings(i) === rings(k) && vertices(i) === vertices(k);
}
