import type { FeatureCollection } from "geojson";
import GeoJSONVT from "geojson-vt";
import sharp from "sharp";
import { fromGeojsonVt } from "vt-pbf";
import { gzip } from "../../../data/pmtiles-writer/gzip.ts";
import { writePmtiles } from "../../../data/pmtiles-writer/write-pmtiles.ts";

/** The sanctuary and the valleys round it: the tiles of zoom 9 that cover them. */
const BOUNDS = [-79.9, -6.5, -78.1, -4.5] as const;
const COLUMNS = [143, 144] as const;
const ROWS = [262, 263, 264] as const;
const ZOOM = 9;

const covering = COLUMNS.flatMap((x) => ROWS.map((y) => ({ z: ZOOM, x, y })));

const roads: FeatureCollection = {
  type: "FeatureCollection",
  features: Array.from({ length: 5 }, (_, i) => ({
    type: "Feature",
    properties: { kind: i === 0 ? "highway" : "minor_road", name: "Vía de prueba", min_zoom: 5 },
    geometry: {
      type: "LineString",
      coordinates: [
        [-79.45, -5.32 + i * 0.06],
        [-79.25, -5.28 + i * 0.05],
        [-79.05, -5.3 + i * 0.07],
      ],
    },
  })),
};

const places: FeatureCollection = {
  type: "FeatureCollection",
  features: [
    {
      type: "Feature",
      properties: { kind: "locality", name: "Local", "name:es": "Pueblo de prueba", min_zoom: 5 },
      geometry: { type: "Point", coordinates: [-79.2, -5.15] },
    },
  ],
};

/** Roads and a village with the layers that an extract of Protomaps has, vector tiles. */
export const roadsArchive = (): Uint8Array => {
  const layers = {
    earth: { type: "FeatureCollection", features: [] },
    places,
    roads,
    water: places,
  };
  const cut = Object.entries(layers).map(
    ([name, data]) => [name, new GeoJSONVT(data as FeatureCollection, { maxZoom: ZOOM })] as const,
  );
  return writePmtiles({
    kind: "mvt",
    tilesGzipped: true,
    bounds: BOUNDS,
    metadata: {
      attribution: "<a href='https://osm.org'>&copy; OpenStreetMap</a>",
      vector_layers: Object.keys(layers).map((id) => ({ id })),
    },
    tiles: covering.map((at) => {
      const parts = cut.flatMap(([name, tiles]) => {
        const tile = tiles.getTile(at.z, at.x, at.y);
        return tile ? [[name, tile] as const] : [];
      });
      return { ...at, bytes: gzip(fromGeojsonVt(Object.fromEntries(parts), { version: 2 })) };
    }),
  });
};

/** Ground of one height in metres, as Terrarium writes it, pictures. */
export const flatArchive = async (metres: number): Promise<Uint8Array> => {
  const code = metres + 32_768;
  const bytes = await sharp({
    create: {
      width: 256,
      height: 256,
      channels: 3,
      background: { r: code >> 8, g: code & 255, b: 0 },
    },
  })
    .webp({ lossless: true })
    .toBuffer();
  return writePmtiles({
    kind: "webp",
    tilesGzipped: false,
    bounds: BOUNDS,
    metadata: {},
    tiles: covering.map((at) => ({ ...at, bytes: new Uint8Array(bytes) })),
  });
};
