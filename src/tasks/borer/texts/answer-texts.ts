import { plural } from "../../../i18n/plural.ts";
import { defineTexts } from "../../../i18n/texts.ts";

/** The sentence the screen exists for. Counts come written out; `n` beside them only chooses the word. */
export const answerTexts = defineTexts({
  "es-PE": {
    hotCells: (n: number, count: string) => `${count} ${plural(n, "sector", "sectores")}`,
    hotPoints: (n: number, count: string) => `${count} ${plural(n, "punto", "puntos")}`,
    hotWords: {
      cell: "con más infestación que el resto, difícil de explicar por azar (q ≤ 0.05)",
      point: "en zonas con más infestación que el resto, difícil de explicar por azar (q ≤ 0.05)",
    },
    hotTraps: {
      cell: "con más capturas que el resto, difícil de explicar por azar (q ≤ 0.05)",
      point: "en zonas con más capturas que el resto, difícil de explicar por azar (q ≤ 0.05)",
    },
    noneCells: "Ningún sector",
    nonePoints: "Ningún punto",
    noneWords: "se aparta del resto más de lo que explica el azar",
    noneHint: "No quiere decir que no haya broca: las diferencias que se ven pueden ser azar.",
    cold: (count: string) =>
      `${count} con menos que el resto, también difícil de explicar por azar.`,
    incomparable: (n: number, count: string, total: string) =>
      `${count} de ${total} no se ${plural(n, "puede", "pueden")} comparar: sin bastante contado o sin vecinos en la banda.`,
    cannot: "No se puede decir",
    cannotWords: {
      "too-few":
        "dónde hay más: hay muy pocos lugares con conteo y coordenadas. Quite filtros o agregue lecturas.",
      "no-variance":
        "dónde hay más: todos los lugares tienen la misma tasa, y sin diferencias no hay qué comparar.",
      "all-neighbours":
        "dónde hay más: la banda abarca a todos los lugares y no queda resto con qué comparar. Use una banda menor.",
      "one-place":
        "dónde hay más: todos los conteos están en un mismo lugar, y ninguna banda sirve. Revise las coordenadas.",
      "no-neighbours": {
        cell: "dónde hay más: ninguna celda tiene otras en la banda con qué compararse. Use una banda mayor o agregue puntos.",
        point:
          "dónde hay más: ningún punto tiene otros en la banda con qué compararse. Use una banda mayor o agregue puntos.",
      },
      "few-counted":
        "dónde hay más: en ningún lugar se contó el mínimo. Baje el mínimo o cuente más frutos.",
      shrunk:
        "dónde hay más: el ajuste (EB) no deja diferencias más allá del azar al contar. Elija la tasa cruda para verlas.",
    },
    nothing: "Sin conteos",
    nothingWords: (method: string, period: string) =>
      `No hay conteos de ${method} en ${period}. Elija otro período o quite filtros.`,
    allClean: (count: string) => `No se halló broca: ${count}.`,
    overall: (rate: string, name: string, interval: string, count: string, points: string) =>
      `En general ${rate} (${name}: ${interval}), ${count} en ${points}.`,
    overallBare: (rate: string, count: string, points: string) =>
      `En general ${rate}, ${count} en ${points}, sin intervalo de 95%.`,
    overallTraps: (rate: string, name: string, interval: string, count: string, points: string) =>
      `En general ${rate} brocas por trampa y día (${name}: ${interval}), ${count} en ${points}.`,
    points: (n: number, count: string) => `${count} ${plural(n, "punto", "puntos")}`,
    bored: (events: string, n: number, exposure: string) =>
      `${events} ${plural(n, "brocado", "brocados")} de ${exposure} frutos`,
    caught: (events: string, n: number, exposure: string) =>
      `${events} ${plural(n, "captura", "capturas")} en ${exposure} trampas-día`,
    narrow: (interval: string, effect: string) =>
      `Como si cada fruto fuera independiente daría de ${interval}: demasiado angosto, porque los frutos de un punto se parecen (efecto de diseño ${effect}).`,
    nothingCounted: (n: number, count: string) =>
      `${count} ${plural(n, "lectura", "lecturas")} sin nada contado ${plural(n, "quedó", "quedaron")} fuera.`,
    undated: (n: number, count: string) =>
      `${count} ${plural(n, "lectura sin fecha quedó", "lecturas sin fecha quedaron")} fuera de este período.`,
    working: "Buscando puntos calientes",
    workingGroups: "Sumando los conteos",
  },
  en: {
    hotCells: (n: number, count: string) => `${count} ${plural(n, "sector", "sectors")}`,
    hotPoints: (n: number, count: string) => `${count} ${plural(n, "point", "points")}`,
    hotWords: {
      cell: "with more infestation than the rest, hard to explain by chance (q ≤ 0.05)",
      point: "in places with more infestation than the rest, hard to explain by chance (q ≤ 0.05)",
    },
    hotTraps: {
      cell: "with more catches than the rest, hard to explain by chance (q ≤ 0.05)",
      point: "in places with more catches than the rest, hard to explain by chance (q ≤ 0.05)",
    },
    noneCells: "No sector",
    nonePoints: "No point",
    noneWords: "stands apart from the rest by more than chance explains",
    noneHint: "It does not mean there is no borer: the differences seen may be chance.",
    cold: (count: string) => `${count} with less than the rest, hard to explain by chance too.`,
    incomparable: (_n: number, count: string, total: string) =>
      `${count} of ${total} cannot be compared: too little counted, or no neighbours in the band.`,
    cannot: "Cannot be told",
    cannotWords: {
      "too-few":
        "where there is more: too few places have a count and coordinates. Drop filters or add readings.",
      "no-variance":
        "where there is more: all places have the same rate, and without differences there is nothing to compare.",
      "all-neighbours":
        "where there is more: the band holds all places and leaves no rest to compare with. Use a smaller band.",
      "one-place":
        "where there is more: all counts are at one and the same place, and no band helps. Check the coordinates.",
      "no-neighbours": {
        cell: "where there is more: no cell has others in the band to be compared with. Use a larger band or add points.",
        point:
          "where there is more: no point has others in the band to be compared with. Use a larger band or add points.",
      },
      "few-counted":
        "where there is more: nowhere was the least counted. Lower the least or count more berries.",
      shrunk:
        "where there is more: the adjustment (EB) leaves no differences beyond chance in counting. Choose the raw rate to see them.",
    },
    nothing: "No counts",
    nothingWords: (method: string, period: string) =>
      `There are no counts of ${method} in ${period}. Choose another period or drop filters.`,
    allClean: (count: string) => `No borer was found: ${count}.`,
    overall: (rate: string, name: string, interval: string, count: string, points: string) =>
      `Overall ${rate} (${name}: ${interval}), ${count} at ${points}.`,
    overallBare: (rate: string, count: string, points: string) =>
      `Overall ${rate}, ${count} at ${points}, without a 95% interval.`,
    overallTraps: (rate: string, name: string, interval: string, count: string, points: string) =>
      `Overall ${rate} borers per trap and day (${name}: ${interval}), ${count} at ${points}.`,
    points: (n: number, count: string) => `${count} ${plural(n, "point", "points")}`,
    bored: (events: string, _n: number, exposure: string) =>
      `${events} bored of ${exposure} berries`,
    caught: (events: string, n: number, exposure: string) =>
      `${events} ${plural(n, "catch", "catches")} in ${exposure} trap-days`,
    narrow: (interval: string, effect: string) =>
      `With every berry taken as independent it would be ${interval}: far too narrow, since berries of one point are alike (design effect ${effect}).`,
    nothingCounted: (n: number, count: string) =>
      `${count} ${plural(n, "reading", "readings")} with nothing counted left out.`,
    undated: (n: number, count: string) =>
      `${count} ${plural(n, "reading", "readings")} without a date left out of this period.`,
    working: "Looking for hot spots",
    workingGroups: "Adding up the counts",
  },
});
