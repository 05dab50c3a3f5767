import { keptPlots } from "../../../../layers/plots/kept-plots.ts";
import type { PlotsData } from "../../../../layers/plots/plots-data.ts";

/** Only the features of the plots kept; feature i is plot i. Features stay the same objects. */
export const keptData = (data: PlotsData, kept: Uint32Array, plots: number): PlotsData => {
  if (kept.length === plots) return data;
  const wanted = new Uint8Array(plots);
  for (const plot of kept) wanted[plot] = 1;
  return keptPlots(data, wanted);
};
