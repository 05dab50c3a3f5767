import type { Feature, FeatureCollection, Geometry } from "geojson";
import type { MapLayer } from "../../map/map-layer.ts";
import type { SketchRing, SketchSource } from "./sketch-source.ts";

const collection = (
  items: readonly (readonly [Geometry, Readonly<Record<string, unknown>>])[],
): FeatureCollection => ({
  type: "FeatureCollection",
  features: items.map(
    ([geometry, properties], id): Feature => ({ type: "Feature", id, properties, geometry }),
  ),
});

const polygon = (rings: readonly SketchRing[]): Geometry => ({
  type: "Polygon",
  coordinates: rings.map((ring) => [...ring, ring[0]!].map((at) => [...at])),
});

const point = (at: readonly [number, number]): Geometry => ({
  type: "Point",
  coordinates: [...at],
});

const polygons = (all: readonly (readonly SketchRing[])[]): FeatureCollection =>
  collection(all.map((rings, k) => [polygon(rings), { piece: k % 2 }]));

/** Collections of a drawing: small, so that all are made anew at each step. */
export const sketchData = (source: SketchSource): MapLayer["data"] => ({
  polygons: polygons(source.polygons),
  removed: polygons(source.removed),
  before: polygons(source.before),
  sides: collection(
    source.sides.map(({ from, to, label, loose }) => [
      { type: "LineString", coordinates: [[...from], [...to]] },
      { label, loose },
    ]),
  ),
  corners: collection(
    source.corners.map(({ at, label, chosen }) => [point(at), { label, chosen }]),
  ),
  middles: collection(source.middles.map((at) => [point(at), {}])),
  faults: collection(source.faults.map((at) => [point(at), {}])),
  snap: collection(source.snap ? [[point(source.snap.at), { kind: source.snap.kind }]] : []),
});
