import { prepareArea } from "../../../geo/area/prepare-area.ts";
import type { PreparedArea } from "../../../geo/area/prepared-area.ts";
import { bandAround } from "../../../geo/band/band-around.ts";
import type { FlatGeometry } from "../../../geo/flat/flat-geometry.ts";
import { type Metres, metres } from "../../../geo/units.ts";

/** The limit moved by the tolerance; null where nothing is left of it, or at tolerance 0. */
export interface MovedLimit {
  readonly inward: PreparedArea | null;
  readonly outward: PreparedArea | null;
}

const moved = (area: FlatGeometry, by: number): PreparedArea | null => {
  if (by === 0) return null;
  const band = bandAround(area, metres(by));
  return band.coords.length === 0 ? null : prepareArea(band);
};

/** What the overlap is measured against for its range of hectares. */
export const moveLimit = (planar: FlatGeometry, tolerance: Metres): MovedLimit => ({
  inward: moved(planar, -tolerance),
  outward: moved(planar, tolerance),
});
