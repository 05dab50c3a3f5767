import { type Finding, finding } from "../../domain/issue/finding.ts";
import { mayBeInPeru } from "./peru-outline.ts";

/** Abroad as written, in Peru with the two numbers exchanged (signs lost or not). */
export function latLonSwapped(lon: number, lat: number): Finding | null {
  if (mayBeInPeru(lon, lat) || !mayBeInPeru(lat, lon)) return null;
  return finding("error", "place-lat-lon-swapped", { lon, lat });
}
