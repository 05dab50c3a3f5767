import { inData } from "../folder.ts";
import {
  DEEPEST_ZOOM,
  FARTHEST_ZOOM,
  type MapFeature,
  type TileLayer,
} from "../mapa-base/tile-layer.ts";
import { numberIn, readTable, textIn } from "../read-table.ts";

/** The border between Peru and Ecuador, one line from the coast inland. */
export const borderLayer = async (): Promise<TileLayer> => {
  const rows = await readTable(inData("frontera/limite-peru-ecuador.csv"));
  const coordinates = rows.map((row) => [numberIn(row, "lon"), numberIn(row, "lat")]);
  return {
    name: "border",
    parts: [
      {
        from: FARTHEST_ZOOM,
        to: DEEPEST_ZOOM,
        features: [
          { type: "Feature", properties: {}, geometry: { type: "LineString", coordinates } },
        ],
      },
    ],
  };
};

/** The two countries, each named once: `n`. */
export const countryLayer = async (): Promise<TileLayer> => {
  const rows = await readTable(inData("frontera/nombres-paises.csv"));
  const features = rows.map(
    (row): MapFeature => ({
      type: "Feature",
      properties: { n: textIn(row, "nombre") },
      geometry: { type: "Point", coordinates: [numberIn(row, "lon"), numberIn(row, "lat")] },
    }),
  );
  return { name: "countries", parts: [{ from: FARTHEST_ZOOM, to: 9, features }] };
};
