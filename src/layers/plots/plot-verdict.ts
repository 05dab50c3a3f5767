import {
  VERDICT_CROSSES,
  VERDICT_INSIDE,
  VERDICT_NONE,
  VERDICT_ON_LIMIT,
  VERDICT_OUTSIDE,
} from "../../geo/overlap/measures.ts";

/** How a plot is drawn: by its verdict, or as not measured. Most telling first. */
export const PLOT_LOOKS = ["inside", "crosses", "on-limit", "outside", "unmeasured"] as const;
export type PlotLook = (typeof PLOT_LOOKS)[number];

/** Verdict codes as the map's features carry them. */
export const LOOK_CODES: Readonly<Record<PlotLook, number>> = {
  inside: VERDICT_INSIDE,
  crosses: VERDICT_CROSSES,
  "on-limit": VERDICT_ON_LIMIT,
  outside: VERDICT_OUTSIDE,
  unmeasured: VERDICT_NONE,
};

/** Codes of the verdicts against a limit, most telling first. */
export const LIMIT_CODES: readonly number[] = PLOT_LOOKS.map((look) => LOOK_CODES[look]);

export const lookOf = (code: number): PlotLook =>
  PLOT_LOOKS.find((look) => LOOK_CODES[look] === code) ?? "unmeasured";
