import { defineTexts } from "../../../i18n/texts.ts";

/** The list of plots in the document. */
export const plotsTexts = defineTexts({
  "es-PE": {
    title: "Parcelas",
    chosen: (n: string) => `${n} en el anexo`,
    search: "Buscar una parcela por su código",
    placeholder: "Buscar código",
    clear: "Borrar la búsqueda",
    list: "Parcelas del anexo",
    found: (n: string) => `${n} con ese código`,
    foundSome: (shown: string, n: string) => `${shown} de ${n}: escriba más del código.`,
    none: "Ningún código contiene eso.",
    inAnnex: (code: string) => `${code} en el anexo`,
    write: "Escribir los datos de ",
    of: (area: string) => `de ${area}`,
    point: "punto, sin área",
    addPossible: (n: string) => `Agregar ${n} con posible superposición`,
    mostPossible: (most: string, n: string) =>
      `Agregar las ${most} de mayor superposición, de ${n}`,
    clearAll: "Quitar todas",
    cut: (most: string) =>
      `Un anexo lleva hasta ${most} parcelas: se tomaron las primeras. Imprima las demás en otro.`,
    full: (most: string) => `Ya hay ${most} parcelas, lo que lleva un anexo. Quite una antes.`,
  },
  en: {
    title: "Plots",
    chosen: (n: string) => `${n} in the annex`,
    search: "Find a plot by its code",
    placeholder: "Find a code",
    clear: "Empty the search",
    list: "Plots in the annex",
    found: (n: string) => `${n} with that code`,
    foundSome: (shown: string, n: string) => `${shown} of ${n}: type more of the code.`,
    none: "No code contains that.",
    inAnnex: (code: string) => `${code} in the annex`,
    write: "Write the data of ",
    of: (area: string) => `of ${area}`,
    point: "point, no area",
    addPossible: (n: string) => `Add ${n} with possible overlap`,
    mostPossible: (most: string, n: string) => `Add the ${most} with most overlap, of ${n}`,
    clearAll: "Remove all",
    cut: (most: string) =>
      `An annex holds up to ${most} plots: the first were taken. Print the others in another one.`,
    full: (most: string) => `There are ${most} plots, all that an annex holds. Remove one first.`,
  },
});
