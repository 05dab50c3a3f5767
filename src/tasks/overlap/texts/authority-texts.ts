import { defineTexts } from "../../../i18n/texts.ts";

export const authorityTexts = defineTexts({
  "es-PE": {
    heading: "¿Esta capa es la del decreto?",
    official: (ha: string) => `D.S. 017-2009-MINAM: ${ha} ha.`,
    same: (far: string) => `Sí: coincide con el límite vigente; la mayor diferencia es ${far} m.`,
    older: (ha: string) =>
      `No: mide ${ha} ha, como el límite de 1988 (29,500 ha). El vigente es el de 2009. Use el límite incluido.`,
    shifted: (m: string, where: string) =>
      `No: toda la capa está corrida ${m} m al ${where}. Revise su sistema de coordenadas.`,
    "shifted-psad56": (m: string, where: string) =>
      `No: toda la capa está corrida ${m} m al ${where}, lo que da PSAD56 tomado por WGS84. Ábrala de nuevo y elija PSAD56.`,
    simplified: (far: string, mine: string, law: string) =>
      `Casi: está simplificada (${mine} vértices en vez de ${law}) y se aparta hasta ${far} m. Para un acta use el límite incluido.`,
    different: (far: string, ha: string) =>
      `No coincide: mide ${ha} ha y se aparta hasta ${far} m del límite vigente. Averigüe de dónde viene.`,
  },
  en: {
    heading: "Is this layer the decree's?",
    official: (ha: string) => `D.S. 017-2009-MINAM: ${ha} ha.`,
    same: (far: string) =>
      `Yes: it agrees with the limit in force; the largest difference is ${far} m.`,
    older: (ha: string) =>
      `No: it measures ${ha} ha, like the limit of 1988 (29,500 ha). The one in force is of 2009. Use the limit included here.`,
    shifted: (m: string, where: string) =>
      `No: the whole layer is moved ${m} m to the ${where}. Check its coordinate system.`,
    "shifted-psad56": (m: string, where: string) =>
      `No: the whole layer is moved ${m} m to the ${where}, which is what PSAD56 read as WGS84 gives. Open it again and choose PSAD56.`,
    simplified: (far: string, mine: string, law: string) =>
      `Nearly: it is simplified (${mine} corners instead of ${law}) and departs by up to ${far} m. For a formal record use the limit included here.`,
    different: (far: string, ha: string) =>
      `It does not agree: it measures ${ha} ha and departs by up to ${far} m from the limit in force. Find out where it comes from.`,
  },
});
