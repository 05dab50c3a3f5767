import { type Finding, finding } from "../../domain/issue/finding.ts";
import { mayBeInPeru } from "./peru-outline.ts";

/** Surely abroad or at sea. */
export const outsidePeru = (lon: number, lat: number): Finding | null =>
  mayBeInPeru(lon, lat) ? null : finding("error", "place-outside-peru", { lon, lat });
