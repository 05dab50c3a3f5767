import { type Finding, finding } from "../../domain/issue/finding.ts";
import type { ShiftedMark } from "./shifted-mark.ts";

const M2 = 10_000;
/** Half a unit of the first decimal: what rounding to 0.1 ha makes of a true figure, ha. */
const ROUNDING_HA = 0.05;

/**
 * A declared area against the polygon's own, both in the plane of its zone. `tolerance` is a share of the larger; what
 * rounding to a tenth of a hectare can make is no difference. NaN or 0: not declared.
 */
export function declaredArea(
  declaredHa: number,
  computedM2: number,
  tolerance: number,
  column: string,
  shifted: ShiftedMark | null = null,
): Finding | null {
  const computedHa = computedM2 / M2;
  if (!(declaredHa > 0 && computedHa > 0)) return null;
  const difference = Math.abs(declaredHa - computedHa);
  const share = difference / Math.max(declaredHa, computedHa);
  if (share <= tolerance || difference <= ROUNDING_HA) return null;
  const params = {
    ...{ declaredHa, computedHa, share },
    ...(shifted && { shiftedHa: shifted.hectares }),
  };
  return finding("warning", "area-declared-differs", params, column);
}
