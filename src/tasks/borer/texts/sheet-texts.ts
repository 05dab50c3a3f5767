import { defineTexts } from "../../../i18n/texts.ts";

export const sheetTexts = defineTexts({
  "es-PE": {
    points: "Infestación por punto",
    hotSpots: "Puntos calientes Gi*",
    traps: "Trampas",
    trapsSource: "Capturas por trampa y día: otra cosa que los porcentajes.",
    noTraps: "Esta hoja no trae trampas.",
    plots: "Parcelas",
    plotsSource: (name: string) => `Del padrón ${name}. Sin resultado de superposición.`,
    noPlots: "No hay un padrón suyo abierto; el de ejemplo no se usa con lecturas propias.",
    openPlots: "Abrir un padrón",
    surface: "Superficie para la vista",
    surfaces: {
      none: "Ninguna",
      hexagonos: "Hexágonos con conteos",
      calor: "Mancha de calor",
      columnas: "Columnas según altitud",
    },
    surfaceNone: "Una superficie es solo para la vista: no dice qué es significativo.",
    surfaceSource: "Solo para la vista. No pasa de lo contado y no dice qué es significativo.",
    sample: (method: string, period: string) => `Conteo en ${method}, ${period}, datos de ejemplo`,
    own: (method: string, period: string, name: string) =>
      `Conteo en ${method}, ${period}, ${name}`,
    cells: (size: string) =>
      `Celdas de ${size}. Gi* es una estadística general, no un protocolo de broca. Corregido por pruebas múltiples (Benjamini-Hochberg).`,
    unitPoints:
      "Gi* mira cada punto junto con sus vecinos: habla de la zona, no del punto solo. Es una estadística general, no un protocolo de broca. Corregido por pruebas múltiples (Benjamini-Hochberg).",
    notComputable: "Con estas lecturas no se puede calcular: el panel dice por qué.",
    attribution: (name: string) => `Broca: ${name}`,
    sampleName: "datos de ejemplo",
  },
  en: {
    points: "Infestation by point",
    hotSpots: "Hot spots Gi*",
    traps: "Traps",
    trapsSource: "Catches per trap and day: another thing than percentages.",
    noTraps: "This sheet has no traps.",
    plots: "Plots",
    plotsSource: (name: string) => `From register ${name}. Without a result of overlap.`,
    noPlots: "No register of yours is open; the sample is not used with your own readings.",
    openPlots: "Open a register",
    surface: "Surface for the eye",
    surfaces: {
      none: "None",
      hexagonos: "Hexagons with counts",
      calor: "Heat",
      columnas: "Columns by altitude",
    },
    surfaceNone: "A surface is for the eye alone: it does not say what is significant.",
    surfaceSource:
      "For the eye alone. It does not reach beyond what was counted, nor say what is significant.",
    sample: (method: string, period: string) => `Counted on ${method}, ${period}, sample data`,
    own: (method: string, period: string, name: string) =>
      `Counted on ${method}, ${period}, ${name}`,
    cells: (size: string) =>
      `Cells of ${size}. Gi* is a general statistic, not a borer protocol. Corrected for many tests (Benjamini-Hochberg).`,
    unitPoints:
      "Gi* looks at each point with its neighbours: it speaks of the place, not of the point alone. It is a general statistic, not a borer protocol. Corrected for many tests (Benjamini-Hochberg).",
    notComputable: "It cannot be computed with these readings: the panel says why.",
    attribution: (name: string) => `Borer: ${name}`,
    sampleName: "sample data",
  },
});
