import { type HeightGrid, heightAt } from "../../../../geo/heights/height-grid.ts";
import { altitudeOfPlot } from "./altitude-of-plot.ts";
import type { FitAnswer } from "./fit-answer.ts";
import type { FitQuery } from "./fit-query.ts";
import { latitudeBandAt } from "./latitude-band.ts";

/** What is known of each plot before a variety is asked for: the answer's columns of one figure a plot. */
export type PlotFacts = Pick<
  FitAnswer,
  | "altitude"
  | "altitudeErrorM"
  | "altitudeSource"
  | "altitudeFaults"
  | "relief"
  | "latitude"
  | "latitudeBand"
>;

export const emptyFacts = (plots: number): PlotFacts => ({
  altitude: new Float64Array(plots),
  altitudeErrorM: new Float64Array(plots),
  altitudeSource: new Uint8Array(plots),
  altitudeFaults: new Uint8Array(plots),
  relief: new Float64Array(plots),
  latitude: new Float64Array(plots),
  latitudeBand: new Uint8Array(plots),
});

/** Fills in one plot. `heights` is null where the relief could not be read: then no plot has one. */
export const fillFacts = (
  facts: PlotFacts,
  plot: number,
  { centres, altitudes, settings }: FitQuery,
  heights: HeightGrid | null,
): void => {
  const lon = centres[2 * plot]!;
  const latitude = centres[2 * plot + 1]!;
  const relief = heights === null ? Number.NaN : heightAt(heights, lon, latitude);
  const altitude = altitudeOfPlot(altitudes[plot] ?? "", relief, settings);
  facts.altitude[plot] = altitude.altitude;
  facts.altitudeErrorM[plot] = altitude.errorM;
  facts.altitudeSource[plot] = altitude.source;
  facts.altitudeFaults[plot] = altitude.faults;
  facts.relief[plot] = relief;
  facts.latitude[plot] = latitude;
  facts.latitudeBand[plot] = latitudeBandAt(latitude);
};
