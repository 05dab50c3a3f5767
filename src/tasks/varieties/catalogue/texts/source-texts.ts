import { defineTexts } from "../../../../i18n/texts.ts";

/** Which catalogue is in use, others, and what they say otherwise. */
export const sourceTexts = defineTexts({
  "es-PE": {
    waiting: "Leyendo el catálogo…",
    missing: "No se pudo leer el catálogo",
    missingText:
      "Vuelva a abrir la página con conexión: queda guardado para usarlo sin ella. O cargue un catálogo suyo con Agregar archivo.",
    title: "Catálogo en uso",
    doc: "Sus datos no cambian hasta que cargue otro.",
    ownNote: "Catálogo suyo, cargado en este equipo. El archivo no sale de él.",
    load: "Cargar un catálogo actualizado (CSV)",
    columns:
      "Con las columnas de la descarga para programas, o variety, stature, fajas, yield_potential, cup, rust, nematodes.",
    back: "Volver al catálogo de World Coffee Research",
    use: (name: string) => `Usar ${name}`,
    close: (name: string) => `Cerrar ${name}`,
    changes: "Qué cambia frente al de World Coffee Research",
    none: (same: string) => `Nada: las ${same} variedades dicen lo mismo.`,
    counts: (added: number, gone: number, changed: number, same: number) =>
      [
        `${added} ${added === 1 ? "nueva" : "nuevas"}`,
        `${gone} ${gone === 1 ? "que ya no está" : "que ya no están"}`,
        `${changed} con cambios`,
        `${same} ${same === 1 ? "igual" : "iguales"}.`,
      ].join(", "),
    added: "Nuevas",
    gone: "Ya no están",
    changed: "Con cambios",
    was: (attribute: string, before: string, after: string) =>
      `${attribute}: antes ${before}, ahora ${after}`,
  },
  en: {
    waiting: "Reading the catalogue…",
    missing: "The catalogue could not be read",
    missingText:
      "Open the page again with a connection: it is then kept for use without one. Or load a catalogue of your own with Add a file.",
    title: "Catalogue in use",
    doc: "Its data do not change until you load another.",
    ownNote: "Your own catalogue, loaded on this device. The file stays on it.",
    load: "Load an updated catalogue (CSV)",
    columns:
      "With the columns of the download for programs, or variety, stature, bands, yield_potential, cup, rust, nematodes.",
    back: "Back to World Coffee Research's catalogue",
    use: (name: string) => `Use ${name}`,
    close: (name: string) => `Close ${name}`,
    changes: "What changes against World Coffee Research's",
    none: (same: string) => `Nothing: the ${same} varieties say the same.`,
    counts: (added: number, gone: number, changed: number, same: number) =>
      `${added} new, ${gone} gone, ${changed} changed, ${same} the same.`,
    added: "New",
    gone: "Gone",
    changed: "Changed",
    was: (attribute: string, before: string, after: string) =>
      `${attribute}: was ${before}, is ${after}`,
  },
});
