import type { PlotLook } from "../../../layers/plots/plot-verdict.ts";
import type { DetailFill } from "../../../map/detail-window/detail-fill.tsx";

/** How the detail drawing paints a plot of each look. */
export const VERDICT_FILL: Readonly<Record<PlotLook, DetailFill>> = {
  inside: "solid",
  crosses: "hatched",
  "on-limit": "dotted",
  outside: "pale",
  unmeasured: "pale",
};
