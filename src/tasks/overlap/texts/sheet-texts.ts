import { defineTexts } from "../../../i18n/texts.ts";

export const sheetTexts = defineTexts({
  "es-PE": {
    plots: "Parcelas",
    sampleSource: (date: string) => `Padrón de ejemplo (sintético), ${date}`,
    ownSource: (file: string) => `${file}, abierto en este equipo`,
    loadedArea: (file: string) => `Cargada de ${file}; sin fuente legal declarada`,
    band: (width: string) => `Franja de ${width}`,
    noBand: "Franja",
    bandSource: "Dibujo de una distancia; el resultado usa la distancia exacta",
    bandWidth: "Ancho de la franja",
    bandChoice: (width: string) => width,
    buffer: "Zona de amortiguamiento",
    bufferMissing: "Sin archivo. Cargue el polígono del Plan Maestro.",
    bufferLoad: "Cargar",
    removeArea: "Quitar",
  },
  en: {
    plots: "Plots",
    sampleSource: (date: string) => `Sample register (synthetic), ${date}`,
    ownSource: (file: string) => `${file}, opened on this device`,
    loadedArea: (file: string) => `Loaded from ${file}; no legal source stated`,
    band: (width: string) => `${width} band`,
    noBand: "Band",
    bandSource: "A drawing of a distance; the result uses the exact distance",
    bandWidth: "Width of the band",
    bandChoice: (width: string) => width,
    buffer: "Legal buffer zone",
    bufferMissing: "No file. Load the polygon of the Plan Maestro.",
    bufferLoad: "Load",
    removeArea: "Remove",
  },
});
