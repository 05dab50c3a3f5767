import { defineTexts } from "../../../i18n/texts.ts";

/** "1 parcela", "214 parcelas"; of figures already written. */
const of = (n: string, one: string): string => `${n} ${one}${n === "1" ? "" : "s"}`;

export const panelTexts = defineTexts({
  "es-PE": {
    tab: "Superposición",
    possible: (n: number): string =>
      n === 1 ? "parcela con posible superposición" : "parcelas con posible superposición",
    against: (area: string) => `Contra: ${area}`,
    reviewed: (n: string, ha: string, plane: string) =>
      `De ${of(n, "parcela")} ${n === "1" ? "revisada" : "revisadas"}, ${ha} ha en total (${plane}).`,
    pointsWithin: (n: number): string => (n === 1 ? "punto dentro" : "puntos dentro"),
    reviewedPoints: (n: string) =>
      `De ${of(n, "punto")} ${n === "1" ? "revisado" : "revisados"}. Un punto no tiene hectáreas.`,
    somePoints: (n: string, within: string) =>
      `${n === "1" ? "1 es un punto" : `${n} son puntos`}, sin hectáreas; ${within} dentro.`,
    onLimitToo: (ha: string) => `Aparte, ${ha} ha de parcelas «en el límite».`,
    eachSquare: (n: number): string =>
      n === 1 ? "Cada cuadro es una parcela." : `Cada cuadro reúne ${n} parcelas.`,
    ofPlots: (n: string) => `de ${of(n, "parcela")}`,
    ofPoints: (n: string) => `de ${of(n, "punto")}`,
    fieldCheck: "Requiere verificación en campo.",
    range: (least: string, most: string, t: string) =>
      `De ${least} a ${most} ha si el límite estuviera ${t} m más adentro o más afuera.`,
    notMeasured: (n: string) => `${n} sin medir: vea las observaciones del archivo.`,
    waffleLabel: "Parcelas por resultado",
    area: "Área de referencia",
    areas: "Áreas de referencia",
    areaHint: "Marque una o más. Los resultados se dan por cada una.",
    addArea: "Agregar un área",
    areaResult: (n: string, ha: string) => `${of(n, "parcela")} · ${ha} ha`,
    areaShown: "En el mapa y la tabla",
    areaShow: "Ver en el mapa y la tabla",
    tolerance: "Tolerancia",
    toleranceWhy:
      "El GPS y la capa se equivocan de 5 a 15 m. Lo que entra menos que la tolerancia queda «en el límite», no adentro.",
    noBand: "Ninguna",
    working: (n: string) => `Comparando ${of(n, "parcela")} con el límite`,
    cancel: "Cancelar",
    cancelled: "Se canceló. El resultado anterior sigue a la vista.",
    again: "Calcular de nuevo",
    doneOf: (done: string, total: string) =>
      `${done} de ${total} listas. Puede seguir usando el mapa.`,
    chooseFile: "Elegir archivo",
    useSample: "Usar datos de ejemplo",
    export: "Exportar",
    opening: "Abriendo los padrones de este equipo…",
    noRegister: "Todavía no hay parcelas",
    noRegisterHint: "Suelte aquí un CSV, GeoJSON o KML. El archivo no sale de este equipo.",
    noArea: "Elija un área de referencia para comparar.",
  },
  en: {
    tab: "Overlap",
    possible: (n: number): string =>
      n === 1 ? "plot with possible overlap" : "plots with possible overlap",
    against: (area: string) => `Against: ${area}`,
    reviewed: (n: string, ha: string, plane: string) =>
      `Of ${of(n, "plot")} checked, ${ha} ha in all (${plane}).`,
    pointsWithin: (n: number): string => (n === 1 ? "point inside" : "points inside"),
    reviewedPoints: (n: string) => `Of ${of(n, "point")} checked. A point has no hectares.`,
    somePoints: (n: string, within: string) =>
      `${n === "1" ? "1 is a point" : `${n} are points`}, without hectares; ${within} inside.`,
    onLimitToo: (ha: string) => `Apart from these, ${ha} ha of plots "on the limit".`,
    eachSquare: (n: number): string =>
      n === 1 ? "Each square is a plot." : `Each square stands for ${n} plots.`,
    ofPlots: (n: string) => `of ${of(n, "plot")}`,
    ofPoints: (n: string) => `of ${of(n, "point")}`,
    fieldCheck: "Needs a field check.",
    range: (least: string, most: string, t: string) =>
      `From ${least} to ${most} ha if the limit were ${t} m further in or further out.`,
    notMeasured: (n: string) => `${n} not measured: see the notes on the file.`,
    waffleLabel: "Plots by result",
    area: "Reference area",
    areas: "Reference areas",
    areaHint: "Tick one or more. Each gets its own results.",
    addArea: "Add an area",
    areaResult: (n: string, ha: string) => `${of(n, "plot")} · ${ha} ha`,
    areaShown: "On map and table",
    areaShow: "Show on map and table",
    tolerance: "Tolerance",
    toleranceWhy:
      'GPS and map layer are 5 to 15 m off. What reaches in less than the tolerance is "on the limit", not inside.',
    noBand: "None",
    working: (n: string) => `Comparing ${of(n, "plot")} with the limit`,
    cancel: "Cancel",
    cancelled: "Cancelled. The earlier result stays in sight.",
    again: "Compute again",
    doneOf: (done: string, total: string) =>
      `${done} of ${total} done. You can go on using the map.`,
    chooseFile: "Choose a file",
    useSample: "Use sample data",
    export: "Export",
    opening: "Opening the registers on this device…",
    noRegister: "No plots yet",
    noRegisterHint: "Drop a CSV, GeoJSON or KML here. The file stays on this device.",
    noArea: "Choose a reference area to compare with.",
  },
});
