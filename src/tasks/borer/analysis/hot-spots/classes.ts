/** Stands in class arrays where a unit has no z. */
export const NO_CLASS = -128;

/** Of q, strongest class first. */
export const LEVELS = [0.01, 0.05, 0.1] as const;

/** Sign of z times 3 (q <= 0.01), 2 (0.05), 1 (0.10), or 0; NO_CLASS without z. */
export function classOfZ(z: number, q: number): number {
  if (Number.isNaN(z) || Number.isNaN(q)) return NO_CLASS;
  const level = LEVELS.findIndex((most) => q <= most);
  return level < 0 || z === 0 ? 0 : Math.sign(z) * (3 - level);
}
