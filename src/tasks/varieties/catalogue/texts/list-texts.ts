import { defineTexts } from "../../../../i18n/texts.ts";

/** Filters, list, one variety, weights. */
export const listTexts = defineTexts({
  "es-PE": {
    filters: "Filtros",
    every: "Todas",
    moreFilters: "Más filtros",
    chips: {
      roya: "Resiste roya",
      bajo: "Porte bajo",
      alto: "Porte alto",
      taza: "Taza muy buena o más",
      rinde: "Rendimiento alto o más",
      nematodos: "Resiste nematodos",
    },
    search: "Buscar por nombre",
    clear: "Borrar la búsqueda",
    notSaid: (n: number, count: string) =>
      n === 1
        ? "1 más no pasa porque el catálogo no lo dice: sin dato no es susceptible."
        : `${count} más no pasan porque el catálogo no lo dice: sin dato no es susceptible.`,
    listLabel: "Variedades",
    heads: { name: "Variedad", band: "Faja, msnm", rust: "Roya", cup: "Taza" },
    scope: "Qué se lista",
    scopes: { fit: "En su faja", all: "Todo el catálogo" },
    some: (shown: string, all: string) => `${shown} de ${all}.`,
    seeAll: "Ver todas",
    seeFewer: "Ver menos",
    order: "Ordenadas por puntaje.",
    maybe: "±: el error llega al borde de la faja.",
    empty: "Ninguna variedad pasa estos filtros.",
    dropFilters: "Quitar filtros",
    page: (host: string) => `Su ficha completa en ${host}`,
    wcr: "Fichas completas en varieties.worldcoffeeresearch.org",
    wcrSpoken: "se abre en otra pestaña y necesita conexión",
    close: "Cerrar",
    compare: "Comparar",
    compared: "Quitar de la comparación",
    full: "Ya hay cuatro en la comparación: quite una para agregar otra.",
    seeCompare: "Ver la comparación",
    here: "(aquí)",
    borer: "Broca",
    noBorer: "El catálogo no trae un atributo",
    score: "Puntaje",
    scoreOf: (points: string) => `${points} de 100`,
    scoreUnknown: "según lo que el catálogo no dice",
    inside: (altitude: string, margin: string) =>
      `${altitude} está en su faja, a ${margin} m del borde más cercano.`,
    below: (altitude: string, margin: string) =>
      `${altitude} queda ${margin} m por debajo de su faja.`,
    above: (altitude: string, margin: string) =>
      `${altitude} queda ${margin} m por encima de su faja.`,
    undecidable: (altitude: string, margin: string, error: string) =>
      `No se puede decidir: ${altitude} está a ${margin} m del borde de su faja y el error es de ±${error} m.`,
    insideOpen: (altitude: string, margin: string) =>
      `${altitude} está en su faja, ${margin} m sobre su comienzo; no tiene tope publicado.`,
    noBand: "El catálogo no da faja para esta latitud.",
    noAltitude: "Escriba una altitud para compararla con su faja.",
    plots: (n: number, count: string, out: string) =>
      n === 1
        ? `La anota 1 parcela del padrón; ${out} fuera de su faja.`
        : `La anotan ${count} parcelas del padrón; ${out} fuera de su faja.`,
    weights: "Pesos del puntaje",
    weight: (weight: string, share: string) => `${weight} · ${share}`,
    reset: "Pesos iguales",
    how: "Peso de 0 a 5 y su parte del puntaje. Puntaje de 0 a 100: suma de parte × clase (la peor 0, la mejor 1, pasos iguales). Es una convención para ordenar, no una medida del campo.",
    unknownRule:
      "Lo que el catálogo no dice no suma puntos: va rayado lo que podría sumar, y al ordenar cuenta a la mitad.",
    seeScores: "Ver de qué se compone cada puntaje",
    noWeights: "Con todos los pesos en 0 no hay puntaje.",
    cupNote: "La taza es el potencial a gran altitud, según el catálogo.",
    borerNote: "El catálogo no trae un atributo para broca: ninguna variedad se juzga por ella.",
  },
  en: {
    filters: "Filters",
    every: "All",
    moreFilters: "More filters",
    chips: {
      roya: "Resists rust",
      bajo: "Compact",
      alto: "Tall",
      taza: "Cup very good or better",
      rinde: "Yield high or better",
      nematodos: "Resists nematodes",
    },
    search: "Search by name",
    clear: "Clear the search",
    notSaid: (n: number, count: string) =>
      n === 1
        ? "1 more does not pass because the catalogue does not say: no data is not susceptible."
        : `${count} more do not pass because the catalogue does not say: no data is not susceptible.`,
    listLabel: "Varieties",
    heads: { name: "Variety", band: "Band, masl", rust: "Rust", cup: "Cup" },
    scope: "What is listed",
    scopes: { fit: "In its band", all: "Whole catalogue" },
    some: (shown: string, all: string) => `${shown} of ${all}.`,
    seeAll: "See all",
    seeFewer: "See fewer",
    order: "Sorted by score.",
    maybe: "±: the error reaches the edge of the band.",
    empty: "No variety passes these filters.",
    dropFilters: "Drop filters",
    page: (host: string) => `Its full sheet at ${host}`,
    wcr: "Full sheets at varieties.worldcoffeeresearch.org",
    wcrSpoken: "opens in another tab and needs a connection",
    close: "Close",
    compare: "Compare",
    compared: "Take out of the comparison",
    full: "There are four in the comparison: take one out to add another.",
    seeCompare: "See the comparison",
    here: "(here)",
    borer: "Borer",
    noBorer: "The catalogue has no attribute for it",
    score: "Score",
    scoreOf: (points: string) => `${points} of 100`,
    scoreUnknown: "depending on what the catalogue does not say",
    inside: (altitude: string, margin: string) =>
      `${altitude} is in its band, ${margin} m from the nearest edge.`,
    below: (altitude: string, margin: string) => `${altitude} lies ${margin} m below its band.`,
    above: (altitude: string, margin: string) => `${altitude} lies ${margin} m above its band.`,
    undecidable: (altitude: string, margin: string, error: string) =>
      `It cannot be decided: ${altitude} is ${margin} m from the edge of its band and the error is ±${error} m.`,
    insideOpen: (altitude: string, margin: string) =>
      `${altitude} is in its band, ${margin} m above its start; no upper end is published.`,
    noBand: "The catalogue gives no band for this latitude.",
    noAltitude: "Write an altitude to hold it against its band.",
    plots: (n: number, count: string, out: string) =>
      n === 1
        ? `1 plot of the register names it; ${out} outside its band.`
        : `${count} plots of the register name it; ${out} outside its band.`,
    weights: "Weights of the score",
    weight: (weight: string, share: string) => `${weight} · ${share}`,
    reset: "Equal weights",
    how: "Weight from 0 to 5 and its part of the score. Score from 0 to 100: sum of part × class (worst 0, best 1, equal steps). A convention for sorting, not a measurement in the field.",
    unknownRule:
      "What the catalogue does not say adds nothing; hatching shows how much it could add.",
    seeScores: "See what each score is made of",
    noWeights: "With all weights at 0 there is no score.",
    cupNote: "Cup is the potential at high altitude, as the catalogue has it.",
    borerNote: "The catalogue has no attribute for the borer: no variety is judged by it.",
  },
});
