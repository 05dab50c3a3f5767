import { GEOMETRY_NONE, GEOMETRY_POINT, GEOMETRY_POLYGON } from "./flat-geometry.ts";
import type { FlatGeometryBuilder } from "./flat-geometry-builder.ts";

/** Why a GeoJSON geometry could not be taken. */
export type GeometryFault =
  /** null, absent, or no object at all. */
  | { readonly reason: "no-geometry" }
  /** Lines, unknown words, or no word at all ("" then). */
  | { readonly reason: "unsupported-type"; readonly type: string }
  /** `coordinates` are not nested as the type asks, or a position has less than two numbers. */
  | { readonly reason: "not-a-position" }
  /** NaN or infinite. */
  | { readonly reason: "non-finite" }
  /** No position in it. */
  | { readonly reason: "empty" }
  /** A collection of points and polygons together. */
  | { readonly reason: "mixed-collection" }
  /** Collections within collections, more than {@link MOST_NESTED}. */
  | { readonly reason: "too-deep" };

export interface Flattened {
  readonly fault: GeometryFault | null;
  /** Rings whose last position does not repeat the first; they were closed. */
  readonly unclosedRings: number;
  /** Positions had a third number; it was left out. */
  readonly heights: boolean;
}

/** Levels of GeometryCollection that are followed. */
export const MOST_NESTED = 8;

const CLEAN: Flattened = { fault: null, unclosedRings: 0, heights: false };

/**
 * Adds one feature to the builder from a parsed GeoJSON geometry (Polygon, MultiPolygon, Point, MultiPoint, or a
 * collection of one of the two kinds). Where there is a fault, the feature has no geometry, so that features stay in
 * step with the file's. Numbers are taken as they are; how many vertices a ring has is not judged here.
 */
export function flattenGeoJson(geometry: unknown, builder: FlatGeometryBuilder): Flattened {
  const reader = new GeometryReader(builder);
  const kind = kindOf(geometry, 0);
  if (typeof kind !== "number") {
    builder.beginFeature(GEOMETRY_NONE);
    return { ...CLEAN, fault: kind };
  }
  builder.beginFeature(kind);
  reader.geometry(geometry as GeometryLike);
  const fault = reader.fault ?? (reader.vertices === 0 ? { reason: "empty" as const } : null);
  if (fault) builder.dropFeature();
  return fault || reader.unclosedRings > 0 || reader.heights
    ? { fault, unclosedRings: reader.unclosedRings, heights: reader.heights }
    : CLEAN;
}

interface GeometryLike {
  readonly type: string;
  readonly coordinates?: unknown;
  readonly geometries?: unknown;
}

/** GEOMETRY_POINT or GEOMETRY_POLYGON, or why it is neither. */
function kindOf(geometry: unknown, depth: number): number | GeometryFault {
  if (typeof geometry !== "object" || geometry === null) return { reason: "no-geometry" };
  const { type, geometries } = geometry as Partial<GeometryLike>;
  if (type === "Polygon" || type === "MultiPolygon") return GEOMETRY_POLYGON;
  if (type === "Point" || type === "MultiPoint") return GEOMETRY_POINT;
  if (type !== "GeometryCollection" || !Array.isArray(geometries)) {
    return { reason: "unsupported-type", type: typeof type === "string" ? type : "" };
  }
  if (depth >= MOST_NESTED) return { reason: "too-deep" };
  if (geometries.length === 0) return { reason: "empty" };
  let found: number | null = null;
  for (const member of geometries) {
    const kind = kindOf(member, depth + 1);
    if (typeof kind !== "number") return kind;
    if (found !== null && found !== kind) return { reason: "mixed-collection" };
    found = kind;
  }
  return found ?? { reason: "empty" };
}

const NOT_A_POSITION: GeometryFault = { reason: "not-a-position" };
const NON_FINITE: GeometryFault = { reason: "non-finite" };

class GeometryReader {
  fault: GeometryFault | null = null;
  vertices = 0;
  unclosedRings = 0;
  heights = false;
  readonly #builder: FlatGeometryBuilder;

  constructor(builder: FlatGeometryBuilder) {
    this.#builder = builder;
  }

  geometry({ type, coordinates, geometries }: GeometryLike): void {
    if (type === "GeometryCollection") {
      for (const member of geometries as GeometryLike[]) this.geometry(member);
    } else if (type === "Polygon") this.#polygon(coordinates);
    else if (type === "Point") this.#point(coordinates);
    else if (!Array.isArray(coordinates)) this.fault ??= NOT_A_POSITION;
    else if (type === "MultiPolygon") for (const part of coordinates) this.#polygon(part);
    else for (const position of coordinates) this.#point(position);
  }

  #point(position: unknown): void {
    if (Array.isArray(position) && position.length === 0) return;
    this.#builder.beginPart();
    this.#builder.beginRing();
    this.#positions([position]);
    this.#builder.endRing();
  }

  #polygon(rings: unknown): void {
    if (!Array.isArray(rings)) {
      this.fault ??= NOT_A_POSITION;
      return;
    }
    if (rings.length === 0) return;
    this.#builder.beginPart();
    for (const ring of rings) {
      if (!Array.isArray(ring)) {
        this.fault ??= NOT_A_POSITION;
        return;
      }
      this.#builder.beginRing();
      this.#positions(ring);
      const kept = this.#builder.endRing();
      if (kept === ring.length && kept > 1) this.unclosedRings += 1;
    }
  }

  #positions(ring: readonly unknown[]): void {
    const builder = this.#builder;
    for (let k = 0; k < ring.length; k++) {
      const position = ring[k];
      if (!Array.isArray(position) || position.length < 2) {
        this.fault ??= NOT_A_POSITION;
        return;
      }
      const x: unknown = position[0];
      const y: unknown = position[1];
      if (typeof x !== "number" || typeof y !== "number") {
        this.fault ??= NOT_A_POSITION;
        return;
      }
      if (!(Number.isFinite(x) && Number.isFinite(y))) {
        this.fault ??= NON_FINITE;
        return;
      }
      if (position.length > 2) this.heights = true;
      builder.vertex(x, y);
    }
    this.vertices += ring.length;
  }
}
