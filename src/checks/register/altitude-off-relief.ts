import { type Finding, finding } from "../../domain/issue/finding.ts";
import { parseAltitude } from "../../domain/written/parse-altitude.ts";

const METRES_PER_FOOT = 0.3048;

/**
 * A written altitude farther than `limit` metres from the relief under the plot: doubtful, not wrong, since the relief is
 * ± 30 m and the plot may lie elsewhere. A range is held against its nearer end. NaN: no relief there.
 */
export function altitudeOffRelief(
  cell: string,
  relief: number,
  limit: number,
  column: string,
): Finding | null {
  const { value, halfRange, unit, unitSaid } = parseAltitude(cell);
  const off = (metres: number): boolean =>
    Math.abs(relief - value * metres) - halfRange * metres > limit;
  const scale = unit === "feet" ? METRES_PER_FOOT : 1;
  if (!(value > 0) || !off(scale)) return null;
  const feet = !unitSaid && !off(METRES_PER_FOOT);
  const params = { altitude: value * scale, relief, limit, feet };
  return finding("warning", "altitude-off-relief", params, column);
}
