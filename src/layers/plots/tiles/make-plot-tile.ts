import { geoJSONToTile } from "@maplibre/geojson-vt";
import { fromGeojsonVt } from "@maplibre/vt-pbf";
import type { Feature } from "geojson";
import { WGS84 } from "../../../geo/crs/crs.ts";
import { projectGeometry } from "../../../geo/crs/project-geometry.ts";
import { featureBounds } from "../../../geo/flat/bounds.ts";
import {
  type FlatGeometry,
  featureCount,
  GEOMETRY_POLYGON,
} from "../../../geo/flat/flat-geometry.ts";
import { toGeoJson } from "../../../geo/flat/to-geojson.ts";
import { VERDICT_NONE } from "../../../geo/overlap/measures.ts";
import { DEEPEST_TILE, TILE_LAYER } from "../../../map/tiled-features.ts";
import { ALWAYS_SYMBOL, shapeZoom } from "../shape-zoom.ts";
import type { PlotLook, PlotPart, PlotShapes } from "./plot-look.ts";

/** A register as tiles are made of it. Degrees. */
export interface TileGround {
  readonly geometry: FlatGeometry;
  readonly boxes: Float64Array;
  /** Whole zoom from which each plot is drawn by its shape. */
  readonly shapeZooms: Uint8Array;
}

export const tileGround = ({ geometry: own, crs }: PlotShapes): TileGround => {
  const geometry = projectGeometry(own, crs, WGS84);
  const boxes = featureBounds(geometry);
  const shapeZooms = new Uint8Array(featureCount(geometry)).fill(ALWAYS_SYMBOL);
  for (let i = 0; i < shapeZooms.length; i++) {
    if (geometry.type[i] !== GEOMETRY_POLYGON) continue;
    const [west, south, east, north] = boxes.subarray(4 * i, 4 * i + 4);
    shapeZooms[i] = shapeZoom(east! - west!, north! - south!, (south! + north!) / 2);
  }
  return { geometry, boxes, shapeZooms };
};

/** Units of a tile, and what is drawn of a shape beyond its edge: as far as the widest line. */
const EXTENT = 4096;
const BUFFER = 128;
const OPTIONS = { maxZoom: DEEPEST_TILE, extent: EXTENT, buffer: BUFFER, clip: true };

/** Latitude of a tile's upper edge, degrees. */
const latitudeOf = (y: number, tiles: number): number =>
  (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / tiles))) * 180) / Math.PI;

/** A tile and its margin as a box of degrees. */
const boxOf = (z: number, x: number, y: number) => {
  const tiles = 2 ** z;
  const margin = BUFFER / EXTENT;
  return {
    west: ((x - margin) / tiles) * 360 - 180,
    east: ((x + 1 + margin) / tiles) * 360 - 180,
    north: latitudeOf(y - margin, tiles),
    south: latitudeOf(y + 1 + margin, tiles),
  };
};

/**
 * One tile of one picture of a register, by its looks. A plot is in it by its shape from its `shapeZoom` on, else by a
 * point in the middle of its box; in the deepest tiles by both, since zooms beyond are drawn from those.
 */
export const makePlotTile = (
  { geometry, boxes, shapeZooms }: TileGround,
  look: PlotLook,
  symbols: Uint8Array,
  part: PlotPart,
  z: number,
  x: number,
  y: number,
): Uint8Array => {
  const { west, south, east, north } = boxOf(z, x, y);
  const features: Feature[] = [];
  for (let i = 0; i < shapeZooms.length; i++) {
    const w = boxes[4 * i]!;
    const s = boxes[4 * i + 1]!;
    const e = boxes[4 * i + 2]!;
    const n = boxes[4 * i + 3]!;
    // What has no place has no box, and compares as outside.
    if (!(w <= east && e >= west && s <= north && n >= south) || look.kept?.[i] === 0) continue;
    const from = shapeZooms[i]!;
    const verdict = look.verdicts?.[i] ?? VERDICT_NONE;
    if (part === "outlines") {
      if (geometry.type[i] !== GEOMETRY_POLYGON || (from > z && z < DEEPEST_TILE)) continue;
    } else if ((from <= z && z < DEEPEST_TILE) || (symbols[verdict] === 1) !== (part === "points"))
      continue;
    const whole = part === "outlines" || geometry.type[i] !== GEOMETRY_POLYGON;
    const middle = { type: "Point" as const, coordinates: [(w + e) / 2, (s + n) / 2] };
    features.push({
      type: "Feature",
      id: look.firstId + i,
      properties: { verdict, shapeZoom: from },
      geometry: (whole ? toGeoJson(geometry, i) : null) ?? middle,
    });
  }
  if (features.length === 0) return new Uint8Array();
  const tile = geoJSONToTile({ type: "FeatureCollection", features }, z, x, y, OPTIONS);
  return fromGeojsonVt({ [TILE_LAYER]: tile }, { version: 2, extent: EXTENT });
};
