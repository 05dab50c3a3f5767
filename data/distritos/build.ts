import type { Step } from "../step.ts";
import { readDistricts } from "./districts.ts";

/** The district capitals for the index map: name, longitude, latitude. */
export const capitalsStep: Step = {
  name: "distritos",
  run: async () => {
    const capitals = (await readDistricts()).map(({ capital, lon, lat }) => ({
      name: capital,
      lon,
      lat,
    }));
    return [
      {
        path: "data/capitales.json",
        bytes: new TextEncoder().encode(`${JSON.stringify(capitals)}\n`),
        credit: {
          source: "INEI, capitales de distrito",
          date: null,
          licence: "Datos públicos (hechos)",
          crs: "EPSG:4326",
          sample: false,
          records: capitals.length,
        },
      },
    ];
  },
};
