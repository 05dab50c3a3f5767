import type { UtmCrs } from "../../../geo/crs/crs.ts";
import type { PlacedCounts } from "../points/borer-points-source.ts";

/** "calor" is a rate in a circle round each place, "columnas" hexagons as high as their altitude or their rate. */
export type SurfaceLook = "hexagonos" | "calor" | "columnas";

/** Pooled points with what the surface makes of them. */
export interface BorerSurfaceSource {
  readonly look: SurfaceLook;
  readonly plane: UtmCrs;
  readonly table: PlacedCounts & {
    /** m above sea level; NaN unknown. */
    readonly altitude: Float64Array;
  };
  /** Per cent of fruits, or insects per trap and day. */
  readonly unit: "percent" | "per-trap-day";
  /** Upper ends of the classes above 0, ascending, in the unit. */
  readonly edges: readonly number[];
  /** Class of a rate in the unit: 0 … `edges.length + 1`. */
  readonly classOf: (rate: number, edges: readonly number[]) => number;
  /** 95 % of the rate pooled over rows of the table, in the unit; null where there is none. */
  readonly intervalOf: (rows: readonly number[]) => readonly [low: number, high: number] | null;
  /** Side of a hexagon, and for "calor" the radius of the circle, metres; null for what suits a picture of all points. */
  readonly size: number | null;
  /** Cells with fewer fruits (or trap-days) are hatched, not classed. */
  readonly leastExposure: number;
  /** What the height of a column says. */
  readonly columns: "altitude" | "rate";
}

/** A source whose size is settled. */
export type SizedSource = BorerSurfaceSource & { readonly size: number };
