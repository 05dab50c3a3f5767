import type { Path64, PolyPath64, PolyTree64 } from "clipper2-ts";
import { type FlatGeometry, GEOMETRY_POLYGON } from "../../geo/flat/flat-geometry.ts";
import { FlatGeometryBuilder } from "../../geo/flat/flat-geometry-builder.ts";

/** Grid units per metre: 0.1 mm. */
const SCALE = 10_000;

/**
 * One reading of a polygon that has several, for a user who accepts it: what each ring encloses an odd number of times,
 * shells joined, holes taken out. Plane, metres; feature 0 of the answer, null where nothing of 0.01 m² is left.
 */
export async function byEvenOdd(
  geometry: FlatGeometry,
  feature: number,
): Promise<FlatGeometry | null> {
  const { Clipper64, ClipType, FillRule, PathType, PolyTree64 } = await import("clipper2-ts");
  const { coords, ringStart, partStart, featureStart } = geometry;
  const x0 = coords[2 * ringStart[partStart[featureStart[feature]!]!]!]!;
  const y0 = coords[2 * ringStart[partStart[featureStart[feature]!]!]! + 1]!;
  const shells: Path64[] = [];
  const holes: Path64[] = [];
  for (let part = featureStart[feature]!; part < featureStart[feature + 1]!; part++) {
    for (let ring = partStart[part]!; ring < partStart[part + 1]!; ring++) {
      const path: Path64 = [];
      for (let v = ringStart[ring]!; v < ringStart[ring + 1]!; v++) {
        const x = Math.round((coords[2 * v]! - x0) * SCALE);
        path.push({ x, y: Math.round((coords[2 * v + 1]! - y0) * SCALE) });
      }
      const clipper = new Clipper64();
      clipper.addPaths([path], PathType.Subject);
      const simple: Path64[] = [];
      clipper.execute(ClipType.Union, FillRule.EvenOdd, simple);
      (ring === partStart[part] ? shells : holes).push(...simple);
    }
  }
  const clipper = new Clipper64();
  clipper.addPaths(shells, PathType.Subject);
  clipper.addPaths(holes, PathType.Clip);
  const tree = new PolyTree64();
  clipper.execute(ClipType.Difference, FillRule.NonZero, tree);
  return tree.count === 0 ? null : flatten(tree, x0, y0);
}

type Node = PolyTree64 | PolyPath64;

function flatten(tree: PolyTree64, x0: number, y0: number): FlatGeometry {
  const out = new FlatGeometryBuilder();
  out.beginFeature(GEOMETRY_POLYGON);
  const ring = (node: Node): void => {
    out.beginRing();
    for (const { x, y } of node.poly ?? []) out.vertex(x0 + x / SCALE, y0 + y / SCALE);
    out.endRing();
  };
  const shells = childrenOf(tree);
  for (let shell = shells.pop(); shell; shell = shells.pop()) {
    out.beginPart();
    ring(shell);
    for (const hole of childrenOf(shell)) {
      ring(hole);
      shells.push(...childrenOf(hole));
    }
  }
  return out.build();
}

const childrenOf = (node: Node): Node[] =>
  Array.from({ length: node.count }, (_, k) => node.child(k));
