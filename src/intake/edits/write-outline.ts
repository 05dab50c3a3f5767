import type { Outline } from "../../domain/register/outline.ts";
import {
  RAW_NONE,
  RAW_POINT,
  RAW_POLYGON,
  type RawGeometryBuilder,
} from "../../formats/raw-geometry.ts";
import type { Crs } from "../../geo/crs/crs.ts";
import { parseCrs } from "../../geo/crs/parse-crs.ts";
import { projectPoint } from "../../geo/crs/project-point.ts";
import { sameCrs } from "../../geo/crs/same-crs.ts";
import { ringArea } from "../../geo/plane/ring-area.ts";

/**
 * An outline as the next record, in the CRS of the others: its figures as they are where that is its own, projected
 * otherwise. Rings are written closed, shells anticlockwise and holes clockwise, from the same first vertex.
 */
export function writeOutline(outline: Outline, to: Crs, out: RawGeometryBuilder): void {
  const from = parseCrs(outline.crs);
  if (!from) {
    out.endFeature(RAW_NONE);
    return;
  }
  const same = sameCrs(from, to);
  const write = (x: number, y: number): void => {
    const [east, north] = same ? [x, y] : projectPoint(x, y, from, to);
    out.vertex(east, north);
  };
  const point = outline.type === "point";
  for (const part of outline.parts) {
    part.forEach((ring, hole) => {
      const vertices = ring.length >> 1;
      const anticlockwise = ringArea(Float64Array.from(ring), 0, vertices) > 0;
      const turn = anticlockwise !== (hole === 0);
      for (let k = 0; k < vertices; k++) {
        const v = turn && k > 0 ? vertices - k : k;
        write(ring[2 * v]!, ring[2 * v + 1]!);
      }
      if (!point && vertices > 0) write(ring[0]!, ring[1]!);
      out.endRing();
    });
    out.endPart();
  }
  out.endFeature(point ? RAW_POINT : RAW_POLYGON);
}
