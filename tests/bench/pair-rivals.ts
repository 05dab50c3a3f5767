import initGeosJs from "geos-wasm";
import { type FlatGeometry, featureCount } from "../../src/geo/flat/flat-geometry.ts";

interface Geos {
  readonly Module: {
    _malloc(size: number): number;
    _free(at: number): void;
    getValue(at: number, type: "double"): number;
    addFunction(call: (item: number, data: number) => void, signature: string): number;
    readonly HEAPF64: Float64Array;
  };
  GEOSCoordSeq_copyFromBuffer(at: number, size: number, z: number, m: number): number;
  GEOSGeom_createLinearRing(sequence: number): number;
  GEOSGeom_createPolygon(shell: number, holes: number, count: number): number;
  GEOSGeom_createEmptyPolygon(): number;
  GEOSGeom_destroy(geometry: number): void;
  GEOSBuffer(geometry: number, width: number, segments: number): number;
  GEOSEnvelope(geometry: number): number;
  GEOSIntersects(a: number, b: number): number;
  GEOSIntersection(a: number, b: number): number;
  GEOSDistance(a: number, b: number, distance: number): number;
  GEOSDistanceWithin(a: number, b: number, distance: number): number;
  GEOSArea(geometry: number, area: number): number;
  GEOSSTRtree_create(nodes: number): number;
  GEOSSTRtree_insert(tree: number, geometry: number, item: number): void;
  GEOSSTRtree_build(tree: number): number;
  GEOSSTRtree_query(tree: number, geometry: number, callback: number, data: number): void;
  GEOSSTRtree_destroy(tree: number): void;
}

/** Pairs by number, first * plots + second, with a figure each. */
export type RivalPairs = ReadonlyMap<number, number>;

export interface PairRival {
  /** Pairs with more than `least` m² in common, and how much. */
  readonly overlaps: (least: number) => RivalPairs;
  /** Pairs within `metres` of each other, and how far apart. */
  readonly near: (metres: number) => RivalPairs;
}

/**
 * Pairs by GEOS in WebAssembly with its STR tree: for each plot the tree gives the plots whose boxes meet, each pair is
 * asked whether it intersects, and only then cut. What it costs to make GEOS geometries of the plots is not counted, the
 * tree is.
 */
export async function pairRival(plots: FlatGeometry): Promise<PairRival> {
  const geos = (await initGeosJs()) as unknown as Geos;
  const { Module } = geos;
  const { coords, ringStart } = plots;
  const count = featureCount(plots);
  const polygons = Array.from({ length: count }, (_, ring) => {
    const from = ringStart[ring]!;
    const n = ringStart[ring + 1]! - from;
    const at = Module._malloc(16 * (n + 1));
    const flat = Module.HEAPF64.subarray(at / 8, at / 8 + 2 * (n + 1));
    flat.set(coords.subarray(2 * from, 2 * (from + n)));
    flat.set(coords.subarray(2 * from, 2 * from + 2), 2 * n);
    const sequence = geos.GEOSCoordSeq_copyFromBuffer(at, n + 1, 0, 0);
    Module._free(at);
    return geos.GEOSGeom_createPolygon(geos.GEOSGeom_createLinearRing(sequence), 0, 0);
  });
  const out = Module._malloc(8);
  let current = 0;
  let met: number[] = [];
  const callback = Module.addFunction((item) => {
    if (item > current) met.push(item);
  }, "vii");
  const eachPair = (windows: readonly number[], visit: (i: number, j: number) => void): void => {
    const tree = geos.GEOSSTRtree_create(10);
    for (let k = 0; k < count; k++) geos.GEOSSTRtree_insert(tree, polygons[k]!, k);
    geos.GEOSSTRtree_build(tree);
    for (let i = 0; i < count; i++) {
      current = i;
      met = [];
      geos.GEOSSTRtree_query(tree, windows[i]!, callback, 0);
      for (const j of met) visit(i, j);
    }
    geos.GEOSSTRtree_destroy(tree);
  };
  const overlaps = (least: number): RivalPairs => {
    const found = new Map<number, number>();
    eachPair(polygons, (i, j) => {
      const [p, q] = [polygons[i]!, polygons[j]!];
      if (geos.GEOSIntersects(p, q) !== 1) return;
      const piece = geos.GEOSIntersection(p, q);
      geos.GEOSArea(piece, out);
      geos.GEOSGeom_destroy(piece);
      const area = Module.getValue(out, "double");
      if (area > least) found.set(i * count + j, area);
    });
    return found;
  };
  const near = (metres: number): RivalPairs => {
    const windows = polygons.map((polygon) => {
      const envelope = geos.GEOSEnvelope(polygon);
      const grown = geos.GEOSBuffer(envelope, metres, 1);
      geos.GEOSGeom_destroy(envelope);
      return grown;
    });
    const found = new Map<number, number>();
    eachPair(windows, (i, j) => {
      const [p, q] = [polygons[i]!, polygons[j]!];
      if (geos.GEOSDistanceWithin(p, q, metres) !== 1) return;
      geos.GEOSDistance(p, q, out);
      found.set(i * count + j, Module.getValue(out, "double"));
    });
    for (const window of windows) geos.GEOSGeom_destroy(window);
    return found;
  };
  return { overlaps, near };
}
