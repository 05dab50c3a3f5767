import { type Finding, finding } from "../../domain/issue/finding.ts";
import { mayBeInPeru } from "./peru-outline.ts";

/** Abroad as written, in Peru with a minus sign before one or both numbers. */
export function minusLost(lon: number, lat: number): Finding | null {
  if (mayBeInPeru(lon, lat)) return null;
  const west = -Math.abs(lon);
  const south = -Math.abs(lat);
  if ((west === lon && south === lat) || !mayBeInPeru(west, south)) return null;
  const which = west === lon ? "lat" : south === lat ? "lon" : "both";
  return finding("error", "place-minus-lost", { lon, lat, which });
}
