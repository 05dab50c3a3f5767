import { defineTexts } from "../../../i18n/texts.ts";

export const borerRoundTexts = defineTexts({
  "es-PE": {
    title: "Ronda de la semana",
    tasks: {
      treat: "Tratar primero",
      count: "Volver a contar",
      look: "Visitar",
    },
    gap: "Parcela lejos de toda lectura",
    gaps: "Parcelas lejos de toda lectura",
    gapsSource: "Cerca de ellas nadie contó",
    gapLine: (distance: string) => `A ${distance} de la lectura más cercana`,
    noReading: "No hay ninguna lectura con ubicación",
    number: (number: number, name: string) => `${number}. ${name}`,
  },
  en: {
    title: "Round of the week",
    tasks: {
      treat: "Treat first",
      count: "Count again",
      look: "Visit",
    },
    gap: "Plot far from any reading",
    gaps: "Plots far from any reading",
    gapsSource: "Nobody has counted near them",
    gapLine: (distance) => `${distance} from the nearest reading`,
    noReading: "There is no reading with a place",
    number: (number, name) => `${number}. ${name}`,
  },
});
