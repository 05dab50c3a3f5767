import { Clipper64, ClipType, FillRule, PathType, PolyTree64 } from "clipper2-ts";
import { totalBounds } from "../flat/bounds.ts";
import type { FlatGeometry } from "../flat/flat-geometry.ts";
import type { Metres } from "../units.ts";
import { bandAround } from "./band-around.ts";
import { geometryOf, pathsOf } from "./clipper-plane.ts";

/** The strip of a given width outside all polygons of a plane (metres), for drawing: {@link bandAround} without the area. */
export function bandOutside(area: FlatGeometry, width: Metres): FlatGeometry {
  const around = bandAround(area, width);
  const bounds = totalBounds(around);
  const tree = new PolyTree64();
  const [x0, y0] = bounds ? [bounds[0], bounds[1]] : [0, 0];
  const clipper = new Clipper64();
  clipper.addPaths(pathsOf(around, x0, y0), PathType.Subject);
  clipper.addPaths(pathsOf(area, x0, y0), PathType.Clip);
  clipper.execute(ClipType.Difference, FillRule.NonZero, tree);
  return geometryOf(tree, x0, y0);
}
