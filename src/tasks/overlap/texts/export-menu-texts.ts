import { defineTexts } from "../../../i18n/texts.ts";

/** What the menu offers; what stands in the files comes with the first one saved. */
export const exportMenuTexts = defineTexts({
  "es-PE": {
    peopleCsv: "CSV para Excel",
    machineCsv: "CSV para programas",
    plotsGeoJson: "GeoJSON de parcelas",
    piecesGeoJson: "GeoJSON de piezas superpuestas",
    filtered: (n: string) =>
      n === "1"
        ? "Se exporta la parcela de la tabla."
        : `Se exportan las ${n} parcelas de la tabla.`,
  },
  en: {
    peopleCsv: "CSV for spreadsheets",
    machineCsv: "CSV for programs",
    plotsGeoJson: "GeoJSON of plots",
    piecesGeoJson: "GeoJSON of overlap pieces",
    filtered: (n: string) =>
      n === "1"
        ? "The plot of the table is exported."
        : `The ${n} plots of the table are exported.`,
  },
});
