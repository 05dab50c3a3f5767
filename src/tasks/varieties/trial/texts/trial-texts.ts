import { defineTexts } from "../../../../i18n/texts.ts";

/** The tab before any answer: opening, choosing, its row on the sheet. */
export const trialTexts = defineTexts({
  "es-PE": {
    reading: "Leyendo los archivos…",
    emptyTitle: "Abra los resultados de un ensayo",
    emptyText:
      "Una fila por parcela del ensayo: sitio, bloque, variedad y lo que se midió. Una celda vacía es una parcela perdida. El archivo no sale de este equipo.",
    emptySketch:
      "Con fila y columna se dibuja el croquis del campo; con altitud, cómo responde cada variedad a ella.",
    open: "Abrir resultados (CSV o XLSX)",
    sample: "Ver el ensayo de ejemplo",
    template: "Descargar plantilla CSV",
    templateName: "plantilla-ensayo.csv",
    layer: "Ensayo local",
    layerSource: (name: string) => `${name}: se dibuja su croquis, no su lugar en el mapa.`,
    layerNone: "Ningún ensayo abierto.",
  },
  en: {
    reading: "Reading the files…",
    emptyTitle: "Open the results of a trial",
    emptyText:
      "One row per trial plot: site, block, variety and what was measured. An empty cell is a lost plot. The file stays on this device.",
    emptySketch:
      "With row and column the field plan is drawn; with altitude, how each variety responds to it.",
    open: "Open results (CSV or XLSX)",
    sample: "See the sample trial",
    template: "Download CSV template",
    templateName: "trial-template.csv",
    layer: "Local trial",
    layerSource: (name: string) => `${name}: its field plan is drawn, not its place on the map.`,
    layerNone: "No trial is open.",
  },
});
