import type { PlotField } from "../../../../domain/plot-field.ts";

const PRIVATE: ReadonlySet<string> = new Set<PlotField>(["dni", "apellidos_nombres"]);

/** What is covered on a screen that others may see. */
export const isPrivate = (field: string | null): boolean => field !== null && PRIVATE.has(field);
