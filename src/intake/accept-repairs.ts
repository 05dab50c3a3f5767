import { byEvenOdd } from "../checks/shape/by-even-odd.ts";
import { finding } from "../domain/issue/finding.ts";
import type { RecordFindings } from "../formats/format-reading.ts";
import type { Crs } from "../geo/crs/crs.ts";
import { projectGeometry } from "../geo/crs/project-geometry.ts";
import { utmZoneOf } from "../geo/crs/utm-zone-of.ts";
import { type FlatGeometry, GEOMETRY_NONE } from "../geo/flat/flat-geometry.ts";
import { FlatGeometryBuilder } from "../geo/flat/flat-geometry-builder.ts";
import { selectFeatures } from "../geo/flat/select-features.ts";
import { planarAreas } from "./planar-areas.ts";
import { repairable, SETTLED } from "./repairable.ts";

/**
 * Gives repairable records the even-odd reading the user has accepted, told as a warning with its size. Their vertices are
 * rounded to 0.1 mm in the plane of their zone; every other record stays as it is.
 */
export async function acceptRepairs(
  geometry: FlatGeometry,
  crs: Crs,
  findings: RecordFindings,
): Promise<FlatGeometry> {
  const mended = new Map<number, FlatGeometry>();
  for (const i of repairable(findings)) {
    const one = selectFeatures(geometry, [i]);
    const plane = crs.kind === "utm" ? crs : utmZoneOf(one.coords[0]!, one.coords[1]!);
    const shape = await byEvenOdd(projectGeometry(one, crs, plane), 0);
    if (!shape) continue;
    const placed = projectGeometry(shape, plane, crs);
    mended.set(i, placed);
    const kept = findings.get(i)!.filter(({ code }) => !SETTLED.has(code));
    const areaHa = planarAreas(placed, crs)(0) / 10_000;
    findings.set(i, [...kept, finding("warning", "shape-repaired", { areaHa })]);
  }
  return mended.size === 0 ? geometry : replaceFeatures(geometry, mended);
}

function replaceFeatures(
  geometry: FlatGeometry,
  replaced: ReadonlyMap<number, FlatGeometry>,
): FlatGeometry {
  const out = new FlatGeometryBuilder();
  for (let i = 0; i < geometry.type.length; i++) {
    const own = replaced.get(i);
    copyFeature(own ?? geometry, own ? 0 : i, out);
  }
  return out.build();
}

function copyFeature(from: FlatGeometry, i: number, out: FlatGeometryBuilder): void {
  const { coords, ringStart, partStart, featureStart, type } = from;
  out.beginFeature(type[i] ?? GEOMETRY_NONE);
  for (let part = featureStart[i]!; part < featureStart[i + 1]!; part++) {
    out.beginPart();
    for (let ring = partStart[part]!; ring < partStart[part + 1]!; ring++) {
      out.beginRing();
      for (let v = ringStart[ring]!; v < ringStart[ring + 1]!; v++) {
        out.vertex(coords[2 * v]!, coords[2 * v + 1]!);
      }
      out.endRing();
    }
  }
}
