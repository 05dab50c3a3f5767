import type { Step } from "../step.ts";
import { COLUMNS } from "./reading-row.ts";
import { makeSheet } from "./sheet.ts";

/** The sample readings as an office would send them: CSV with `;`, a BOM, CR LF, and UTM columns without a CRS. */
export const readingsStep: Step = {
  name: "lecturas-ejemplo",
  run: async () => {
    const { rows } = await makeSheet();
    const lines = rows.map((row) => COLUMNS.map((column) => row[column] ?? "").join(";"));
    return [
      {
        path: "data/lecturas-ejemplo.csv",
        bytes: new TextEncoder().encode(`\uFEFF${[COLUMNS.join(";"), ...lines].join("\r\n")}\r\n`),
        credit: {
          source: "Lecturas de broca de ejemplo (sintéticas), hechas para Lindero",
          date: "2026-11-25",
          licence: "CC0-1.0",
          crs: "EPSG:32717",
          sample: true,
          records: rows.length,
        },
      },
    ];
  },
};
