import type { RecordFindings } from "../formats/format-reading.ts";
import type { Crs } from "../geo/crs/crs.ts";
import type { FlatGeometry } from "../geo/flat/flat-geometry.ts";

/** Shapes with more than one reading: rings that cross themselves, holes outside, parts that overlap. */
export function checkShapes(_geometry: FlatGeometry, _crs: Crs, _findings: RecordFindings): void {}
