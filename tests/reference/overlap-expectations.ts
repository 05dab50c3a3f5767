import { expect } from "vitest";
import type { OverlapMeasures } from "../../src/geo/overlap/measures.ts";

/** One row of overlap/expected.json or proximity/expected.json, as far as the kernel answers it. */
export interface Expected {
  readonly id: string;
  readonly kind: string;
  readonly area_m2?: number;
  readonly area_ellipsoidal_m2?: number;
  readonly overlap_m2?: number;
  readonly share?: number;
  readonly pieces?: number;
  readonly pieces_m2?: readonly number[];
  readonly max_depth_m?: number;
  readonly max_reach_outside_m?: number;
  readonly distance_to_limit_m: number;
  readonly distance_to_area_m: number;
  readonly touches_or_crosses_limit?: boolean;
  readonly nearest_on_plot?: readonly [number, number] | null;
  readonly nearest_on_item?: readonly [number, number] | null;
  readonly nearest_on_limit: readonly [number, number] | null;
  readonly nearest_unique: boolean | null;
  readonly direction_grid_deg: number | null;
  readonly direction_true_deg: number | null;
}

const MILLIMETRE = 1e-3;
const CENTIMETRE = 1e-2;

/** Angle between two directions, in degrees. */
const apart = (a: number, b: number): number => Math.abs(((a - b + 540) % 360) - 180);

/** Collects what differs from the reference by more than its own tolerances. */
export function differences(got: OverlapMeasures, want: readonly Expected[]): string[] {
  const found: string[] = [];
  want.forEach((row, i) => {
    const note = (name: string, value: unknown, due: unknown) =>
      found.push(`${row.id} ${row.kind}: ${name} ${value}, expected ${due}`);
    const near = (name: string, value: number, due: number | undefined, tolerance: number) => {
      if (due !== undefined && !(Math.abs(value - due) <= tolerance)) note(name, value, due);
    };
    const square = (due: number | undefined, relative: number) =>
      Math.max(0.01, relative * (due ?? 0));
    near("area", got.areaM2[i]!, row.area_m2, square(row.area_m2, 1e-9));
    near(
      "ellipsoidal area",
      got.areaEllipsoidalM2[i]!,
      row.area_ellipsoidal_m2,
      square(row.area_ellipsoidal_m2, 1e-8),
    );
    near("overlap", got.overlapM2[i]!, row.overlap_m2, square(row.overlap_m2, 1e-9));
    near("share", got.share[i]!, row.share, 1e-7);
    if (row.pieces_m2) {
      const pieces = got.piecesM2.slice(got.pieceStart[i]!, got.pieceStart[i + 1]!);
      if (pieces.length !== row.pieces) note("pieces", pieces.length, row.pieces);
      pieces.forEach((piece, k) => {
        near(`piece ${k}`, piece, row.pieces_m2![k] ?? Number.NaN, square(piece, 1e-9));
      });
    }
    near("depth", got.maxDepthM[i]!, row.max_depth_m, MILLIMETRE);
    near("reach", got.maxReachOutsideM[i]!, row.max_reach_outside_m, MILLIMETRE);
    near("distance to limit", got.distanceToLimitM[i]!, row.distance_to_limit_m, MILLIMETRE);
    near("distance to area", got.distanceToAreaM[i]!, row.distance_to_area_m, MILLIMETRE);
    const touches = got.distanceToLimitM[i] === 0;
    if ((row.touches_or_crosses_limit ?? touches) !== touches) note("touches", touches, !touches);
    if (row.nearest_unique === null) return;
    const unique = got.nearestUnique[i] === 1;
    if (unique !== row.nearest_unique) note("unique", unique, row.nearest_unique);
    if (!row.nearest_unique) return;
    const onPlot = row.nearest_on_plot ?? row.nearest_on_item;
    for (const axis of [0, 1] as const) {
      near("on plot", got.nearestOnPlot[2 * i + axis]!, onPlot![axis], CENTIMETRE);
      near("on limit", got.nearestOnLimit[2 * i + axis]!, row.nearest_on_limit![axis], CENTIMETRE);
    }
    const turn = row.distance_to_limit_m < 1 ? 1 : 0.01;
    near("grid direction", apart(got.directionGridDeg[i]!, row.direction_grid_deg!), 0, turn);
    near("true direction", apart(got.directionTrueDeg[i]!, row.direction_true_deg!), 0, turn);
  });
  return found;
}

export function expectNone(found: readonly string[]): void {
  expect(found.slice(0, 20)).toEqual([]);
}
