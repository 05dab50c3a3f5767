import { defineTexts } from "../../../i18n/texts.ts";

export const outsideTexts = defineTexts({
  "es-PE": {
    metres: "Este y Norte",
    degrees: "latitud y longitud",
    abroad: (n: string, count: number) =>
      count === 1
        ? "1 registro cae en el mar o fuera del Perú."
        : `${n} registros caen en el mar o fuera del Perú.`,
    far: (n: string, count: number) =>
      count === 1
        ? "1 registro cae en el Perú, lejos de San Ignacio y Jaén."
        : `${n} registros caen en el Perú, lejos de San Ignacio y Jaén.`,
    swapped: (n: string, count: number, what: string) =>
      count === 1
        ? `En 1 fila parecen intercambiados ${what}; en las demás no. Se mira y se lee al revés en «Revisar».`
        : `En ${n} filas parecen intercambiados ${what}; en las demás no. Se miran y se leen al revés en «Revisar».`,
    ask: (what: string) => `¿Están intercambiados ${what} en todo el archivo?`,
    other:
      "Puede ser también otra zona u otro datum: se elige aquí mismo cuando el archivo no lo dice.",
    turn: "Leer al revés",
    show: "Ver en la lista",
  },
  en: {
    metres: "easting and northing",
    degrees: "latitude and longitude",
    abroad: (n: string, count: number) =>
      count === 1
        ? "1 record falls in the sea or outside Peru."
        : `${n} records fall in the sea or outside Peru.`,
    far: (n: string, count: number) =>
      count === 1
        ? "1 record falls in Peru, far from San Ignacio and Jaén."
        : `${n} records fall in Peru, far from San Ignacio and Jaén.`,
    swapped: (n: string, count: number, what: string) =>
      count === 1
        ? `In 1 row ${what} look interchanged; in the others they do not. Check it, and have it read the other way round, under “Review”.`
        : `In ${n} rows ${what} look interchanged; in the others they do not. Check them, and have them read the other way round, under “Review”.`,
    ask: (what: string) => `Are ${what} interchanged in the whole file?`,
    other: "It may also be another zone or datum: where the file does not say, it is chosen here.",
    turn: "Read the other way round",
    show: "See in the list",
  },
});
