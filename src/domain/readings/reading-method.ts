/**
 * How a reading was taken, in the order of its codes: fruits counted on branches, fruits picked from the ground, insects
 * caught by a trap. Rates of different methods are different quantities and are never pooled.
 */
export const READING_METHODS = ["ramas", "frutos_suelo", "trampa"] as const;

export type ReadingMethod = (typeof READING_METHODS)[number];

/** Its place in {@link READING_METHODS}, as {@link ReadingColumns.method} holds it. */
export const methodCode = (method: ReadingMethod): number => READING_METHODS.indexOf(method);
