import GeoJSONVT from "geojson-vt";
import { fromGeojsonVt } from "vt-pbf";
import { tilesOf } from "../bounds.ts";
import { gzip } from "../pmtiles-writer/gzip.ts";
import type { Tile } from "../pmtiles-writer/write-pmtiles.ts";
import { DEEPEST_ZOOM, FARTHEST_ZOOM, type TileLayer } from "./tile-layer.ts";

type Cut = NonNullable<ReturnType<GeoJSONVT["getTile"]>>;

interface Index {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly tiles: GeoJSONVT;
}

const indexOf = (layers: readonly TileLayer[]): readonly Index[] =>
  layers.flatMap(({ name, parts }) =>
    parts.map(({ from, to, features }) => ({
      name,
      from,
      to,
      tiles: new GeoJSONVT(
        { type: "FeatureCollection", features: [...features] },
        { maxZoom: DEEPEST_ZOOM, indexMaxZoom: to, indexMaxPoints: 0, buffer: 64, tolerance: 6 },
      ),
    })),
  );

/** The vector tiles of the window, gzipped; layers in the order given, empty tiles left out. */
export const vectorTiles = (layers: readonly TileLayer[]): readonly Tile[] => {
  const indexes = indexOf(layers);
  const tiles: Tile[] = [];
  for (let z = FARTHEST_ZOOM; z <= DEEPEST_ZOOM; z++) {
    for (const { x, y } of tilesOf(z)) {
      const cut: Record<string, Cut> = {};
      for (const { name, from, to, tiles: source } of indexes) {
        if (z < from || z > to) continue;
        const tile = source.getTile(z, x, y);
        if (!tile || tile.features.length === 0) continue;
        cut[name] = { features: [...(cut[name]?.features ?? []), ...tile.features] };
      }
      if (Object.keys(cut).length === 0) continue;
      tiles.push({ z, x, y, bytes: gzip(fromGeojsonVt(cut, { version: 2 })) });
    }
  }
  return tiles;
};
