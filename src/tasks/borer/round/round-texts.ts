import { plural } from "../../../i18n/plural.ts";
import { defineTexts } from "../../../i18n/texts.ts";

/** Counts and distances come written out; `n` beside them only chooses the word. */
export const roundTexts = defineTexts({
  "es-PE": {
    heading: "La ronda de la semana",
    none: "Ningún sector pide visita con este umbral.",
    noneHint: "Cambie el umbral o el período, o agregue un sector de la lista.",
    sentence: (n: number, stops: string) => `${stops} ${plural(n, "sector", "sectores")}`,
    parts: (treat: number, count: number) =>
      `${treat || "Ninguno"} para tratar, ${count || "ninguno"} para volver a contar.`,
    added: (n: number, count: string) =>
      `${count} ${plural(n, "agregado", "agregados")} por usted.`,
    length: (distance: string) =>
      `${distance} en línea recta entre sectores. El camino real es más largo.`,
    dataOf: (month: string) => `Con datos de ${month}.`,
    dataLater: (month: string) => `La hoja tiene lecturas más recientes, de ${month}.`,
    dataOld: "Ya tienen más de dos meses: la broca puede haber cambiado.",
    unplaced: (n: number, count: string) =>
      `${count} ${plural(n, "sector no tiene", "sectores no tienen")} coordenadas: ${plural(n, "va", "van")} al final.`,
    start: "Empezar por",
    shortest: "Lo más corto",
    sectors: "Sectores por",
    treat: "Tratar primero",
    treatHint: (threshold: string) =>
      `Todo su intervalo de 95% queda sobre el umbral de ${threshold}.`,
    resample: "Volver a contar",
    resampleHint: {
      interval: (threshold: string) =>
        `Su intervalo contiene el umbral de ${threshold}: con lo contado no se puede decir.`,
      point: (threshold: string) =>
        `Un solo punto habla por cada sector: no se puede decir de qué lado del umbral de ${threshold} está.`,
      mixed: (threshold: string) =>
        `El intervalo contiene el umbral de ${threshold}, o un solo punto habla por el sector: con lo contado no se puede decir.`,
    },
    hotPoints: "Puntos sobre el umbral en sectores sin decidir",
    hotPointsHint: (threshold: string) =>
      `El intervalo del punto (Wilson, solo sus frutos) queda sobre ${threshold}, aunque su sector no. Márquelos para visitarlos.`,
    hotPointOf: (line: string, sector: string) => `${line}. ${sector}`,
    pointName: (id: string) => `Punto ${id}`,
    chooseAll: "Elegir todos",
    chosen: (count: string, total: string) => `${count} de ${total} en la ronda`,
    onePoint: "Un solo punto: no se sabe cuánto varía el sector.",
    effort: (points: string, trees: string, fruits: string) =>
      `${points} (${trees} árboles, ${fruits} frutos)`,
    markWilson: "* Wilson: un solo punto, o puntos sin variación.",
    markBoth: "** Lo que abarcan por puntos y Wilson: pocos puntos.",
    calm: "Bajo el umbral",
    calmHint: "Todo su intervalo queda bajo el umbral.",
    unknown: "No se puede decir",
    unknownHint: "Sin frutos contados, o sin intervalo con qué comparar.",
    put: (title: string) => `${title}: marque los que van en la ronda`,
    noName: "(sin dato)",
    altitude: (low: string) => `desde ${low} m`,
    of: (rate: string, interval: string, count: string, points: string) =>
      `${rate} (${interval}), ${count} en ${points}`,
    points: (n: number, count: string) => `${count} ${plural(n, "punto", "puntos")}`,
    plan: (effort: string) => `Para decidir agregue ${effort}, si la tasa sigue igual.`,
    planLeast: (effort: string) =>
      `Agregue al menos ${effort}: con menos no se mide cuánto varían los puntos.`,
    planTooMany: (most: string) => `Harían falta más de ${most} puntos para decidir.`,
    planNear: "Está muy cerca del umbral: decida por otra razón.",
    countLeast: (count: string) => `Contar al menos ${count} más`,
    planUnknown: "No se puede calcular cuántos frutos faltan.",
    treatShort: "Tratar",
    countShort: (n: number, count: string) => `Contar ${count} ${plural(n, "punto", "puntos")} más`,
    countTooMany: (most: string) => `Contar más de ${most}`,
    countAgain: "Volver a contar",
    lookShort: "Mirar",
    calmShort: "Puede esperar",
    nothingShort: "Nada contado",
    fewShort: "Faltan puntos",
    aggregation: "Qué tan juntos están los brocados",
    estimated: (k: string, points: string) =>
      `k = ${k}, medido en ${points}. Cuanto menor es k, más se juntan los frutos brocados en pocos puntos, y más puntos hacen falta.`,
    notAggregated: (points: string) =>
      `En ${points} los frutos brocados no están más juntos que por azar: k no tiene valor.`,
    tooFew: (points: string) => `Con ${points} no se puede medir k.`,
    sampling: (trees: string, fruits: string) =>
      `El plan cuenta con ${trees} árboles por punto y ${fruits} frutos por árbol.`,
    gaps: "Parcelas lejos de toda lectura",
    gapsNoRegister: "Abra un padrón de parcelas para ver dónde nadie ha contado.",
    gapsOpen: "Abrir un padrón",
    gapDistance: "Lejos es más de (m)",
    gapsNone: (distance: string) => `Toda parcela tiene una lectura a ${distance} o menos.`,
    gapsSome: (n: number, count: string, total: string, distance: string) =>
      `${count} de ${total} parcelas ${plural(n, "está", "están")} a más de ${distance} de toda lectura.`,
    gapsAll: "No hay ninguna lectura con conteo y coordenadas: toda parcela queda sin lectura.",
    gapFar: (distance: string) => `a ${distance}`,
    gapMore: (count: string) => `y ${count} más, en el archivo exportado.`,
    working: "Ordenando los sectores",
    cancel: "Cancelar",
    cancelled: "No se terminó. Lo anterior sigue a la vista.",
    again: "Calcular de nuevo",
    tableTitle: "Adónde ir esta semana",
    tableNote: (stops: string, sectors: string) =>
      `${stops} de ${sectors} sectores, en orden de visita.`,
    changed: "Con cambios suyos.",
    tableLabel: "Sectores de la ronda",
    column: {
      number: "N.°",
      sector: "Sector",
      district: "Distrito",
      points: "Puntos",
      bored: "Brocados",
      catches: "Capturas",
      rate: "Infestación",
      rateTraps: "Por trampa y día",
      interval: "95%",
      task: "Qué hacer",
      easting: "Este",
      northing: "Norte",
    },
    layerSource: "Números: orden de visita, en línea recta",
    emptyTable: "No hay sectores con estas lecturas.",
  },
  en: {
    heading: "This week's round",
    none: "No sector asks for a visit at this threshold.",
    noneHint: "Change the threshold or the period, or add a sector from the list.",
    sentence: (n: number, stops: string) => `${stops} ${plural(n, "sector", "sectors")}`,
    parts: (treat: number, count: number) =>
      `${treat || "None"} to treat, ${count || "none"} to count again.`,
    added: (_n: number, count: string) => `${count} added by you.`,
    length: (distance: string) =>
      `${distance} in straight lines between sectors. The real way is longer.`,
    dataOf: (month: string) => `With data of ${month}.`,
    dataLater: (month: string) => `The sheet has later readings, of ${month}.`,
    dataOld: "They are over two months old: the borer may have changed.",
    unplaced: (n: number, count: string) =>
      `${count} ${plural(n, "sector has", "sectors have")} no coordinates: last in the list.`,
    start: "Begin with",
    shortest: "The shortest",
    sectors: "Sectors by",
    treat: "Treat first",
    treatHint: (threshold: string) =>
      `Its whole 95% interval is above the threshold of ${threshold}.`,
    resample: "Count again",
    resampleHint: {
      interval: (threshold: string) =>
        `Its interval holds the threshold of ${threshold}: what was counted cannot tell.`,
      point: (threshold: string) =>
        `A single point speaks for each sector: on which side of the threshold of ${threshold} it lies cannot be told.`,
      mixed: (threshold: string) =>
        `The interval holds the threshold of ${threshold}, or a single point speaks for the sector: what was counted cannot tell.`,
    },
    hotPoints: "Points above the threshold in undecided sectors",
    hotPointsHint: (threshold: string) =>
      `The point's interval (Wilson, its own berries only) is above ${threshold}, though its sector's is not. Tick those to visit.`,
    hotPointOf: (line: string, sector: string) => `${line}. ${sector}`,
    pointName: (id: string) => `Point ${id}`,
    chooseAll: "Choose all",
    chosen: (count: string, total: string) => `${count} of ${total} in the round`,
    onePoint: "A single point: how the sector varies is not known.",
    effort: (points: string, trees: string, fruits: string) =>
      `${points} (${trees} trees, ${fruits} berries)`,
    markWilson: "* Wilson: a single point, or points that do not vary.",
    markBoth: "** What points and Wilson span together: few points.",
    calm: "Below the threshold",
    calmHint: "Its whole interval is below the threshold.",
    unknown: "Cannot be told",
    unknownHint: "No berries counted, or no interval to compare.",
    put: (title: string) => `${title}: tick those that go into the round`,
    noName: "(not stated)",
    altitude: (low: string) => `from ${low} m`,
    of: (rate: string, interval: string, count: string, points: string) =>
      `${rate} (${interval}), ${count} at ${points}`,
    points: (n: number, count: string) => `${count} ${plural(n, "point", "points")}`,
    plan: (effort: string) => `To decide add ${effort}, if the rate stays.`,
    planLeast: (effort: string) =>
      `Add at least ${effort}: with fewer it cannot be measured how points vary.`,
    planTooMany: (most: string) => `More than ${most} points would be needed to decide.`,
    planNear: "It is very near the threshold: decide for another reason.",
    countLeast: (count: string) => `Count at least ${count} more`,
    planUnknown: "How many berries are missing cannot be computed.",
    treatShort: "Treat",
    countShort: (n: number, count: string) => `Count ${count} more ${plural(n, "point", "points")}`,
    countTooMany: (most: string) => `Count over ${most}`,
    countAgain: "Count again",
    lookShort: "Look",
    calmShort: "Can wait",
    nothingShort: "Nothing counted",
    fewShort: "Too few points",
    aggregation: "How clumped the bored berries are",
    estimated: (k: string, points: string) =>
      `k = ${k}, measured at ${points}. The smaller k, the more bored berries clump at few points, and the more points are needed.`,
    notAggregated: (points: string) =>
      `At ${points} bored berries are no more clumped than by chance: k has no value.`,
    tooFew: (points: string) => `With ${points} k cannot be measured.`,
    sampling: (trees: string, fruits: string) =>
      `The plan takes ${trees} trees a point and ${fruits} berries a tree.`,
    gaps: "Plots far from any reading",
    gapsNoRegister: "Open a plot register to see where nobody has counted.",
    gapsOpen: "Open a register",
    gapDistance: "Far is more than (m)",
    gapsNone: (distance: string) => `Every plot has a reading within ${distance}.`,
    gapsSome: (n: number, count: string, total: string, distance: string) =>
      `${count} of ${total} plots ${plural(n, "is", "are")} farther than ${distance} from any reading.`,
    gapsAll: "No reading has a count and coordinates: every plot is without one.",
    gapFar: (distance: string) => `${distance} away`,
    gapMore: (count: string) => `and ${count} more; the exported file has them.`,
    working: "Ordering the sectors",
    cancel: "Cancel",
    cancelled: "Not finished. What was there before stays in sight.",
    again: "Compute again",
    tableTitle: "Where to go this week",
    tableNote: (stops: string, sectors: string) =>
      `${stops} of ${sectors} sectors, in the order of the visit.`,
    changed: "With changes of yours.",
    tableLabel: "Sectors of the round",
    column: {
      number: "No.",
      sector: "Sector",
      district: "District",
      points: "Points",
      bored: "Bored",
      catches: "Catches",
      rate: "Infestation",
      rateTraps: "Per trap and day",
      interval: "95%",
      task: "What to do",
      easting: "Easting",
      northing: "Northing",
    },
    layerSource: "Numbers: order of the visit, in straight lines",
    emptyTable: "No sectors with these readings.",
  },
});
