import { plural } from "../../../i18n/plural.ts";
import { defineTexts } from "../../../i18n/texts.ts";

/** What is said of hot spots: classes, doubts, and how they were found. */
export const hotSpotTexts = defineTexts({
  "es-PE": {
    classes: {
      "3": "Muy alta",
      "2": "Alta",
      "1": "Quizá alta",
      "0": "No significativo",
      "-1": "Quizá baja",
      "-2": "Baja",
      "-3": "Muy baja",
    },
    zones: {
      "3": "En zona muy alta",
      "2": "En zona alta",
      "1": "En zona quizá alta",
      "0": "No significativo",
      "-1": "En zona quizá baja",
      "-2": "En zona baja",
      "-3": "En zona muy baja",
    },
    undefined: "Sin resultado",
    notConfirmed: "No confirmado",
    byNeighbours: "Sale por sus vecinos: su propia tasa está bajo la general.",
    lowered: (result: string) =>
      `La aproximación normal daría «${result.toLowerCase()}»; las permutaciones no lo confirman.`,
    loweredHead: "Las permutaciones no lo confirman",
    held: {
      "nothing-counted": "Nada contado",
      "no-place": "Sin coordenadas",
      "few-counted": "Pocos frutos",
      "few-neighbours": "Pocos vecinos",
    },
    heldWhy: {
      "nothing-counted": "no se contó nada",
      "no-place": "no tiene coordenadas",
      "few-counted": "se contó menos que el mínimo",
      "few-neighbours": "tiene menos vecinos que el mínimo",
    },
    would: (result: string) => `saldría «${result.toLowerCase()}»`,
    unit: "Se comparan",
    unitPoint: "Puntos, uno por uno",
    unitCell: (size: string) => `Celdas de ${size}`,
    proposed: (unit: string) => `${unit} (propuesta)`,
    whyPoint:
      "Los puntos están en grupos apartados: las celdas casi no tendrían celdas vecinas con qué compararse.",
    whyCell: "Los puntos cubren la zona sin grandes huecos: las celdas tienen celdas vecinas.",
    band: "Banda de distancia",
    bandProposed: "Volver a la propuesta",
    bandWhy: (band: string, share: string, k: number, units: string) =>
      `Propuesta ${band}: el ${share} de ${units} tiene ahí al menos ${k} ${plural(k, "vecino", "vecinos")}.`,
    bandBecause: {
      "next-cell": "Es lo que hace falta para llegar a la celda de al lado.",
      "half-extent":
        "No va más allá: es la mitad de lo que abarcan los datos, y más lejos ya no hay vecindad.",
    },
    bandFar: (n: number, count: string) =>
      `${count} muy ${plural(n, "apartado no cuenta", "apartados no cuentan")} en la propuesta y ${plural(n, "queda como isla", "quedan como islas")}.`,
    bandNearest: (median: string, largest: string) =>
      `Del vecino más cercano los separan ${median} (mediana); al más apartado, ${largest}.`,
    bandNone: "No se puede proponer una banda: hay menos de dos lugares con coordenadas.",
    cellsWord: "las celdas",
    pointsWord: "los puntos",
    rate: "Tasa que se compara",
    eb: "Ajustada (EB)",
    raw: "Cruda",
    rateWhy: {
      eb: "Bayes empírico (Marshall): acerca al promedio las tasas con pocos frutos, que si no parecerían extremas.",
      raw: "Tal como se contó: un punto con pocos frutos puede parecer extremo por azar.",
    },
    more: "Mínimos y permutaciones",
    change: "Cambiar",
    close: "Listo",
    leastNow: (exposure: string, neighbours: string) =>
      `Ahora: ${exposure} contados y ${neighbours} vecinos.`,
    leastExposure: "Frutos como mínimo",
    leastTrapDays: "Trampas-día como mínimo",
    leastNeighbours: "Vecinos como mínimo",
    permutations: "Permutaciones",
    seed: "Semilla",
    leastWhy: "Con menos que esto un lugar nunca se llama caliente ni frío, salga lo que salga.",
    permutationsWhy: (n: string, seed: string) =>
      `${n} permutaciones condicionales por lugar, semilla ${seed}: la misma semilla da las mismas p.`,
    noPermutations: "Sin permutaciones: solo p de la aproximación normal.",
    strip: "Con otra banda",
    stripAside: { km: "celdas, por banda en km", m: "celdas, por banda en m" },
    stripAsidePoints: { km: "puntos, por banda en km", m: "puntos, por banda en m" },
    bandHeader: { km: "Banda, km", m: "Banda, m" },
    stripNone: "no se puede comparar",
    stripNoneNote: "–: con esa banda nada se puede comparar.",
    high: "Altas",
    low: "Bajas",
    stripNote:
      "Si un lugar sale caliente con una sola banda, desconfíe. Elija una banda para verla en el mapa.",
    moran: "¿Hay agrupación en general?",
    moranYes: (i: string, p: string, n: string) =>
      `Sí: los lugares cercanos se parecen más que por azar (I de Moran ${i}, p ${p}, ${n} lugares).`,
    moranNo: (i: string, p: string, n: string) =>
      `No se puede demostrar: I de Moran ${i}, p ${p}, ${n} lugares.`,
    moranOpposite: (i: string, p: string, n: string) =>
      `Al revés: los lugares cercanos se parecen menos que por azar (I de Moran ${i}, p ${p}, ${n} lugares).`,
    moranNone: "No se puede calcular la I de Moran con estos lugares.",
    method: "Cómo se buscó",
    general: "Gi* es una estadística general, no un protocolo de broca.",
    bh: (n: string) =>
      `Se hacen ${n} pruebas a la vez: q es la p corregida por Benjamini-Hochberg. Gi* mira a cada lugar junto con sus vecinos: uno con tasa baja puede estar en una zona alta.`,
    cellNote: (size: string) => `Celdas de ${size}, comparadas desde el lugar medio de sus puntos.`,
    islands: "Islas, sin vecinos en la banda",
    heldBack: "No se llaman calientes",
    andMore: (count: string) => `y ${count} más`,
    skipped: (n: number, count: string) =>
      `${count} ${plural(n, "punto quedó fuera", "puntos quedaron fuera")} por no tener coordenadas o conteo.`,
  },
  en: {
    classes: {
      "3": "Very high",
      "2": "High",
      "1": "Perhaps high",
      "0": "Not significant",
      "-1": "Perhaps low",
      "-2": "Low",
      "-3": "Very low",
    },
    zones: {
      "3": "In a very high place",
      "2": "In a high place",
      "1": "In a perhaps high place",
      "0": "Not significant",
      "-1": "In a perhaps low place",
      "-2": "In a low place",
      "-3": "In a very low place",
    },
    undefined: "No result",
    notConfirmed: "Not borne out",
    byNeighbours: "It comes from its neighbours: its own rate is below the overall one.",
    lowered: (result: string) =>
      `The normal approximation would give "${result.toLowerCase()}"; the permutations do not bear it out.`,
    loweredHead: "The permutations do not bear them out",
    held: {
      "nothing-counted": "Nothing counted",
      "no-place": "No coordinates",
      "few-counted": "Few berries",
      "few-neighbours": "Few neighbours",
    },
    heldWhy: {
      "nothing-counted": "nothing was counted",
      "no-place": "it has no coordinates",
      "few-counted": "less than the least was counted",
      "few-neighbours": "it has fewer neighbours than the least",
    },
    would: (result: string) => `would be "${result.toLowerCase()}"`,
    unit: "Compared are",
    unitPoint: "Points, one by one",
    unitCell: (size: string) => `Cells of ${size}`,
    proposed: (unit: string) => `${unit} (proposed)`,
    whyPoint:
      "The points lie in groups apart: cells would hardly have neighbouring cells to be compared with.",
    whyCell: "The points cover the land without large gaps: cells have neighbouring cells.",
    band: "Distance band",
    bandProposed: "Back to the proposal",
    bandWhy: (band: string, share: string, k: number, units: string) =>
      `Proposed ${band}: there ${share} of ${units} have ${k} ${plural(k, "neighbour", "neighbours")} at least.`,
    bandBecause: {
      "next-cell": "It is what reaches the next cell.",
      "half-extent":
        "It goes no further: it is half of what the data span, and beyond that no neighbourhood is local.",
    },
    bandFar: (_n: number, count: string) =>
      `${count} far away do not count in the proposal and stay islands.`,
    bandNearest: (median: string, largest: string) =>
      `The nearest neighbour is ${median} away (median); for the remotest, ${largest}.`,
    bandNone: "No band can be proposed: fewer than two places have coordinates.",
    cellsWord: "the cells",
    pointsWord: "the points",
    rate: "Rate compared",
    eb: "Adjusted (EB)",
    raw: "Raw",
    rateWhy: {
      eb: "Empirical Bayes (Marshall): draws rates of few berries towards the whole, which else would look extreme.",
      raw: "As counted: a point with few berries may look extreme by chance.",
    },
    more: "Least counts and permutations",
    change: "Change",
    close: "Done",
    leastNow: (exposure: string, neighbours: string) =>
      `Now: ${exposure} counted and ${neighbours} neighbours.`,
    leastExposure: "Berries at least",
    leastTrapDays: "Trap-days at least",
    leastNeighbours: "Neighbours at least",
    permutations: "Permutations",
    seed: "Seed",
    leastWhy: "With less than this a place is never called hot or cold, whatever comes out.",
    permutationsWhy: (n: string, seed: string) =>
      `${n} conditional permutations a place, seed ${seed}: the same seed gives the same p.`,
    noPermutations: "No permutations: only p of the normal approximation.",
    strip: "With another band",
    stripAside: { km: "cells, by band in km", m: "cells, by band in m" },
    stripAsidePoints: { km: "points, by band in km", m: "points, by band in m" },
    bandHeader: { km: "Band, km", m: "Band, m" },
    stripNone: "cannot be compared",
    stripNoneNote: "–: with that band nothing can be compared.",
    high: "High",
    low: "Low",
    stripNote:
      "If a place is hot with one band only, distrust it. Choose a band to see it on the map.",
    moran: "Is there clustering at all?",
    moranYes: (i: string, p: string, n: string) =>
      `Yes: near places are more alike than by chance (Moran's I ${i}, p ${p}, ${n} places).`,
    moranNo: (i: string, p: string, n: string) =>
      `It cannot be shown: Moran's I ${i}, p ${p}, ${n} places.`,
    moranOpposite: (i: string, p: string, n: string) =>
      `The opposite: near places are less alike than by chance (Moran's I ${i}, p ${p}, ${n} places).`,
    moranNone: "Moran's I cannot be computed with these places.",
    method: "How they were found",
    general: "Gi* is a general statistic, not a borer protocol.",
    bh: (n: string) =>
      `${n} tests are made at once: q is p corrected after Benjamini-Hochberg. Gi* looks at each place with its neighbours: one with a low rate may lie in a high zone.`,
    cellNote: (size: string) => `Cells of ${size}, compared from the mean place of their points.`,
    islands: "Islands, without neighbours in the band",
    heldBack: "Not called hot",
    andMore: (count: string) => `and ${count} more`,
    skipped: (n: number, count: string) =>
      `${count} ${plural(n, "point", "points")} left out for want of coordinates or a count.`,
  },
});
