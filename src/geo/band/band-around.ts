import { ClipperOffset, EndType, JoinType, type Path64, PolyTree64 } from "clipper2-ts";
import { totalBounds } from "../flat/bounds.ts";
import {
  type FlatGeometry,
  featureCount,
  GEOMETRY_NONE,
  GEOMETRY_POLYGON,
} from "../flat/flat-geometry.ts";
import { FlatGeometryBuilder } from "../flat/flat-geometry-builder.ts";
import type { Metres } from "../units.ts";

/** Grid units per metre: coordinates are rounded to 0.1 mm from a local origin. */
const SCALE = 10_000;
/** Metres a chord of a rounded corner may lie inside the true arc: with the rounding it stays under 0.010. */
const ARC_TOLERANCE = 0.0098;

/**
 * All polygons of a plane (metres) grown by a distance with round corners, or shrunk where it is negative, as one
 * feature: what overlaps is joined, holes are holes. Its edge is within 0.010 m of the true distance, always on the
 * near side. A feature without geometry where nothing is left.
 * For drawing, and for moving a limit by a tolerance; whether a plot is within a distance is decided by the distance itself.
 */
export function bandAround(area: FlatGeometry, distance: Metres): FlatGeometry {
  const builder = new FlatGeometryBuilder();
  const bounds = totalBounds(area);
  const tree = new PolyTree64();
  const [x0, y0] = bounds ? [bounds[0], bounds[1]] : [0, 0];
  if (bounds) {
    const offset = new ClipperOffset(2, ARC_TOLERANCE * SCALE);
    offset.addPaths(pathsOf(area, x0, y0), JoinType.Round, EndType.Polygon);
    offset.execute(distance * SCALE, tree);
  }
  builder.beginFeature(tree.count > 0 ? GEOMETRY_POLYGON : GEOMETRY_NONE);
  const addRing = (path: Path64): void => {
    builder.beginRing();
    for (const { x, y } of path) builder.vertex(x0 + x / SCALE, y0 + y / SCALE);
    builder.endRing();
  };
  const shells = [...children(tree)];
  for (let shell = shells.pop(); shell; shell = shells.pop()) {
    builder.beginPart();
    addRing(shell.poly ?? []);
    for (const hole of children(shell)) {
      addRing(hole.poly ?? []);
      shells.push(...children(hole));
    }
  }
  return builder.build();
}

type Node = ReturnType<PolyTree64["child"]>;

function* children(node: Node): Generator<Node> {
  for (let k = 0; k < node.count; k++) yield node.child(k);
}

/** Shells counter-clockwise, holes clockwise, as the engine tells them apart. */
function pathsOf(area: FlatGeometry, x0: number, y0: number): Path64[] {
  const { coords, ringStart, partStart, featureStart, type } = area;
  const paths: Path64[] = [];
  for (let i = 0; i < featureCount(area); i++) {
    if (type[i] !== GEOMETRY_POLYGON) continue;
    for (let p = featureStart[i]!; p < featureStart[i + 1]!; p++) {
      const shell = partStart[p]!;
      for (let r = shell; r < partStart[p + 1]!; r++) {
        const path: Path64 = [];
        let doubled = 0;
        for (let v = ringStart[r]!; v < ringStart[r + 1]!; v++) {
          const x = Math.round((coords[2 * v]! - x0) * SCALE);
          const y = Math.round((coords[2 * v + 1]! - y0) * SCALE);
          const last = path.at(-1);
          if (last) doubled += last.x * y - x * last.y;
          path.push({ x, y });
        }
        const first = path[0];
        const last = path.at(-1);
        if (!first || !last) continue;
        doubled += last.x * first.y - first.x * last.y;
        if (doubled > 0 !== (r === shell)) path.reverse();
        paths.push(path);
      }
    }
  }
  return paths;
}
