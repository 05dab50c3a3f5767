import type { Outline } from "../domain/register/outline.ts";
import { outlineOfFeature } from "../domain/register/outline-of-feature.ts";
import { RAW_NONE, RAW_POINT } from "../formats/raw-geometry.ts";
import { type FlatGeometry, GEOMETRY_NONE, GEOMETRY_POINT } from "../geo/flat/flat-geometry.ts";
import type { PlacedRecords } from "./placed-records.ts";

/** Beyond so many vertices of refused records no more are drawn: a hostile file could refuse millions. */
const MOST_VERTICES = 400_000;

/** Gives the shape of one refused record after the other, as far as it could be read; null where there is none. */
export function refusedOutlines(
  { geometry: raw, crs }: PlacedRecords,
  mended: FlatGeometry,
): (i: number) => Outline | null {
  let left = MOST_VERTICES;
  return (i) => {
    const whole = mended.type[i] !== GEOMETRY_NONE;
    if (left <= 0 || (!whole && raw.type[i] === RAW_NONE)) return null;
    const point = whole ? mended.type[i] === GEOMETRY_POINT : raw.type[i] === RAW_POINT;
    const outline = outlineOfFeature(whole ? mended : raw, i, crs, point ? "point" : "polygon");
    for (const part of outline?.parts ?? []) for (const ring of part) left -= ring.length / 2;
    return outline;
  };
}
