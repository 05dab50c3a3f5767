import { plural } from "../../../i18n/plural.ts";
import { defineTexts } from "../../../i18n/texts.ts";

/** What the panel says once there is an answer, after what can be changed. */
export const restTexts = defineTexts({
  "es-PE": {
    walked: "Recorridas con GPS",
    walkedArea: (count: number, n: string, area: string, error: string, by: string) =>
      `${n} ${plural(count, "parcela", "parcelas")}: ${area} ± ${error}: ${by}.`,
    walkedOverlap: (least: string, most: string) =>
      `Con ese margen y la tolerancia del límite, la superposición va de ${least} a ${most}.`,
    distance: "Distancia al límite",
    perBar: (m: string) => `parcelas cada ${m} m`,
    histogramLabel: "Parcelas por distancia al límite, en metros; a la izquierda, adentro",
    deeper: (n: string, m: string) => `${n} entran más de ${m} m.`,
    beyond: (n: string, m: string) => `${n} a más de ${m} m.`,
    bands: "Fuera, por distancia",
    bandWithin: (from: string, to: string) => `de ${from} a ${to} m`,
    bandBeyond: (from: string) => `más de ${from} m`,
    bandsEdit: "Cambiar franjas",
    bandsField: "Distancias en metros, de menor a mayor",
    bandsApply: "Usar",
    bandsFault: {
      "too-many": "Use hasta 6 distancias.",
      "not-positive": "Use números mayores que 0, separados por espacios.",
      "not-ascending": "Escríbalas de menor a mayor, sin repetir.",
    },
    bandsNotLegal: "Una franja es una distancia: no es la zona de amortiguamiento legal.",
    method: "Cómo se midió",
    methodText: (plane: string, ellipsoidal: string) =>
      `Recorte y área en un mismo plano, ${plane}, el del decreto. En el elipsoide: ${ellipsoidal} ha. Distancias exactas al límite, no a un dibujo de franja.`,
  },
  en: {
    walked: "Walked with GPS",
    walkedArea: (count: number, n: string, area: string, error: string, by: string) =>
      `${n} ${plural(count, "plot", "plots")}: ${area} ± ${error}: ${by}.`,
    walkedOverlap: (least: string, most: string) =>
      `With that margin and the limit's tolerance, the overlap is from ${least} to ${most}.`,
    distance: "Distance to the limit",
    perBar: (m: string) => `plots per ${m} m`,
    histogramLabel: "Plots by distance to the limit, in metres; inside on the left",
    deeper: (n: string, m: string) => `${n} reach in over ${m} m.`,
    beyond: (n: string, m: string) => `${n} over ${m} m away.`,
    bands: "Outside, by distance",
    bandWithin: (from: string, to: string) => `${from} to ${to} m`,
    bandBeyond: (from: string) => `over ${from} m`,
    bandsEdit: "Change bands",
    bandsField: "Distances in metres, smallest first",
    bandsApply: "Use",
    bandsFault: {
      "too-many": "Use up to 6 distances.",
      "not-positive": "Use numbers above 0, separated by spaces.",
      "not-ascending": "Write them smallest first, none twice.",
    },
    bandsNotLegal: "A band is a distance: it is not the legal buffer zone.",
    method: "How it was measured",
    methodText: (plane: string, ellipsoidal: string) =>
      `Clipped and measured in one plane, ${plane}, the decree's own. On the ellipsoid: ${ellipsoidal} ha. Distances are exact to the limit, not to a drawn band.`,
  },
});
