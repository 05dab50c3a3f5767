import { defineTexts } from "../../../i18n/texts.ts";

export const presentTexts = defineTexts({
  "es-PE": {
    sample: "Datos de ejemplo",
    slides: "Diapositivas",
    slideOf: (at: number, count: number, name: string) => `${at} de ${count}: ${name}`,
    more: (count: number) => (count === 1 ? "y 1 fila más" : `y ${count} filas más`),
    threshold: (percent: string) => `umbral ${percent}`,
    range: (low: string, high: string) => `de ${low} a ${high}`,
    interval: "La línea es el intervalo de 95%: lo que los conteos no pueden distinguir",
    scale: (length: string) => `Escala: la barra mide ${length}`,
    north: "N",
    northLabel: "El norte está arriba",
    map: "Mapa",
    figure: "Cifras",
  },
  en: {
    sample: "Sample data",
    slides: "Slides",
    slideOf: (at: number, count: number, name: string) => `${at} of ${count}: ${name}`,
    more: (count: number) => (count === 1 ? "and 1 more row" : `and ${count} more rows`),
    threshold: (percent: string) => `threshold ${percent}`,
    range: (low: string, high: string) => `${low} to ${high}`,
    interval: "The line is the 95% interval: what the counts cannot tell apart",
    scale: (length: string) => `Scale: the bar is ${length} long`,
    north: "N",
    northLabel: "North is up",
    map: "Map",
    figure: "Figures",
  },
});
