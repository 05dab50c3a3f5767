import { contourLayers } from "../alturas/contour-layer.ts";
import { BOUNDS } from "../bounds.ts";
import { placeLayer } from "../centros-poblados/place-layer.ts";
import { gridLayer } from "../cuadricula/grid-layer.ts";
import { borderLayer, countryLayer } from "../frontera/border-layer.ts";
import { writePmtiles } from "../pmtiles-writer/write-pmtiles.ts";
import { streamLayer, streamNameLayer } from "../rios/stream-layer.ts";
import type { Step } from "../step.ts";
import { DEEPEST_ZOOM, FARTHEST_ZOOM, type TileLayer } from "./tile-layer.ts";
import { vectorTiles } from "./vector-tiles.ts";

const describe = ({ name, parts }: TileLayer): Readonly<Record<string, unknown>> => {
  const properties = parts.flatMap(({ features }) =>
    features.flatMap((feature) => Object.entries(feature.properties)),
  );
  const fields: Record<string, string> = {};
  for (const [key, value] of properties)
    fields[key] = typeof value === "number" ? "Number" : "String";
  return {
    id: name,
    fields,
    minzoom: Math.min(...parts.map(({ from }) => from)),
    maxzoom: Math.max(...parts.map(({ to }) => to)),
  };
};

/** `base.pmtiles`: contours, streams, border, grid and places. */
export const baseStep: Step = {
  name: "mapa-base",
  run: async () => {
    const layers = [
      ...(await contourLayers()),
      await streamLayer(),
      await streamNameLayer(),
      await borderLayer(),
      await countryLayer(),
      await gridLayer(),
      await placeLayer(),
    ];
    const bytes = writePmtiles({
      kind: "mvt",
      tilesGzipped: true,
      bounds: BOUNDS,
      metadata: {
        name: "base",
        attribution: "NASA SRTM · INEI · © OpenStreetMap contributors",
        minzoom: FARTHEST_ZOOM,
        maxzoom: DEEPEST_ZOOM,
        vector_layers: layers.map(describe),
      },
      tiles: vectorTiles(layers),
    });
    return [
      {
        path: "tiles/base.pmtiles",
        bytes,
        credit: {
          source: "NASA SRTM; INEI; frontera © OpenStreetMap contributors",
          date: null,
          licence: "dominio público; MIT; ODbL 1.0 (frontera)",
          sample: false,
        },
      },
    ];
  },
};
