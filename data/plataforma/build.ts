import { readFile } from "node:fs/promises";
import { inData } from "../folder.ts";
import type { Step } from "../step.ts";

/** Members, research centre and activities of the platform. */
export const platformStep: Step = {
  name: "plataforma",
  run: async () => {
    const book = JSON.parse(await readFile(inData("plataforma/plataforma.json"), "utf8")) as {
      readonly places: readonly unknown[];
      readonly activities: readonly unknown[];
    };
    return [
      {
        path: "data/plataforma.json",
        bytes: new TextEncoder().encode(`${JSON.stringify(book)}\n`),
        credit: {
          source: "Plataforma del café, miembros y actividades",
          date: "2020",
          licence: "Hechos publicados, citados",
          crs: "EPSG:4326",
          sample: false,
          records: book.places.length + book.activities.length,
        },
      },
    ];
  },
};
