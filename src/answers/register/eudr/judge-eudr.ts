import { outsidePeru } from "../../../checks/place/outside-peru.ts";
import type { AnalysisContext } from "../../../domain/analysis.ts";
import { type Crs, WGS84 } from "../../../geo/crs/crs.ts";
import { projectGeometry } from "../../../geo/crs/project-geometry.ts";
import { type FlatGeometry, GEOMETRY_POINT } from "../../../geo/flat/flat-geometry.ts";
import { decimalsOf } from "./decimals-of.ts";
import type { EudrReason } from "./eudr-reason.ts";
import { EUDR_DECIMALS, EUDR_POINT_HA } from "./eudr-rules.ts";
import { outlineFault } from "./outline-fault.ts";
import { writtenDegrees } from "./written-degrees.ts";

export interface EudrQuestion {
  readonly geometry: FlatGeometry;
  readonly crs: Crs;
  /** Hectares each plot is said to have; NaN where nothing is said. */
  readonly declaredHa: Float64Array;
}

export interface EudrAnswer {
  /** WGS84 degrees with six decimals, as the file has them. */
  readonly written: FlatGeometry;
  /** By plot, only those that are not ready. */
  readonly reasons: ReadonlyMap<number, readonly EudrReason[]>;
}

/** A point's last decimal is 0 in one of ten by chance, and in both figures of one in a hundred: one fewer is no proof. */
const LEAST_POINT_DECIMALS = EUDR_DECIMALS - 1;
/** Plots between two looks at who waits. */
const STRIDE = 500;

/**
 * Which plots may be in the EU's file by their shape, judged as the file will write them: six decimals may make an outline cross
 * itself that did not. Nothing is mended: a hole or a crossing is for a person to settle.
 */
export const judgeEudr = (
  { geometry, crs, declaredHa }: EudrQuestion,
  { signal, progress }: AnalysisContext,
): EudrAnswer => {
  const degrees = projectGeometry(geometry, crs, WGS84);
  const written = writtenDegrees(degrees);
  const reasons = new Map<number, readonly EudrReason[]>();
  for (let i = 0; i < geometry.type.length; i++) {
    if (i % STRIDE === 0) {
      signal.throwIfAborted();
      progress(i, geometry.type.length);
    }
    const found = [
      ...shapeReasons(written, i),
      ...placeReasons(crs.kind === "geographic" ? geometry : null, written, i),
      ...areaReasons(geometry, i, declaredHa[i]!),
    ];
    if (found.length > 0) reasons.set(i, found);
  }
  return { written, reasons };
};

const hasPlace = ({ featureStart }: FlatGeometry, i: number): boolean =>
  featureStart[i + 1]! > featureStart[i]!;

function shapeReasons(written: FlatGeometry, i: number): readonly EudrReason[] {
  if (!hasPlace(written, i)) return [{ kind: "no-place" }];
  if (written.type[i] === GEOMETRY_POINT) return [];
  const { partStart, featureStart } = written;
  const parts = featureStart[i + 1]! - featureStart[i]!;
  const firstRing = partStart[featureStart[i]!]!;
  const lastRing = partStart[featureStart[i + 1]!]!;
  const found: EudrReason[] = [];
  const holes = lastRing - firstRing - parts;
  if (holes > 0) found.push({ kind: "hole", holes });
  const fault = outlineFault(written, i);
  if (fault !== null) found.push({ kind: fault });
  return found;
}

function placeReasons(source: FlatGeometry | null, written: FlatGeometry, i: number): EudrReason[] {
  if (!hasPlace(written, i)) return [];
  const { coords, ringStart, partStart, featureStart, type } = written;
  const found: EudrReason[] = [];
  if (source) {
    const decimals = decimalsOf(source, i);
    const least = type[i] === GEOMETRY_POINT ? LEAST_POINT_DECIMALS : EUDR_DECIMALS;
    if (decimals < least) found.push({ kind: "few-decimals", decimals });
  }
  const from = ringStart[partStart[featureStart[i]!]!]!;
  const to = ringStart[partStart[featureStart[i + 1]!]!]!;
  for (let v = from; v < to; v++) {
    if (outsidePeru(coords[2 * v]!, coords[2 * v + 1]!) === null) continue;
    found.push({ kind: "outside-peru" });
    break;
  }
  return found;
}

function areaReasons({ type }: FlatGeometry, i: number, hectares: number): readonly EudrReason[] {
  if (type[i] !== GEOMETRY_POINT) return [];
  if (!(hectares > 0)) return [{ kind: "no-area" }];
  return hectares > EUDR_POINT_HA ? [{ kind: "large-point", hectares }] : [];
}
