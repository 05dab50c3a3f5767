import type { Step } from "../step.ts";
import { readLimit } from "./limit.ts";

/** The sanctuary as GeoJSON in EPSG:32717 (`crs` member), centimetres as published, ring closed. */
export const limitStep: Step = {
  name: "limite-sn08",
  run: async () => {
    const corners = await readLimit();
    const ring = [...corners, corners[0]!].map(([x, y]) => `[${x.toFixed(2)},${y.toFixed(2)}]`);
    const properties = {
      codigo: "SN08",
      nombre: "Santuario Nacional Tabaconas Namballe",
      norma: "D.S. 017-2009-MINAM",
      area_ha: 32124.87,
    };
    const text = `{"type":"FeatureCollection","name":"limite-sn08","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::32717"}},"features":[
{"type":"Feature","properties":${JSON.stringify(properties)},"geometry":{"type":"Polygon","coordinates":[[${ring.join(",")}]]}}
]}
`;
    return [
      {
        path: "data/limite-sn08.geojson",
        bytes: new TextEncoder().encode(text),
        credit: {
          source: "Sernanp, D.S. 017-2009-MINAM (perugeopkg 2024)",
          date: "2009",
          licence: "CC BY-SA 4.0 (perugeopkg)",
          crs: "EPSG:32717",
          sample: false,
          records: 1,
        },
      },
    ];
  },
};
