import { defineTexts } from "../../../i18n/texts.ts";

/** The menu, which is there at once; what stands in the files comes with the first one saved. */
export const exportMenuTexts = defineTexts({
  "es-PE": {
    annex: "Preparar anexo",
    annexOf: (code: string) => `Anexo al acta de ${code}`,
    annexOfMany: (n: string) => `Anexo al acta de las ${n} con posible superposición de la tabla`,
    menu: "Exportar",
    peopleCsv: "CSV para Excel",
    machineCsv: "CSV para programas",
    plotsGeoJson: "GeoJSON de parcelas",
    piecesGeoJson: "GeoJSON de piezas superpuestas",
    filtered: (n: string) => `Se exportan las ${n} parcelas de la tabla.`,
  },
  en: {
    annex: "Prepare annex",
    annexOf: (code: string) => `Annex to the record of ${code}`,
    annexOfMany: (n: string) =>
      `Annex to the record of the ${n} in the table with possible overlap`,
    menu: "Export",
    peopleCsv: "CSV for spreadsheets",
    machineCsv: "CSV for programs",
    plotsGeoJson: "GeoJSON of plots",
    piecesGeoJson: "GeoJSON of overlap pieces",
    filtered: (n: string) => `The ${n} plots of the table are exported.`,
  },
});
