import { plural } from "../../../i18n/plural.ts";
import { defineTexts } from "../../../i18n/texts.ts";

/** Rates by group, with both intervals. */
export const groupTexts = defineTexts({
  "es-PE": {
    keys: {
      punto: "punto",
      parcela: "parcela",
      caserio: "caserío",
      distrito: "distrito",
      organizacion: "organización",
      campana: "campaña",
      variedad: "variedad",
      altitud: "altitud",
      sombra: "sombra",
    },
    heads: {
      punto: "Punto",
      parcela: "Parcela",
      caserio: "Caserío",
      distrito: "Distrito",
      organizacion: "Organización",
      campana: "Campaña",
      variedad: "Variedad",
      altitud: "Altitud",
      sombra: "Sombra",
    },
    by: "Agrupar por",
    title: (by: string) => `Infestación por ${by}, intervalo de 95%`,
    trapTitle: (by: string) => `Capturas por ${by}, intervalo de 95%`,
    noName: "Sin dato",
    altitude: (from: string, to: string) => `${from} a ${to} msnm`,
    fruits: (events: string, exposure: string) => `${events} de ${exposure} frutos`,
    trapDays: (events: string, exposure: string) => `${events} en ${exposure} trampas-día`,
    header: { counted: "Conteo", rate: "Infestación", trapRate: "Por trampa y día" },
    honest: "Intervalo de 95%, puntos como grupos",
    honestSave: "Intervalo de 95%, puntos como grupos salvo marca",
    onlyWilson: "Intervalo de 95%, Wilson de cada punto",
    marks: {
      wilson: "* Wilson: un solo punto, o puntos sin variación; no cuenta cuánto varía el grupo.",
      both: "** Pocos puntos: abarca el de puntos como grupos y el de Wilson.",
    },
    wilson: "Wilson, cada fruto independiente",
    toneHeader: "Frente al umbral",
    tones: {
      above: "por encima del umbral",
      below: "por debajo del umbral",
      undecided: "el intervalo toca el umbral",
      unknown: "no se puede decir",
      neutral: "sin umbral",
    },
    onePointTone: "un solo punto: no se sabe cuánto varía el grupo",
    marker: (threshold: string) => `umbral ${threshold}`,
    gap: {
      "nothing-counted": "nada contado",
      other: "sin intervalo",
    },
    note: "Círculo vacío: no se puede decir si pasa del umbral. La línea fina de abajo es Wilson, que no cuenta la variación entre puntos.",
    trapNote: "Círculo vacío: no se puede decir si pasa del umbral.",
    onePoint: (names: string) =>
      `Con un solo punto no hay cómo medir la variación entre puntos: el intervalo de ${names} es el de Wilson, y es demasiado angosto.`,
    few: (name: string, n: string, points: string, threshold: string, other: string) =>
      `${name}: con ${points} y ${n} frutos no se distingue ${threshold} de ${other}.`,
    fewAlone: (name: string, n: string, points: string, threshold: string) =>
      `${name}: con ${points} y ${n} frutos no se puede decir si pasa de ${threshold}.`,
    fewHead: "Donde falta contar",
    fewMore: (n: number, count: string) =>
      `y ${count} ${plural(n, "grupo", "grupos")} más. La pestaña Ronda dice cuánto contar.`,
    notVerdict: {
      variedad:
        "No es un juicio sobre una variedad: cada una está en otras parcelas, otra altura y otro manejo. Ninguna variedad tiene un dato de resistencia a la broca en el catálogo de WCR.",
      altitud:
        "La altura viene con otras cosas (distrito, variedad, manejo): la diferencia no es solo de la altura.",
      sombra:
        "La sombra viene con otras cosas (altura, variedad, manejo): la diferencia no es solo de la sombra.",
    },
    fromRegister: "Donde la hoja no lo dice, viene del padrón abierto.",
    empty: "Ninguna lectura cumple estos filtros.",
    positions: "Dónde está la broca en el fruto",
    opened: (n: string) => `${n} frutos abiertos`,
    positionHeads: ["Posición", "Qué es", "Parte", "Frutos"],
    positionNames: {
      A: "entrando al fruto",
      B: "en el canal, aún sin tocar el grano",
      C: "dentro del grano",
      D: "dentro del grano, con cría",
    },
    positionsEmpty: "Ninguna lectura trae frutos abiertos.",
    positionsNote:
      "En A y B la broca aún no llegó al grano. Un umbral que mire solo A y B (Cenicafé) está por confirmar.",
  },
  en: {
    keys: {
      punto: "point",
      parcela: "plot",
      caserio: "hamlet",
      distrito: "district",
      organizacion: "organisation",
      campana: "season",
      variedad: "variety",
      altitud: "altitude",
      sombra: "shade",
    },
    heads: {
      punto: "Point",
      parcela: "Plot",
      caserio: "Hamlet",
      distrito: "District",
      organizacion: "Organisation",
      campana: "Season",
      variedad: "Variety",
      altitud: "Altitude",
      sombra: "Shade",
    },
    by: "Group by",
    title: (by: string) => `Infestation by ${by}, 95% interval`,
    trapTitle: (by: string) => `Catches by ${by}, 95% interval`,
    noName: "Not stated",
    altitude: (from: string, to: string) => `${from} to ${to} masl`,
    fruits: (events: string, exposure: string) => `${events} of ${exposure} berries`,
    trapDays: (events: string, exposure: string) => `${events} in ${exposure} trap-days`,
    header: { counted: "Count", rate: "Infestation", trapRate: "Per trap and day" },
    honest: "95% interval, points as clusters",
    honestSave: "95% interval, points as clusters save where marked",
    onlyWilson: "95% interval, Wilson of each point",
    marks: {
      wilson:
        "* Wilson: a single point, or points that do not vary; it does not tell how the group varies.",
      both: "** Few points: it spans the one by clusters and Wilson's.",
    },
    wilson: "Wilson, every berry independent",
    toneHeader: "Against the threshold",
    tones: {
      above: "above the threshold",
      below: "below the threshold",
      undecided: "the interval holds the threshold",
      unknown: "cannot be told",
      neutral: "no threshold",
    },
    onePointTone: "a single point: how the group varies is not known",
    marker: (threshold: string) => `threshold ${threshold}`,
    gap: {
      "nothing-counted": "nothing counted",
      other: "no interval",
    },
    note: "Empty circle: whether it is above the threshold cannot be told. The thin line below is Wilson, which leaves out the variation between points.",
    trapNote: "Empty circle: whether it is above the threshold cannot be told.",
    onePoint: (names: string) =>
      `One point cannot show how much points vary: the interval of ${names} is Wilson's, and it is far too narrow.`,
    few: (name: string, n: string, points: string, threshold: string, other: string) =>
      `${name}: ${points} and ${n} berries cannot tell ${threshold} from ${other}.`,
    fewAlone: (name: string, n: string, points: string, threshold: string) =>
      `${name}: ${points} and ${n} berries cannot tell whether it is above ${threshold}.`,
    fewHead: "Where counts are missing",
    fewMore: (n: number, count: string) =>
      `and ${count} more ${plural(n, "group", "groups")}. The Round tab says how much to count.`,
    notVerdict: {
      variedad:
        "Not a verdict on a variety: each stands on other plots, at another altitude, under another hand. No variety has a figure of resistance to the borer in WCR's catalogue.",
      altitud:
        "Altitude comes with other things (district, variety, care): the difference is not altitude's alone.",
      sombra:
        "Shade comes with other things (altitude, variety, care): the difference is not shade's alone.",
    },
    fromRegister: "Where the sheet does not say it, the open register does.",
    empty: "No reading meets these filters.",
    positions: "Where the borer is in the berry",
    opened: (n: string) => `${n} berries opened`,
    positionHeads: ["Position", "What it is", "Share", "Berries"],
    positionNames: {
      A: "entering the berry",
      B: "in the canal, the bean not yet touched",
      C: "inside the bean",
      D: "inside the bean, with offspring",
    },
    positionsEmpty: "No reading has opened berries.",
    positionsNote:
      "In A and B the borer has not reached the bean. A threshold on A and B alone (Cenicafé) is to be confirmed.",
  },
});
