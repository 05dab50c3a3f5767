import { defineTexts } from "../../../i18n/texts.ts";

/** Thresholds in use, each with its source; the user's own institution may have another. */
export const thresholdTexts = defineTexts({
  "es-PE": {
    threshold: "Umbral de acción",
    trapThreshold: "Umbral de acción, por trampa y día",
    presets: "Umbrales en uso",
    sources: {
      "hawaii-low": "Hawái: se actúa entre 1.5 y 2.5%.",
      "fnc-low": "FNC Antioquia: menos de 2% es bajo. Cenicafé: más de 2%, por confirmar.",
      "hawaii-high": "Hawái: se actúa entre 1.5 y 2.5%.",
      "costa-rica": "Práctica en Costa Rica: se actúa sobre 5%.",
      "fnc-high": "FNC Antioquia: más de 10% es alto.",
    },
    own: "Umbral puesto por usted, sin fuente.",
    senasa: "No hallamos el de Senasa Perú; cámbielo si su institución tiene uno.",
    trapNone:
      "No hallamos un umbral de capturas con fuente. Este valor es solo un punto de partida: ponga el de su institución.",
    classes: "Clases del mapa",
    classesField: "Límites de las clases, en %",
    classesHint: "De menor a mayor, separados por espacios. Hasta 6.",
    classesWrong: "Use de 1 a 6 números de 0 a 100, de menor a mayor.",
    classesSource: "Clases usuales: 0, menos de 2, 2 a 5, 5 a 10 y más de 10%.",
    change: "Cambiar",
    use: "Usar",
    reset: "Volver a las usuales",
  },
  en: {
    threshold: "Action threshold",
    trapThreshold: "Action threshold, per trap and day",
    presets: "Thresholds in use",
    sources: {
      "hawaii-low": "Hawaii: action between 1.5 and 2.5%.",
      "fnc-low": "FNC Antioquia: under 2% is low. Cenicafé: over 2%, to be confirmed.",
      "hawaii-high": "Hawaii: action between 1.5 and 2.5%.",
      "costa-rica": "Practice in Costa Rica: action above 5%.",
      "fnc-high": "FNC Antioquia: over 10% is high.",
    },
    own: "Threshold set by you, without a source.",
    senasa: "Senasa Peru's own was not found; change it if your institution has one.",
    trapNone:
      "No threshold for catches with a source was found. This value is only a start: set your institution's.",
    classes: "Classes of the map",
    classesField: "Edges of the classes, in %",
    classesHint: "Smallest first, separated by spaces. Up to 6.",
    classesWrong: "Use 1 to 6 numbers from 0 to 100, smallest first.",
    classesSource: "Usual classes: 0, under 2, 2 to 5, 5 to 10 and over 10%.",
    change: "Change",
    use: "Use",
    reset: "Back to the usual ones",
  },
});
