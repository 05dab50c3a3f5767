import type { Dataset } from "../../../../domain/dataset.ts";
import { type Datum, UTM_17S } from "../../../../geo/crs/crs.ts";
import { projectGeometry } from "../../../../geo/crs/project-geometry.ts";
import { boxCentres } from "../../../../geo/flat/box-centres.ts";
import type { FlatGeometry } from "../../../../geo/flat/flat-geometry.ts";

export const DATUMS = ["WGS84", "PSAD56"] as const satisfies readonly Datum[];

/** The same figures read in both datums: places in metres of zone 17S, WGS84. */
export interface DatumPlaces {
  readonly shapes: Readonly<Record<Datum, FlatGeometry>>;
  readonly centres: Readonly<Record<Datum, Float64Array>>;
  /** Records to look at, spread over the file. */
  readonly looks: readonly number[];
}

/** So many records are enough to see which reading fits. */
const MOST_LOOKS = 12;

export const datumPlaces = ({ geometry, crs }: Pick<Dataset, "geometry" | "crs">): DatumPlaces => {
  const shapes = {
    WGS84: projectGeometry(geometry, { ...crs, datum: "WGS84" }, UTM_17S),
    PSAD56: projectGeometry(geometry, { ...crs, datum: "PSAD56" }, UTM_17S),
  };
  const centres = { WGS84: boxCentres(shapes.WGS84), PSAD56: boxCentres(shapes.PSAD56) };
  const placed = Array.from(geometry.type.keys()).filter((i) =>
    DATUMS.every((datum) => Number.isFinite(centres[datum][2 * i]!)),
  );
  const step = Math.max(1, placed.length / MOST_LOOKS);
  const looks = Array.from(
    { length: Math.min(placed.length, MOST_LOOKS) },
    (_, k) => placed[Math.floor(k * step)]!,
  );
  return { shapes, centres, looks };
};

/** How far apart the two readings of a record lie, m. */
export const datumShift = ({ centres: { WGS84, PSAD56 } }: DatumPlaces, i: number): number =>
  Math.hypot(WGS84[2 * i]! - PSAD56[2 * i]!, WGS84[2 * i + 1]! - PSAD56[2 * i + 1]!);
