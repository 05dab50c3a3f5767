import { defineTexts } from "../../../i18n/texts.ts";

export const borerSurfaceTexts = defineTexts({
  "es-PE": {
    title: "Superficie para la vista",
    n: (count: string) => `n ${count}`,
    altitude: (metres: string) => `${metres} m`,
    covers: "Mientras se ve, los puntos y las celdas no se dibujan.",
    perTrapDay: (label: string) => `${label} por trampa y día`,
    fruits: (count: string, points: string) => `${count} frutos en ${points} puntos`,
    trapDays: (count: string, points: string) => `${count} días de trampa en ${points} puntos`,
    fewFruits: (least: string) => `menos de ${least} frutos: sin datos suficientes`,
    fewTrapDays: (least: string) => `menos de ${least} días de trampa: sin datos suficientes`,
    hexagons: (stands: string, size: string) =>
      `${stands}. Cada hexágono de ${size} junta sus puntos: brocados entre contados.`,
    hexagonsTraps: (stands: string, size: string) =>
      `${stands}. Cada hexágono de ${size} junta sus trampas: capturas entre días.`,
    heat: (stands: string, radius: string) =>
      `${stands}. Cada lugar muestra lo contado a menos de ${radius}; lo cercano pesa más. Es una ayuda para la vista: más lejos de una lectura no se dibuja nada.`,
    tallAltitude: (base: string, top: string, times: string) =>
      `Alto de la columna: altitud, de ${base} a ${top} msnm, exagerada ${times} veces. Color: infestación.`,
    tallIsAltitude: "Alto de la columna = altitud, no infestación",
    tallRate: (top: string) => `Alto y color de la columna: infestación; la más alta es ${top}.`,
    noAltitude: "Ninguna lectura dice su altitud: no hay columnas.",
    cell: "Hexágono",
    rate: (rate: string, interval: string, stands: string) => `${rate}${interval}: ${stands}`,
    interval: (low: string, high: string) => ` (de ${low} a ${high})`,
    noInterval: " (sin intervalo)",
    bored: (bored: string, counted: string, points: string) =>
      `${bored} brocados de ${counted} frutos; puntos: ${points}`,
    caught: (caught: string, days: string, points: string) =>
      `${caught} capturas en ${days} días de trampa; puntos: ${points}`,
    tooLittle: "Sin datos suficientes para una clase",
    meanAltitude: (metres: string) => `Altitud media ${metres} msnm`,
  },
  en: {
    title: "Surface for the eye",
    n: (count) => `n ${count}`,
    altitude: (metres) => `${metres} m`,
    covers: "While it is shown, points and cells are not drawn.",
    perTrapDay: (label) => `${label} per trap and day`,
    fruits: (count, points) => `${count} fruits at ${points} points`,
    trapDays: (count, points) => `${count} trap-days at ${points} points`,
    fewFruits: (least) => `under ${least} fruits: not enough data`,
    fewTrapDays: (least) => `under ${least} trap-days: not enough data`,
    hexagons: (stands, size) =>
      `${stands}. Each hexagon of ${size} pools its points: bored over counted.`,
    hexagonsTraps: (stands, size) =>
      `${stands}. Each hexagon of ${size} pools its traps: caught over days.`,
    heat: (stands, radius) =>
      `${stands}. Each place shows what was counted within ${radius}; what is near weighs more. It only serves the eye: farther from a reading nothing is drawn.`,
    tallAltitude: (base, top, times) =>
      `Height of a column: altitude, ${base} to ${top} m above sea level, exaggerated ${times} times. Colour: infestation.`,
    tallIsAltitude: "Height of a column = altitude, not infestation",
    tallRate: (top) => `Height and colour of a column: infestation; the tallest is ${top}.`,
    noAltitude: "No reading gives its altitude: there are no columns.",
    cell: "Hexagon",
    rate: (rate, interval, stands) => `${rate}${interval}: ${stands}`,
    interval: (low, high) => ` (${low} to ${high})`,
    noInterval: " (no interval)",
    bored: (bored, counted, points) => `${bored} bored of ${counted} fruits; points: ${points}`,
    caught: (caught, days, points) => `${caught} caught in ${days} trap-days; points: ${points}`,
    tooLittle: "Not enough data for a class",
    meanAltitude: (metres) => `Mean altitude ${metres} m above sea level`,
  },
});
