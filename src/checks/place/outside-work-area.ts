import { type Finding, finding } from "../../domain/issue/finding.ts";
import { inWorkArea } from "./peru-outline.ts";

/** In Peru, but far from San Ignacio and Jaén: used, with a word. */
export const outsideWorkArea = (lon: number, lat: number): Finding | null =>
  inWorkArea(lon, lat) ? null : finding("warning", "place-outside-work-area", { lon, lat });
