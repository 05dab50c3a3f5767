import { NO_CLASS } from "./classes.ts";
import type { Units } from "./units.ts";

/** Units with something counted and a place: only they are compared, and only they are neighbours. Places in Units. */
export function usedUnits({ exposure, x, y }: Units): Int32Array {
  return Int32Array.from(exposure.keys()).filter(
    (unit) => exposure[unit]! > 0 && Number.isFinite(x[unit]! + y[unit]!),
  );
}

export const pick = (all: Float64Array, used: Int32Array): Float64Array =>
  Float64Array.from(used, (unit) => all[unit]!);

/** Back to one entry per unit; NaN for units not used. */
export function spread(values: Float64Array, used: Int32Array, units: number): Float64Array {
  const all = new Float64Array(units).fill(NaN);
  for (let k = 0; k < used.length; k++) all[used[k]!] = values[k]!;
  return all;
}

export function spreadClasses(classes: Int8Array, used: Int32Array, units: number): Int8Array {
  const all = new Int8Array(units).fill(NO_CLASS);
  for (let k = 0; k < used.length; k++) all[used[k]!] = classes[k]!;
  return all;
}

/** Other units within the band; 0 for units not used. `count` holds each unit itself. */
export function spreadNeighbours(count: Int32Array, used: Int32Array, units: number): Int32Array {
  const all = new Int32Array(units);
  for (let k = 0; k < used.length; k++) all[used[k]!] = count[k]! - 1;
  return all;
}
