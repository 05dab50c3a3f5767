import { defineTexts } from "../../../../i18n/texts.ts";

/** Chart and table under the map. */
export const paneTexts = defineTexts({
  "es-PE": {
    label: "Parcelas y fajas de altitud",
    view: "Cómo se ven",
    panes: { grafico: "Gráfico", tabla: "Tabla" },
    by: "Agrupar por",
    groups: { variedad: "Variedad", caserio: "Caserío", organizacion: "Organización" },
    noWord: { variedad: "Sin variedad", caserio: "Sin caserío", organizacion: "Sin organización" },
    figureHeader: "fuera",
    ofCompared: (outside: string, compared: string) => `${outside} de ${compared}`,
    toOf: (before: string, after: string, compared: string) =>
      `${before} → ${after} de ${compared}`,
    lanes: { lat0To5: "hasta 5°", lat5To15: "5° a 15°" },
    bandNames: { lat0To5: "hasta 5° de latitud", lat5To15: "de 5° a 15°" },
    bandKey: "Faja de la variedad; flecha: sin tope publicado",
    movedKey: (metres: string) => `Faja corrida ${metres} m (ejercicio)`,
    keysHint:
      "Flechas arriba y abajo: filas. Izquierda y derecha: marcas de la fila. Intro: abre la marca, o elige la fila.",
    spoken: (name: string, bands: string, counts: string) =>
      [name, bands, counts].filter(Boolean).join(": "),
    spokenCounts: (
      compared: string,
      outside: string,
      below: string,
      above: string,
      undecided: string,
    ) =>
      `${compared} comparadas, ${outside} fuera (${below} por debajo, ${above} por encima), ${undecided} sin decidir`,
    headers: {
      group: "Grupo",
      bands: "Faja, msnm",
      compared: "Comparadas",
      inside: "En la faja",
      below: "Por debajo",
      above: "Por encima",
      undecidable: "Sin decidir",
    },
    many: (count: string) => `×${count}`,
    pointMany: (count: string, group: string, altitude: string, verdict: string) =>
      `${count} parcelas · ${group} · cerca de ${altitude} msnm · ${verdict}. Clic o Intro: verlas en la tabla`,
    pointOne: (plot: string, group: string, altitude: string, error: string, verdict: string) =>
      `${plot} · ${group} · ${altitude} ± ${error} msnm · ${verdict}`,
    exercise: (degrees: string, metres: string) =>
      `Ejercicio, no pronóstico: +${degrees} °C, fajas ${metres} m más arriba. Las marcas son las del ejercicio.`,
    notDrawn: (n: number, count: string) =>
      n === 1
        ? "1 parcela no se dibuja: no se pudo comparar."
        : `${count} parcelas no se dibujan: no se pudieron comparar.`,
    seeNotDrawn: "Verlas en la tabla",
    nothingDrawn: "Ninguna de estas parcelas se pudo comparar.",
    filter: "Filtrar",
    clearFilter: (count: string) => `Ver las ${count}`,
    inForce: "Filtros puestos",
    takeAway: (label: string) => `Quitar el filtro: ${label}`,
    codeWith: (text: string) => `código con «${text}»`,
    heights: (metres: string) => `${metres} msnm`,
    inExercise: "en el ejercicio",
    named: (filter: string, sentence: string) => `${filter}: ${sentence}`,
    picked: (n: number, count: string, filter: string) =>
      `${count} ${n === 1 ? "parcela" : "parcelas"}: ${filter}`,
    outside: (
      n: number,
      outside: string,
      compared: string,
      oneVariety: boolean,
      exercise: { readonly outside: string; readonly degrees: string } | null,
    ) =>
      [
        exercise ? `${outside} → ${exercise.outside}` : outside,
        `de ${compared} parcelas`,
        n === 1 && !exercise ? "está" : "están",
        `fuera de la faja de altitud de ${oneVariety ? "esa" : "su"} variedad`,
        ...(exercise ? [`(ejercicio +${exercise.degrees} °C)`] : []),
      ].join(" "),
    filterVerdict: "Resultado",
    filterHamlet: "Caserío",
    filterOrganisation: "Organización",
    filterVariety: "Variedad",
    every: {
      hamlet: "Todos los caseríos",
      organisation: "Todas las organizaciones",
      variety: "Todas las variedades",
    },
    changedOnly: "Solo las que cambian",
    search: "Buscar código",
    clear: "Borrar la búsqueda",
    plotsTitle: (n: number, count: string, plots: string) =>
      n === 1 ? `1 de ${plots} parcelas` : `${count} de ${plots} parcelas`,
    columns: {
      plot: "Parcela",
      verdict: "Resultado",
      variety: "Variedad",
      altitude: "Altitud, msnm",
      error: "± m",
      source: "De dónde",
      band: "Faja, msnm",
      margin: "Al borde, m",
      marginWhy: "Metros de la altitud al borde más cercano de la faja; negativo fuera de ella",
      exercise: "Con el ejercicio",
      hamlet: "Caserío",
      organisation: "Organización",
      latitude: "Latitud",
    },
    sources: { register: "padrón", relief: "relieve", none: "–" },
    nothing: "Ninguna parcela cumple el filtro.",
    layerExercise: (degrees: string) => `Altitud de cada parcela (ejercicio +${degrees} °C)`,
    exerciseTag: (degrees: string) => `Ejercicio +${degrees} °C, no pronóstico`,
    layerCount: (shown: string, plots: string) => `${shown} de ${plots}`,
    layerSource: (register: string, catalogue: string) =>
      `${register}; fajas: ${catalogue}. Cambian a los 5° de latitud: se usa la de cada parcela.`,
    layerSample: "Padrón de ejemplo, sintético",
    attribution: (name: string) => `Parcelas: ${name}`,
    attributionSample: "Parcelas: datos de ejemplo",
  },
  en: {
    label: "Plots and altitude bands",
    view: "How they are shown",
    panes: { grafico: "Chart", tabla: "Table" },
    by: "Group by",
    groups: { variedad: "Variety", caserio: "Hamlet", organizacion: "Organisation" },
    noWord: { variedad: "No variety", caserio: "No hamlet", organizacion: "No organisation" },
    figureHeader: "outside",
    ofCompared: (outside: string, compared: string) => `${outside} of ${compared}`,
    toOf: (before: string, after: string, compared: string) =>
      `${before} → ${after} of ${compared}`,
    lanes: { lat0To5: "up to 5°", lat5To15: "5° to 15°" },
    bandNames: { lat0To5: "up to 5° of latitude", lat5To15: "5° to 15°" },
    bandKey: "Band of the variety; arrow: no upper end published",
    movedKey: (metres: string) => `Band moved ${metres} m (exercise)`,
    keysHint:
      "Up and down: rows. Left and right: marks of the row. Enter opens the mark, or chooses the row.",
    spoken: (name: string, bands: string, counts: string) =>
      [name, bands, counts].filter(Boolean).join(": "),
    spokenCounts: (
      compared: string,
      outside: string,
      below: string,
      above: string,
      undecided: string,
    ) =>
      `${compared} compared, ${outside} outside (${below} below, ${above} above), ${undecided} undecided`,
    headers: {
      group: "Group",
      bands: "Band, masl",
      compared: "Compared",
      inside: "In the band",
      below: "Below",
      above: "Above",
      undecidable: "Undecided",
    },
    many: (count: string) => `×${count}`,
    pointMany: (count: string, group: string, altitude: string, verdict: string) =>
      `${count} plots · ${group} · near ${altitude} masl · ${verdict}. Click or Enter: see them in the table`,
    pointOne: (plot: string, group: string, altitude: string, error: string, verdict: string) =>
      `${plot} · ${group} · ${altitude} ± ${error} masl · ${verdict}`,
    exercise: (degrees: string, metres: string) =>
      `An exercise, not a forecast: +${degrees} °C, bands ${metres} m higher. The marks are those of the exercise.`,
    notDrawn: (n: number, count: string) =>
      n === 1
        ? "1 plot is not drawn: it could not be compared."
        : `${count} plots are not drawn: they could not be compared.`,
    seeNotDrawn: "See them in the table",
    nothingDrawn: "None of these plots could be compared.",
    filter: "Filter",
    clearFilter: (count: string) => `Show all ${count}`,
    inForce: "Filters in force",
    takeAway: (label: string) => `Remove the filter: ${label}`,
    codeWith: (text: string) => `code with "${text}"`,
    heights: (metres: string) => `${metres} masl`,
    inExercise: "in the exercise",
    named: (filter: string, sentence: string) => `${filter}: ${sentence}`,
    picked: (n: number, count: string, filter: string) =>
      `${count} ${n === 1 ? "plot" : "plots"}: ${filter}`,
    outside: (
      n: number,
      outside: string,
      compared: string,
      oneVariety: boolean,
      exercise: { readonly outside: string; readonly degrees: string } | null,
    ) =>
      [
        exercise ? `${outside} → ${exercise.outside}` : outside,
        `of ${compared} plots`,
        n === 1 && !exercise ? "is" : "are",
        `outside the altitude band of ${oneVariety ? "that" : n === 1 && !exercise ? "its" : "their"} variety`,
        ...(exercise ? [`(exercise +${exercise.degrees} °C)`] : []),
      ].join(" "),
    filterVerdict: "Result",
    filterHamlet: "Hamlet",
    filterOrganisation: "Organisation",
    filterVariety: "Variety",
    every: {
      hamlet: "All hamlets",
      organisation: "All organisations",
      variety: "All varieties",
    },
    changedOnly: "Only those that change",
    search: "Search a code",
    clear: "Clear the search",
    plotsTitle: (n: number, count: string, plots: string) =>
      n === 1 ? `1 of ${plots} plots` : `${count} of ${plots} plots`,
    columns: {
      plot: "Plot",
      verdict: "Result",
      variety: "Variety",
      altitude: "Altitude, masl",
      error: "± m",
      source: "From",
      band: "Band, masl",
      margin: "To the edge, m",
      marginWhy: "Metres from the altitude to the nearest end of the band; negative outside it",
      exercise: "In the exercise",
      hamlet: "Hamlet",
      organisation: "Organisation",
      latitude: "Latitude",
    },
    sources: { register: "register", relief: "relief", none: "–" },
    nothing: "No plot passes the filter.",
    layerExercise: (degrees: string) => `Altitude of each plot (exercise +${degrees} °C)`,
    exerciseTag: (degrees: string) => `Exercise +${degrees} °C, not a forecast`,
    layerCount: (shown: string, plots: string) => `${shown} of ${plots}`,
    layerSource: (register: string, catalogue: string) =>
      `${register}; bands: ${catalogue}. They change at 5° of latitude: each plot's own is used.`,
    layerSample: "Sample register, synthetic",
    attribution: (name: string) => `Plots: ${name}`,
    attributionSample: "Plots: sample data",
  },
});
