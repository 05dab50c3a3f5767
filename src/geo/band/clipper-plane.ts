import type { Path64, PolyTree64 } from "clipper2-ts";
import {
  type FlatGeometry,
  featureCount,
  GEOMETRY_NONE,
  GEOMETRY_POLYGON,
} from "../flat/flat-geometry.ts";
import { FlatGeometryBuilder } from "../flat/flat-geometry-builder.ts";

/** Grid units per metre: coordinates are rounded to 0.1 mm from a local origin. */
export const SCALE = 10_000;

/** Shells counter-clockwise, holes clockwise, as the engine tells them apart; rings without area are left out. */
export function pathsOf(area: FlatGeometry, x0: number, y0: number): Path64[] {
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
        if (doubled === 0) continue;
        if (doubled > 0 !== (r === shell)) path.reverse();
        paths.push(path);
      }
    }
  }
  return paths;
}

type Node = ReturnType<PolyTree64["child"]>;

function* children(node: Node): Generator<Node> {
  for (let k = 0; k < node.count; k++) yield node.child(k);
}

/** What Clipper answered as one feature in metres; without geometry where nothing is left. */
export function geometryOf(tree: PolyTree64, x0: number, y0: number): FlatGeometry {
  const builder = new FlatGeometryBuilder();
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
