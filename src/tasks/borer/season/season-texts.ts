import { plural } from "../../../i18n/plural.ts";
import { defineTexts } from "../../../i18n/texts.ts";

/** Counts, rates and dates come written out; `n` beside them only chooses the word. */
export const seasonTexts = defineTexts({
  "es-PE": {
    strip: { month: "Mes", campaign: "Campaña", all: "Todo" },
    grain: "Mirar por",
    sliderMonth: "Mes que se mira",
    sliderCampaign: "Campaña que se mira",
    sub: (campaign: string) => (campaign === "" ? "barras: " : `Campaña ${campaign}; barras: `),
    fruits: "frutos contados",
    trapDays: "trampas-día",
    amount: (n: number, count: string, traps: boolean) =>
      traps
        ? `${count} ${plural(n, "trampa-día", "trampas-día")}`
        : `${count} ${plural(n, "fruto", "frutos")}`,
    points: (n: number, count: string) => `${count} ${plural(n, "punto", "puntos")}`,
    everything: "Todas las fechas",
    curve: "Cómo avanza la campaña",
    curveTraps: "Cómo avanzan las capturas",
    headers: {
      place: "Mes",
      series: "Campaña",
      value: "Infestación",
      valueTraps: "Por trampa y día",
      interval: "95%",
      stands: "Contado",
      panel: "Distrito",
    },
    threshold: (threshold: string) => `umbral ${threshold}`,
    harvest: "cosecha",
    critical: "crítico",
    flowering: "floración",
    curveNote:
      "La banda es el intervalo de 95% de la campaña que se mira, con los puntos como grupos. Línea punteada: campañas pasadas. Un mes sin conteo queda vacío.",
    curveEmpty: "Ninguna lectura con fecha cumple estos filtros.",
    undated: (n: number, count: string) =>
      `${count} ${plural(n, "lectura sin fecha no está", "lecturas sin fecha no están")} en la curva.`,
    floweringLabel: "Floración principal",
    floweringHint:
      "La fecha es suya: no hay una para toda la zona. El período crítico empieza 120 días después (Cenicafé).",
    criticalFrom: (day: string) => `Período crítico: desde el ${day} hasta la cosecha.`,
    criticalInHarvest: (day: string) =>
      `El día 120 es el ${day}, ya en cosecha: no queda período crítico antes de ella.`,
    noFlowering: "Sin fecha de floración no se marca el período crítico.",
    harvestNote: "Cosecha en la zona de San Ignacio: abril a setiembre.",
    compare: "Comparar dos fechas",
    before: "Antes",
    after: "Después",
    choose: "Elija",
    clear: "Quitar la comparación",
    suggest: (before: string, after: string) => `Comparar ${before} con ${after}`,
    noBefore: "La hoja no tiene la misma fecha de una campaña anterior.",
    same: "Elija dos períodos distintos.",
    comparing: "Comparando",
    rose: (what: string, by: string) => `${what} subió en ${by}.`,
    fell: (what: string, by: string) => `${what} bajó en ${by}.`,
    what: "La infestación",
    whatTraps: "La captura",
    by: (figure: string, traps: boolean, more = "") =>
      traps ? `${figure}${more} por trampa y día` : `${figure} brocados${more} por cada 100 frutos`,
    more: " más",
    less: " menos",
    none: "No hay diferencia demostrable.",
    noneWhy: (by: string, interval: string) =>
      `Se contó ${by}, pero el intervalo de 95% de la diferencia (${interval}) contiene el cero: puede ser azar.`,
    range: (interval: string) => `Intervalo de 95% de la diferencia: ${interval}.`,
    cannot: "No se puede comparar.",
    why: {
      "nothing-counted": "En uno de los dos períodos no se contó nada.",
      "few-points": "Hay muy pocos puntos para saber cuánto varían entre sí.",
      "no-variance": "Los puntos no varían entre sí: no hay con qué medir el azar.",
    },
    shared: (n: number, count: string) =>
      n === 0
        ? "Ningún punto se contó las dos veces: se comparan puntos distintos."
        : `${count} ${plural(n, "punto se contó", "puntos se contaron")} las dos veces.`,
    multiples: "Por distrito",
    multiplesNote:
      "Todos en la misma escala; un intervalo muy ancho sale del cuadro. Toque un distrito para mirar solo ese.",
    multiplesEmpty: "Las lecturas no dicen el distrito.",
    noDistrict: "(sin dato)",
    allDistricts: "Ver todos los distritos",
    working: "Sumando los meses",
    tableTitle: "Mes por mes",
    tableNote: "del más reciente al más antiguo",
    tableLabel: "Infestación por mes",
    tableEmpty: "Ninguna lectura con fecha cumple estos filtros.",
    column: {
      month: "Mes",
      campaign: "Campaña",
      points: "Puntos",
      bored: "Brocados",
      catches: "Capturas",
      rate: "Infestación",
      rateTraps: "Por trampa y día",
      interval: "95%, puntos como grupos",
      wilson: "95%, Wilson",
      effect: "Efecto",
      effectWhy:
        "Efecto de diseño: cuántas veces crece la varianza porque se midieron puntos y no frutos sueltos",
    },
    onePoint: "1 punto",
  },
  en: {
    strip: { month: "Month", campaign: "Season", all: "All" },
    grain: "Look by",
    sliderMonth: "Month looked at",
    sliderCampaign: "Season looked at",
    sub: (campaign: string) => (campaign === "" ? "bars: " : `Season ${campaign}; bars: `),
    fruits: "berries counted",
    trapDays: "trap-days",
    amount: (n: number, count: string, traps: boolean) =>
      traps
        ? `${count} ${plural(n, "trap-day", "trap-days")}`
        : `${count} ${plural(n, "berry", "berries")}`,
    points: (n: number, count: string) => `${count} ${plural(n, "point", "points")}`,
    everything: "All dates",
    curve: "How the season goes",
    curveTraps: "How catches go",
    headers: {
      place: "Month",
      series: "Season",
      value: "Infestation",
      valueTraps: "Per trap and day",
      interval: "95%",
      stands: "Counted",
      panel: "District",
    },
    threshold: (threshold: string) => `threshold ${threshold}`,
    harvest: "harvest",
    critical: "critical",
    flowering: "flowering",
    curveNote:
      "The band is the 95% interval of the season looked at, with points as clusters. Dotted: past seasons. A month without a count stays empty.",
    curveEmpty: "No reading with a date meets these filters.",
    undated: (n: number, count: string) =>
      `${count} ${plural(n, "reading without a date is", "readings without a date are")} not in the curve.`,
    floweringLabel: "Main flowering",
    floweringHint:
      "The date is yours: there is none for the whole zone. The critical period starts 120 days later (Cenicafé).",
    criticalFrom: (day: string) => `Critical period: from ${day} until the harvest.`,
    criticalInHarvest: (day: string) =>
      `Day 120 is ${day}, in the harvest already: no critical period is left before it.`,
    noFlowering: "Without a flowering date the critical period is not marked.",
    harvestNote: "Harvest round San Ignacio: April to September.",
    compare: "Compare two dates",
    before: "Before",
    after: "After",
    choose: "Choose",
    clear: "Drop the comparison",
    suggest: (before: string, after: string) => `Compare ${before} with ${after}`,
    noBefore: "The sheet has not the same date of an earlier season.",
    same: "Choose two different periods.",
    comparing: "Comparing",
    rose: (what: string, by: string) => `${what} rose by ${by}.`,
    fell: (what: string, by: string) => `${what} fell by ${by}.`,
    what: "Infestation",
    whatTraps: "The catch",
    by: (figure: string, traps: boolean, more = "") =>
      traps ? `${figure}${more} per trap and day` : `${figure}${more} bored in every 100 berries`,
    more: " more",
    less: " less",
    none: "No difference can be shown.",
    noneWhy: (by: string, interval: string) =>
      `The counts give ${by}, but the 95% interval of the difference (${interval}) holds zero: it may be chance.`,
    range: (interval: string) => `95% interval of the difference: ${interval}.`,
    cannot: "They cannot be compared.",
    why: {
      "nothing-counted": "In one of the two periods nothing was counted.",
      "few-points": "There are too few points to know how much they vary.",
      "no-variance": "Points do not vary: there is nothing to measure chance with.",
    },
    shared: (n: number, count: string) =>
      n === 0
        ? "No point was counted both times: different points are compared."
        : `${count} ${plural(n, "point was", "points were")} counted both times.`,
    multiples: "By district",
    multiplesNote:
      "All on one scale; a very wide interval leaves the panel. Press a district to look at it alone.",
    multiplesEmpty: "The readings do not say the district.",
    noDistrict: "(not stated)",
    allDistricts: "See all districts",
    working: "Adding up the months",
    tableTitle: "Month by month",
    tableNote: "latest first",
    tableLabel: "Infestation by month",
    tableEmpty: "No reading with a date meets these filters.",
    column: {
      month: "Month",
      campaign: "Season",
      points: "Points",
      bored: "Bored",
      catches: "Catches",
      rate: "Infestation",
      rateTraps: "Per trap and day",
      interval: "95%, points as clusters",
      wilson: "95%, Wilson",
      effect: "Effect",
      effectWhy:
        "Design effect: how many times the variance grows because points were measured, not loose berries",
    },
    onePoint: "1 point",
  },
});
