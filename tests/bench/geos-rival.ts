import initGeosJs from "geos-wasm";
import { type FlatGeometry, featureCount } from "../../src/geo/flat/flat-geometry.ts";

interface Geos {
  readonly Module: {
    _malloc(size: number): number;
    _free(at: number): void;
    getValue(at: number, type: "double"): number;
    readonly HEAPF64: Float64Array;
  };
  GEOSCoordSeq_copyFromBuffer(at: number, size: number, z: number, m: number): number;
  GEOSGeom_createLinearRing(sequence: number): number;
  GEOSGeom_createPolygon(shell: number, holes: number, count: number): number;
  GEOSGeom_destroy(geometry: number): void;
  GEOSPrepare(geometry: number): number;
  GEOSPreparedIntersects(prepared: number, geometry: number): number;
  GEOSPreparedContains(prepared: number, geometry: number): number;
  GEOSIntersection(a: number, b: number): number;
  GEOSArea(geometry: number, area: number): number;
}

/**
 * Overlap areas by GEOS in WebAssembly with a prepared area. A plot contained in the area gives its own area, one apart
 * gives 0, only the rest is intersected. `fromCoordinates` starts where we do, from the corners in a buffer;
 * `fromMemory` has the plots as GEOS geometries already and does not count what that costs.
 */
export async function geosRival(
  plots: FlatGeometry,
  area: FlatGeometry,
): Promise<{
  readonly fromCoordinates: () => Float64Array;
  readonly fromMemory: () => Float64Array;
}> {
  const geos = (await initGeosJs()) as unknown as Geos;
  const { Module } = geos;
  const polygon = ({ coords, ringStart }: FlatGeometry, ring: number): number => {
    const from = ringStart[ring]!;
    const n = ringStart[ring + 1]! - from;
    const at = Module._malloc(16 * (n + 1));
    const flat = Module.HEAPF64.subarray(at / 8, at / 8 + 2 * (n + 1));
    flat.set(coords.subarray(2 * from, 2 * (from + n)));
    flat.set(coords.subarray(2 * from, 2 * from + 2), 2 * n);
    const sequence = geos.GEOSCoordSeq_copyFromBuffer(at, n + 1, 0, 0);
    Module._free(at);
    return geos.GEOSGeom_createPolygon(geos.GEOSGeom_createLinearRing(sequence), 0, 0);
  };
  const limit = polygon(area, 0);
  const prepared = geos.GEOSPrepare(limit);
  const own = Array.from({ length: featureCount(plots) }, (_, k) => polygon(plots, k));
  const out = Module._malloc(8);
  const sizeOf = (geometry: number): number => {
    geos.GEOSArea(geometry, out);
    return Module.getValue(out, "double");
  };
  const overlapOf = (plot: number): number => {
    if (geos.GEOSPreparedIntersects(prepared, plot) !== 1) return 0;
    if (geos.GEOSPreparedContains(prepared, plot) === 1) return sizeOf(plot);
    const piece = geos.GEOSIntersection(limit, plot);
    const size = sizeOf(piece);
    geos.GEOSGeom_destroy(piece);
    return size;
  };
  const fromMemory = () => Float64Array.from(own, overlapOf);
  const fromCoordinates = () =>
    Float64Array.from(own, (_, k) => {
      const plot = polygon(plots, k);
      const overlap = overlapOf(plot);
      geos.GEOSGeom_destroy(plot);
      return overlap;
    });
  return { fromCoordinates, fromMemory };
}
