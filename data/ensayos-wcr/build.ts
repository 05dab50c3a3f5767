import { readFile } from "node:fs/promises";
import { inData } from "../folder.ts";
import type { Step } from "../step.ts";

/** The trial sites as the map's task reads them. */
export const trialSitesStep: Step = {
  name: "ensayos-wcr",
  run: async () => {
    const book = JSON.parse(await readFile(inData("ensayos-wcr/sitios.json"), "utf8")) as {
      readonly sites: readonly unknown[];
    };
    return [
      {
        path: "data/ensayos-wcr.json",
        bytes: new TextEncoder().encode(`${JSON.stringify(book)}\n`),
        credit: {
          source: "World Coffee Research",
          date: "2024",
          licence: "Hechos publicados, citados",
          crs: "EPSG:4326",
          sample: false,
          records: book.sites.length,
        },
      },
    ];
  },
};
