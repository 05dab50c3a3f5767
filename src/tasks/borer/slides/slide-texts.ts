import { plural } from "../../../i18n/plural.ts";
import { defineTexts } from "../../../i18n/texts.ts";

export const slideTexts = defineTexts({
  "es-PE": {
    offers: {
      situation: "La broca por distrito",
      situationAbout: "Qué parte de los frutos está brocada en cada distrito, con su intervalo.",
      hotSpots: "Puntos calientes",
      hotSpotsAbout: "Dónde hay más broca que en el resto, y dónde la diferencia puede ser azar.",
      season: "La campaña",
      seasonAbout: "El mes de más broca y cómo llegó a él: antes, al lado y después.",
    },
    situation: {
      message: "{tasa} de los frutos contados tiene broca{grupo}",
      traps: "{tasa} brocas por trampa y día{grupo}",
      text: "{intervalo_de}: {intervalo}. {contado}, en {puntos} puntos.",
      trapsText:
        "{intervalo_de}: {intervalo}. {contado}, en {puntos} puntos. Umbral de acción en uso: {umbral}.",
    },
    hotSpots: {
      message:
        "Más broca que en el resto, difícil de explicar por azar: en {calientes} de {celdas} celdas de {lado}{grupo}",
      none: "En ninguna de {celdas} celdas de {lado} hay más broca que en el resto, más allá del azar{grupo}",
      text: "No significativo: puede ser azar, y no quiere decir que no haya broca. En general {tasa} ({intervalo}), {contado}.",
    },
    season: {
      message: "El mes más alto: {mes}, con {tasa} de frutos brocados{grupo}",
      traps: "El mes más alto: {mes}, con {tasa} brocas por trampa y día{grupo}",
      text: "Ese mes {contado} ({intervalo_de}: {intervalo}). Si dos intervalos se cruzan, la diferencia puede ser azar.",
    },
    group: (org: string | null, district: string | null, hamlet: string | null): string =>
      `${org === null ? "" : ` de ${org}`}${district === null ? "" : ` en ${district}`}${hamlet === null ? "" : `, caserío ${hamlet}`}`,
    all: "En conjunto",
    head: {
      group: "Grupo",
      catches: "Brocas por trampa y día",
      interval: "Intervalo de 95%",
      counted: "Contado",
    },
    together: (names: string) => `${names}, juntos`,
    others: (count: string) => `Otros ${count} distritos, juntos`,
    unknownDistrict: "sin distrito conocido",
    months: (first: string, last: string) => `${first} a ${last}`,
    discUnit: { fruits: "frutos contados", bored: "frutos con broca", traps: "trampas-día" },
    discText: (rate: string, interval: string, counted: string) =>
      `${rate} (${interval}), ${counted}`,
    standings: {
      less: "Con sectores de menos broca que el resto (q ≤ 0.05)",
      same: "No significativo (n. s.): puede ser azar",
      more: "Con sectores de más broca que el resto (q ≤ 0.05)",
    },
    marks: { less: "−", same: "n. s.", more: "+" },
    sides: { hot: "En sectores con más que el resto", rest: "En los demás" },
    cellUnit: (side: string) => `· celda de ${side}`,
    merged: "Distritos con menos de 5 productores: junto a su vecino.",
    monthsTogether: (count: string) =>
      `De ${count} meses, los alejados del más alto se muestran juntos.`,
    mergedMonths: "Meses con menos de 5 productores: junto a su vecino.",
    noDistricts:
      "No se muestran distritos: no se reconocen, o alguno reúne a menos de 5 productores.",
    hiddenSquares: (n: number, count: string) =>
      `${count} ${plural(n, "celda", "celdas")} con menos de 5 productores, o que ${plural(n, "dejaría", "dejarían")} calcular otra, no se ${plural(n, "muestra", "muestran")}.`,
    incomparable: (n: number, count: string) =>
      `${count} ${plural(n, "celda", "celdas")} no se ${plural(n, "puede", "pueden")} comparar: falta conteo o vecinas.`,
    undatedOut: (n: number, count: string) =>
      `${count} ${plural(n, "lectura", "lecturas")} sin fecha no ${plural(n, "está", "están")}.`,
    unknown: (n: number, count: string) =>
      `${count} ${plural(n, "lectura sin parcela conocida cuenta", "lecturas sin parcela conocida cuentan")} como de un solo productor.`,
    sampleReadings: (date: string) => `Lecturas de ejemplo (sintéticas), ${date}`,
    ownReadings: "Lecturas: archivo propio, solo en grupos de 5 o más productores",
    counted: (method: string, period: string) => `Conteo de ${method}, ${period}`,
    method: "Gi* de Getis-Ord con corrección por muchas pruebas y permutaciones",
    cannot: "No se puede decir",
    reasons: {
      noReadings: "No hay una hoja de lecturas abierta. Abra una en Broca o use la de ejemplo.",
      noRegister:
        "No se puede mostrar: sin un padrón abierto no se sabe de cuántos productores son las lecturas. Abra el padrón.",
      noProducers:
        "No se puede mostrar: el padrón no dice de quién es cada parcela. Agregue la columna codigo_socio (o dni, o apellidos_nombres) y vuelva a abrirlo.",
      fewProducers: "No se puede mostrar: son lecturas de menos de 5 productores conocidos.",
      nothing:
        "No hay conteos de este método en este período. Elija otro o quite filtros en Broca.",
      undated: "Ninguna lectura de esta campaña tiene fecha: no hay meses que mostrar.",
      noSquares:
        "No se puede mostrar: ninguna celda, ni de 10 km, reúne a 5 productores y se puede comparar.",
      noCapitals:
        "No se pudo leer la lista de capitales de distrito. Conéctese una vez y vuelva a intentar.",
      unknownOffer: "Esta versión no conoce esa lámina.",
    },
  },
  en: {
    offers: {
      situation: "The borer by district",
      situationAbout: "What part of the berries is bored in each district, with its interval.",
      hotSpots: "Hot spots",
      hotSpotsAbout: "Where there is more borer than elsewhere, and where that may be chance.",
      season: "The season",
      seasonAbout: "The month with most borer and how it came to it: before, beside and after.",
    },
    situation: {
      message: "{tasa} of the berries counted are bored{grupo}",
      traps: "{tasa} borers per trap and day{grupo}",
      text: "{intervalo_de}: {intervalo}. {contado}, at {puntos} points.",
      trapsText:
        "{intervalo_de}: {intervalo}. {contado}, at {puntos} points. Action threshold in use: {umbral}.",
    },
    hotSpots: {
      message:
        "More borer than elsewhere, hard to explain by chance: in {calientes} of {celdas} cells of {lado}{grupo}",
      none: "In none of {celdas} cells of {lado} is there more borer than elsewhere, beyond chance{grupo}",
      text: "Not significant: may be chance, and does not mean that there is no borer. Overall {tasa} ({intervalo}), {contado}.",
    },
    season: {
      message: "The highest month: {mes}, with {tasa} of berries bored{grupo}",
      traps: "The highest month: {mes}, with {tasa} borers per trap and day{grupo}",
      text: "That month {contado} ({intervalo_de}: {intervalo}). Where two intervals overlap, the difference may be chance.",
    },
    group: (org: string | null, district: string | null, hamlet: string | null): string =>
      `${org === null ? "" : ` of ${org}`}${district === null ? "" : ` in ${district}`}${hamlet === null ? "" : `, hamlet ${hamlet}`}`,
    all: "All together",
    head: {
      group: "Group",
      catches: "Borers per trap and day",
      interval: "95% interval",
      counted: "Counted",
    },
    together: (names: string) => `${names}, together`,
    others: (count: string) => `${count} other districts, together`,
    unknownDistrict: "without a known district",
    months: (first: string, last: string) => `${first} to ${last}`,
    discUnit: { fruits: "berries counted", bored: "bored berries", traps: "trap-days" },
    discText: (rate: string, interval: string, counted: string) =>
      `${rate} (${interval}), ${counted}`,
    standings: {
      less: "With sectors of less borer than the rest (q ≤ 0.05)",
      same: "Not significant (n. s.): may be chance",
      more: "With sectors of more borer than the rest (q ≤ 0.05)",
    },
    marks: { less: "−", same: "n. s.", more: "+" },
    sides: { hot: "In sectors with more than the rest", rest: "In the others" },
    cellUnit: (side: string) => `· cell of ${side}`,
    merged: "Districts of fewer than 5 producers: shown with their neighbour.",
    monthsTogether: (count: string) =>
      `Of ${count} months, those far from the highest are shown together.`,
    mergedMonths: "Months of fewer than 5 producers: shown with their neighbour.",
    noDistricts:
      "No districts are shown: they are not recognised, or one has fewer than 5 producers.",
    hiddenSquares: (n: number, count: string) =>
      `${count} ${plural(n, "cell", "cells")} of fewer than 5 producers, or from which another could be computed, ${plural(n, "is", "are")} not shown.`,
    incomparable: (n: number, count: string) =>
      `${count} ${plural(n, "cell", "cells")} cannot be compared: too little counted, or no neighbours.`,
    undatedOut: (n: number, count: string) =>
      `${count} ${plural(n, "reading", "readings")} without a date ${plural(n, "is", "are")} left out.`,
    unknown: (n: number, count: string) =>
      `${count} ${plural(n, "reading without a known plot counts", "readings without a known plot count")} as of one single producer.`,
    sampleReadings: (date: string) => `Sample readings (synthetic), ${date}`,
    ownReadings: "Readings: own file, only in groups of 5 producers or more",
    counted: (method: string, period: string) => `Counts of ${method}, ${period}`,
    method: "Getis-Ord Gi*, corrected for many tests and held against permutations",
    cannot: "It cannot be said",
    reasons: {
      noReadings: "No sheet of readings is open. Open one under Borer or use the sample.",
      noRegister:
        "It cannot be shown: without an open register nobody knows of how many producers the readings are. Open the register.",
      noProducers:
        "It cannot be shown: the register does not say whose each plot is. Add the column codigo_socio (or dni, or apellidos_nombres) and open it again.",
      fewProducers: "It cannot be shown: the readings are of fewer than 5 known producers.",
      nothing:
        "There are no counts by this method in this period. Choose another or drop filters under Borer.",
      undated: "No reading of this season has a date: there are no months to show.",
      noSquares:
        "It cannot be shown: no cell, not even of 10 km, has 5 producers and can be compared.",
      noCapitals: "The list of district capitals could not be read. Connect once and try again.",
      unknownOffer: "This version does not know that slide.",
    },
  },
});

export type SlideReason = keyof (typeof slideTexts)["en"]["reasons"];
