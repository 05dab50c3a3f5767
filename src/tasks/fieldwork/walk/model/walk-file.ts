import { limaClock } from "../../../../domain/lima-clock.ts";
import { walkedCells } from "../../../../domain/register/walked-cells.ts";
import { writeGeojson } from "../../../../formats/geojson/write-geojson.ts";
import { epsgOf } from "../../../../geo/crs/epsg.ts";
import { parseCrs } from "../../../../geo/crs/parse-crs.ts";
import { GEOMETRY_POLYGON } from "../../../../geo/flat/flat-geometry.ts";
import { FlatGeometryBuilder } from "../../../../geo/flat/flat-geometry-builder.ts";
import type { WalkBody } from "./walk-body.ts";
import { walkedMark } from "./walked-mark.ts";

/**
 * Walked plots as a register of their own: GeoJSON in the UTM zone of the first, its figures as they were measured, with what
 * is known of how far off each area may be. Walks of other zones are left to files of their own.
 */
export function walkFile(walks: readonly WalkBody[]): File {
  const crs = walks[0]?.outline.crs ?? "";
  const own = walks.filter(({ outline }) => outline.crs === crs);
  const builder = new FlatGeometryBuilder();
  for (const { outline } of own) {
    builder.beginFeature(GEOMETRY_POLYGON);
    builder.beginPart();
    builder.beginRing();
    const ring = outline.parts[0]?.[0] ?? [];
    for (let k = 0; k < ring.length; k += 2) builder.vertex(ring[k]!, ring[k + 1]!);
    builder.endRing();
  }
  const zone = parseCrs(crs);
  const epsg = zone && epsgOf(zone);
  const text = writeGeojson(
    builder.build(),
    (k) => {
      const walk = own[k]!;
      return { codigo_parcela: walk.code, ...walkedCells(walkedMark(walk)) };
    },
    epsg ? { epsg } : {},
  );
  const day = limaClock(new Date(walks[0]?.closed ?? 0))
    .replace("T", " ")
    .replace(":", "");
  return new File([text], `parcelas recorridas ${day}.geojson`, { type: "application/geo+json" });
}
