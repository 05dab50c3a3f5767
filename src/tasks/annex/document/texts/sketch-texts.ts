import { defineTexts } from "../../../../i18n/texts.ts";

/** What stands on and under the sketch. */
export const sketchTexts = defineTexts({
  "es-PE": {
    label: (id: string) => `Croquis de la parcela ${id}`,
    north: "NC",
    piece: (hectares: string) => `${hectares}, posible superposición`,
    pieceOf: (letter: string, hectares: string) => `${letter}: ${hectares}`,
    undecided: (hectares: string) => `${hectares}, en el límite`,
    scale: (scale: string, size: string) => `Escala 1:${scale} impresa en ${size} al 100%`,
    overview: "Vista general, fuera de las escalas del anexo",
    grid: (plane: string, metres: string) => `${plane}, cuadrícula cada ${metres}`,
    contours: (metres: string) => `Curvas cada ${metres}, ilustrativas`,
    neighbours: "Trazo cortado: parcelas vecinas",
    limitOutside: "El límite queda fuera del croquis",
    plotOutside: "A esta escala la parcela no cabe entera",
    unnumbered: "Los vértices son demasiados para numerarlos",
    sizes: { a4: "A4", oficio: "Oficio" },
  },
  en: {
    label: (id: string) => `Sketch map of plot ${id}`,
    north: "GN",
    piece: (hectares: string) => `${hectares}, possible overlap`,
    pieceOf: (letter: string, hectares: string) => `${letter}: ${hectares}`,
    undecided: (hectares: string) => `${hectares}, on the limit`,
    scale: (scale: string, size: string) => `Scale 1:${scale} printed on ${size} at 100%`,
    overview: "Overview, beyond the scales of an annex",
    grid: (plane: string, metres: string) => `${plane}, grid every ${metres}`,
    contours: (metres: string) => `Contours every ${metres}, for orientation`,
    neighbours: "Broken line: neighbouring plots",
    limitOutside: "The limit lies outside the sketch",
    plotOutside: "At this scale the plot does not fit",
    unnumbered: "Too many corners to number them",
    sizes: { a4: "A4", oficio: "Oficio" },
  },
});
