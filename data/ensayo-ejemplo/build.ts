import type { Step } from "../step.ts";
import { COLUMNS, makeTrial } from "./trial.ts";

/** The sample trial as an office would send it: CSV with `;`, a BOM and CR LF; it has no place on the map. */
export const trialStep: Step = {
  name: "ensayo-ejemplo",
  run: async () => {
    const rows = makeTrial();
    const lines = rows.map((row) => COLUMNS.map((column) => row[column]).join(";"));
    return [
      {
        path: "data/ensayo-ejemplo.csv",
        bytes: new TextEncoder().encode(`\uFEFF${[COLUMNS.join(";"), ...lines].join("\r\n")}\r\n`),
        credit: {
          source: "Ensayo de variedades de ejemplo (sintético), hecho para Lindero",
          date: "2026-11-25",
          licence: "CC0-1.0",
          sample: true,
          records: rows.length,
        },
      },
    ];
  },
};
