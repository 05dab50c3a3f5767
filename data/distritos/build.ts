import { DISTRICTS_PATH } from "../../src/domain/district.ts";
import type { Step } from "../step.ts";
import { readDistricts } from "./districts.ts";

const asJson = (list: readonly object[]): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(list)}\n`);

/** The capitals for the index map (name, longitude, latitude), and the districts with both codes for the register's checks. */
export const capitalsStep: Step = {
  name: "distritos",
  run: async () => {
    const districts = await readDistricts();
    const capitals = districts.map(({ capital, lon, lat }) => ({
      name: capital,
      lon,
      lat,
    }));
    return [
      {
        path: "data/capitales.json",
        bytes: asJson(capitals),
        credit: {
          source: "INEI, capitales de distrito",
          date: null,
          licence: "Datos públicos (hechos)",
          crs: "EPSG:4326",
          sample: false,
          records: capitals.length,
        },
      },
      {
        path: DISTRICTS_PATH,
        bytes: asJson(
          districts.map(({ name, province, ubigeoInei, ubigeoReniec, areaKm2, lon, lat }) => ({
            name,
            province,
            ubigeoInei,
            ubigeoReniec,
            areaKm2,
            lon,
            lat,
          })),
        ),
        credit: {
          source: "INEI y RENIEC, distritos y ubigeos",
          date: null,
          licence: "Datos públicos (hechos)",
          crs: "EPSG:4326",
          sample: false,
          records: districts.length,
        },
      },
    ];
  },
};
