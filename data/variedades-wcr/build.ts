import type { Step } from "../step.ts";
import { readVarieties } from "./varieties.ts";

const SOURCE = "World Coffee Research";
const READ_YEAR = 2020;

/** The catalogue as the varieties question reads it. */
export const catalogueStep: Step = {
  name: "variedades-wcr",
  run: async () => {
    const varieties = await readVarieties();
    const book = {
      source: SOURCE,
      url: "https://varieties.worldcoffeeresearch.org/",
      readYear: READ_YEAR,
      varieties,
    };
    return [
      {
        path: "data/variedades-wcr.json",
        bytes: new TextEncoder().encode(`${JSON.stringify(book)}\n`),
        credit: {
          source: `${SOURCE}, catálogo de variedades (hechos)`,
          date: String(READ_YEAR),
          licence: "Hechos publicados, citados",
          sample: false,
          records: varieties.length,
        },
      },
    ];
  },
};
