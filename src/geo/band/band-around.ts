import {
  Clipper64,
  ClipperOffset,
  ClipType,
  EndType,
  FillRule,
  JoinType,
  PathType,
  PolyTree64,
} from "clipper2-ts";
import { totalBounds } from "../flat/bounds.ts";
import type { FlatGeometry } from "../flat/flat-geometry.ts";
import type { Metres } from "../units.ts";
import { geometryOf, pathsOf, SCALE } from "./clipper-plane.ts";

/** Metres a chord of a rounded corner may lie inside the true arc: with the rounding it stays under 0.010. */
const ARC_TOLERANCE = 0.0098;

/**
 * All polygons of a plane (metres) grown by a distance with round corners, or shrunk where it is negative, as one
 * feature: what overlaps is joined, holes are holes. Its edge is within 0.010 m of the true distance, always on the
 * near side. A feature without geometry where nothing is left.
 * For drawing, and for moving a limit by a tolerance; whether a plot is within a distance is decided by the distance itself.
 */
export function bandAround(area: FlatGeometry, distance: Metres): FlatGeometry {
  const bounds = totalBounds(area);
  const tree = new PolyTree64();
  const [x0, y0] = bounds ? [bounds[0], bounds[1]] : [0, 0];
  const paths = pathsOf(area, x0, y0);
  if (Math.abs(distance) * SCALE < 1) {
    // Clipper's offset answers nothing at all for less than half a grid unit.
    const clipper = new Clipper64();
    clipper.addPaths(paths, PathType.Subject);
    clipper.execute(ClipType.Union, FillRule.NonZero, tree);
  } else if (paths.length > 0) {
    const offset = new ClipperOffset(2, ARC_TOLERANCE * SCALE);
    offset.addPaths(paths, JoinType.Round, EndType.Polygon);
    offset.execute(distance * SCALE, tree);
  }
  return geometryOf(tree, x0, y0);
}
