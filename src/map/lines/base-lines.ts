import { VectorTile, type VectorTileLayer } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";
import type { PMTiles } from "pmtiles";
import { archiveAt } from "../engine/archive-at.ts";

/** A stream of the base sheet; longitude and latitude by turns, degrees. */
export interface BaseStream {
  /** Width class: 1 a brook, 3 a river. */
  readonly width: number;
  readonly coords: readonly number[];
}

export interface BasePlace {
  readonly name: string;
  /** 0 a capital of a province, larger for smaller places. */
  readonly rank: number;
  readonly lon: number;
  readonly lat: number;
}

/** What a drawing without WebGL takes from the base sheet for orientation. */
export interface BaseLines {
  readonly streams: readonly BaseStream[];
  readonly places: readonly BasePlace[];
  /** Lines of equal height, as `BaseStream.coords`; only of a small box, where they can be told apart. */
  readonly contours: readonly (readonly number[])[];
}

/** west, south, east, north; degrees. */
export type DegreeBox = readonly [west: number, south: number, east: number, north: number];

/** Of this many tiles a drawing is made at most, so that each is as detailed as it is large. */
const MOST_TILES = 6;

/** Contours are given for a box narrower than this, degrees. */
const CONTOURED = 0.12;

let archive: { readonly url: string; readonly tiles: PMTiles } | null = null;

const openArchive = (url: string): PMTiles => {
  if (archive?.url !== url) archive = { url, tiles: archiveAt(url) };
  return archive.tiles;
};

const columnOf = (lon: number, zoom: number): number => ((lon + 180) / 360) * 2 ** zoom;

const rowOf = (lat: number, zoom: number): number =>
  ((1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2) * 2 ** zoom;

interface TileRange {
  readonly zoom: number;
  readonly tiles: readonly (readonly [x: number, y: number])[];
}

/** Tiles that cover a box, of the nearest zoom at which they are few. */
export const tilesOf = (box: DegreeBox, least: number, most: number): TileRange => {
  for (let zoom = most; ; zoom--) {
    const [west, east] = [Math.floor(columnOf(box[0], zoom)), Math.floor(columnOf(box[2], zoom))];
    const [north, south] = [Math.floor(rowOf(box[3], zoom)), Math.floor(rowOf(box[1], zoom))];
    const count = (east - west + 1) * (south - north + 1);
    if (count > MOST_TILES && zoom > least) continue;
    if (!(count <= 4 * MOST_TILES)) return { zoom, tiles: [] };
    const tiles: [number, number][] = [];
    for (let x = west; x <= east; x++) for (let y = north; y <= south; y++) tiles.push([x, y]);
    return { zoom, tiles };
  }
};

const eachLine = (
  layer: VectorTileLayer | undefined,
  at: { readonly x: number; readonly y: number; readonly zoom: number },
  take: (properties: Readonly<Record<string, unknown>>, coords: number[]) => void,
): void => {
  const size = 2 ** at.zoom;
  for (let i = 0; i < (layer?.length ?? 0); i++) {
    const feature = layer!.feature(i);
    for (const line of feature.loadGeometry()) {
      const coords: number[] = [];
      for (const point of line) {
        const north = Math.PI * (1 - (2 * (at.y + point.y / feature.extent)) / size);
        coords.push(
          ((at.x + point.x / feature.extent) / size) * 360 - 180,
          (Math.atan(Math.sinh(north)) * 180) / Math.PI,
        );
      }
      take(feature.properties, coords);
    }
  }
};

/**
 * Streams and places of the base sheet in a box, from its PMTiles archive at `url`; nothing where it does not come. A line
 * that crosses tiles comes in pieces.
 */
export const readBaseLines = async (url: string, box: DegreeBox): Promise<BaseLines> => {
  const streams: BaseStream[] = [];
  const places = new Map<string, BasePlace>();
  const contours: (readonly number[])[] = [];
  try {
    const source = openArchive(url);
    const { minZoom, maxZoom } = await source.getHeader();
    const { zoom, tiles } = tilesOf(box, minZoom, maxZoom);
    const small = box[2] - box[0] < CONTOURED;
    await Promise.all(
      tiles.map(async ([x, y]) => {
        const tile = await source.getZxy(zoom, x, y);
        if (tile === undefined) return;
        const { layers } = new VectorTile(new PbfReader(new Uint8Array(tile.data)));
        eachLine(layers.streams, { x, y, zoom }, ({ w }, coords) =>
          streams.push({ width: Number(w), coords }),
        );
        if (small)
          eachLine(layers.contours, { x, y, zoom }, (_properties, coords) => contours.push(coords));
        eachLine(layers.places, { x, y, zoom }, ({ n, r }, [lon, lat]) => {
          const place = { name: String(n), rank: Number(r), lon: lon!, lat: lat! };
          places.set(`${n} ${lon!.toFixed(3)} ${lat!.toFixed(3)}`, place);
        });
      }),
    );
  } catch {
    // Without the base sheet the drawing stands alone.
  }
  return { streams, contours, places: [...places.values()].sort((a, b) => a.rank - b.rank) };
};
