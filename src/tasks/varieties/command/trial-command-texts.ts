import { plural } from "../../../i18n/plural.ts";
import { defineTexts } from "../../../i18n/texts.ts";

/** Options, complaints and table heads of `lindero trial`. */
export const trialCommandTexts = defineTexts({
  "es-PE": {
    summary: "Analiza un ensayo de variedades por bloques: medias, varianza y comparaciones",
    usage: "ensayo.csv [--response rendimiento_qq_ha] [--campaign 2026] [--alpha 0.05] [--json]",
    response: "Columna que se analiza; sin ella, la primera que se conoce",
    campaign: "Solo esta campaña; hace falta donde se midió en varias",
    sheet: "Hoja de un libro XLSX; sin ella, la primera con una tabla",
    alpha: "Nivel de las comparaciones y letras (0.05)",
    json: "Escribe todo como JSON en la salida; lo que no se puede calcular lleva su motivo (not_computable) y código 0",
    oneFile: "Indique un archivo de ensayo. Ejemplo: lindero trial ensayo.csv",
    badAlpha: (text: string, least: number, most: number) =>
      `El valor «${text}» de --alpha no sirve: use un número de ${least} a ${most}.`,
    nothingRead: (file: string) => `${file}: ninguna parcela del ensayo sirve.`,
    noResponses: (file: string) =>
      `${file}: no hay ninguna columna de cifras que analizar, como rendimiento_qq_ha.`,
    noResponse: (name: string, columns: string) =>
      `El ensayo no tiene la variable «${name}». Las que tiene: ${columns}.`,
    noCampaign: (name: string, campaigns: string) =>
      `No hay parcelas de la campaña «${name}». Las que hay: ${campaigns}.`,
    noCampaigns: (name: string) =>
      `No hay parcelas de la campaña «${name}»: el archivo no dice campañas.`,
    read: (file: string, read: number, accepted: number, refused: number) =>
      `${file}: ${read} leídas, ${accepted} aceptadas, ${refused} rechazadas`,
    scope: (name: string, column: string, alpha: string) =>
      `Variable: ${name} (${column}). Nivel de las comparaciones: ${alpha}.`,
    campaignOf: (name: string) => `Campaña: ${name}.`,
    chooseCampaign: (campaigns: string) =>
      `El archivo tiene varias campañas (${campaigns}): elija una con --campaign.`,
    skipped: {
      "no-site": (n: number, count: string) =>
        `${count} ${plural(n, "parcela no dice", "parcelas no dicen")} su sitio y no ${plural(n, "entra", "entran")} en ningún análisis`,
      "no-block": (n: number, count: string) =>
        `${count} ${plural(n, "parcela no dice", "parcelas no dicen")} su bloque y no ${plural(n, "entra", "entran")} en ningún análisis`,
      "no-variety": (n: number, count: string) =>
        `${count} ${plural(n, "parcela no dice", "parcelas no dicen")} su variedad y no ${plural(n, "entra", "entran")} en ningún análisis`,
    },
    rows: (rows: string, n: number) => `${plural(n, "fila", "filas")} ${rows}`,
    base: (site: string, blocks: string, b: number, plots: string, p: number) =>
      `${site === "" ? "" : `${site}: `}${blocks} ${plural(b, "bloque", "bloques")}, ${plots} ${plural(p, "parcela con cifra", "parcelas con cifra")}`,
    missing: (names: string, n: number) =>
      `${plural(n, "Parcela perdida, estimada", "Parcelas perdidas, estimadas")} por mínimos cuadrados: ${names}.`,
    cell: (variety: string, block: string) => `${variety} en el bloque ${block}`,
    more: (n: string) => `${n} más`,
    dropped: (names: string) => `Sin ninguna cifra, fuera del análisis: ${names}.`,
    block: (name: string) => `bloque ${name}`,
    terms: {
      bloque: "Bloque (ajustado)",
      variedad: "Variedad (ajustada)",
      sitio: "Sitio",
      "sitio:bloque": "Bloque en sitio",
      "sitio:variedad": "Sitio × variedad",
      residual: "Error",
    },
    sequentialVariety: "Variedad",
    columns: {
      source: "Fuente",
      df: "gl",
      sumSq: "SC",
      meanSq: "CM",
      F: "F",
      p: "p",
      variety: "Variedad",
      n: "n",
      raw: "Media",
      adjusted: "Media ajustada",
      interval: "IC de 95%",
      letters: "Letras",
    },
    to: "a",
    cv: (value: string) => `Coeficiente de variación: ${value}%.`,
    noCv: "El coeficiente de variación no está definido: la media no es mayor que 0.",
    share: "Comparten letra las variedades que no se distinguen (Tukey).",
    checks: "Supuestos",
    normality: (p: string, doubt: boolean) =>
      `residuos normales (Shapiro-Wilk): ${p}${doubt ? ", en duda" : ""}`,
    spread: (p: string, doubt: boolean) =>
      `igual variación entre variedades (Brown-Forsythe): ${p}${doubt ? ", en duda" : ""}`,
    additivity: (p: string, doubt: boolean) =>
      `efectos que se suman (Tukey, 1 gl): ${p}${doubt ? ", en duda" : ""}`,
    notTested: "no se puede probar",
    few: (df: string, n: number) =>
      `Con ${df} ${plural(n, "grado", "grados")} de libertad del error, estas pruebas ven poco.`,
    together: "Todos los sitios",
    bySite: (byHeight: boolean) =>
      `Medias de cada variedad por sitio${byHeight ? ", del más bajo al más alto" : ""}`,
    sequential:
      "Sumas de cuadrados en este orden; cada línea contra el error, también Sitio, como la tabla secuencial de R.",
    sitesError: (F: string, df: string, p: string) =>
      `Sitios contra bloques dentro de sitio, que es su error propio y el de la pantalla y los CSV: F ${F} (${df} gl), ${p}.`,
  },
  en: {
    summary: "Analyses a variety trial by blocks: means, variance and comparisons",
    usage: "trial.csv [--response rendimiento_qq_ha] [--campaign 2026] [--alpha 0.05] [--json]",
    response: "Column to analyse; without it, the first one that is known",
    campaign: "This season only; needed where plots were measured in several",
    sheet: "Sheet of an XLSX workbook; without it, the first that holds a table",
    alpha: "Level of the comparisons and letters (0.05)",
    json: "Writes everything as JSON on standard output; what cannot be computed has its reason (not_computable) and code 0",
    oneFile: "Name one file of a trial. Example: lindero trial trial.csv",
    badAlpha: (text: string, least: number, most: number) =>
      `The value "${text}" of --alpha will not do: use a number from ${least} to ${most}.`,
    nothingRead: (file: string) => `${file}: no trial plot can be used.`,
    noResponses: (file: string) =>
      `${file}: there is no column of figures to analyse, such as rendimiento_qq_ha.`,
    noResponse: (name: string, columns: string) =>
      `The trial has no response "${name}". It has: ${columns}.`,
    noCampaign: (name: string, campaigns: string) =>
      `There are no plots of season "${name}". There are: ${campaigns}.`,
    noCampaigns: (name: string) =>
      `There are no plots of season "${name}": the file names no seasons.`,
    read: (file: string, read: number, accepted: number, refused: number) =>
      `${file}: ${read} read, ${accepted} accepted, ${refused} refused`,
    scope: (name: string, column: string, alpha: string) =>
      `Response: ${name} (${column}). Level of the comparisons: ${alpha}.`,
    campaignOf: (name: string) => `Season: ${name}.`,
    chooseCampaign: (campaigns: string) =>
      `The file has several seasons (${campaigns}): choose one with --campaign.`,
    skipped: {
      "no-site": (n: number, count: string) =>
        `${count} ${plural(n, "plot does", "plots do")} not name a site and ${plural(n, "is", "are")} in no analysis`,
      "no-block": (n: number, count: string) =>
        `${count} ${plural(n, "plot does", "plots do")} not name a block and ${plural(n, "is", "are")} in no analysis`,
      "no-variety": (n: number, count: string) =>
        `${count} ${plural(n, "plot does", "plots do")} not name a variety and ${plural(n, "is", "are")} in no analysis`,
    },
    rows: (rows: string, n: number) => `${plural(n, "row", "rows")} ${rows}`,
    base: (site: string, blocks: string, b: number, plots: string, p: number) =>
      `${site === "" ? "" : `${site}: `}${blocks} ${plural(b, "block", "blocks")}, ${plots} ${plural(p, "plot with a figure", "plots with a figure")}`,
    missing: (names: string, n: number) =>
      `${plural(n, "Missing plot, estimated", "Missing plots, estimated")} by least squares: ${names}.`,
    cell: (variety: string, block: string) => `${variety} in block ${block}`,
    more: (n: string) => `${n} more`,
    dropped: (names: string) => `Without any figure, left out of the analysis: ${names}.`,
    block: (name: string) => `block ${name}`,
    terms: {
      bloque: "Block (adjusted)",
      variedad: "Variety (adjusted)",
      sitio: "Site",
      "sitio:bloque": "Block within site",
      "sitio:variedad": "Site × variety",
      residual: "Error",
    },
    sequentialVariety: "Variety",
    columns: {
      source: "Source",
      df: "df",
      sumSq: "SS",
      meanSq: "MS",
      F: "F",
      p: "p",
      variety: "Variety",
      n: "n",
      raw: "Mean",
      adjusted: "Adjusted mean",
      interval: "95% CI",
      letters: "Letters",
    },
    to: "to",
    cv: (value: string) => `Coefficient of variation: ${value}%.`,
    noCv: "The coefficient of variation is not defined: the mean is not above 0.",
    share: "Varieties that share a letter are not told apart (Tukey).",
    checks: "Assumptions",
    normality: (p: string, doubt: boolean) =>
      `normal residuals (Shapiro-Wilk): ${p}${doubt ? ", in doubt" : ""}`,
    spread: (p: string, doubt: boolean) =>
      `equal spread of the varieties (Brown-Forsythe): ${p}${doubt ? ", in doubt" : ""}`,
    additivity: (p: string, doubt: boolean) =>
      `effects that add up (Tukey, 1 df): ${p}${doubt ? ", in doubt" : ""}`,
    notTested: "cannot be tested",
    few: (df: string, n: number) =>
      `With ${df} ${plural(n, "degree", "degrees")} of freedom of error, these tests see little.`,
    together: "All sites",
    bySite: (byHeight: boolean) =>
      `Means of each variety by site${byHeight ? ", the lowest first" : ""}`,
    sequential:
      "Sums of squares in this order; each line against the error, Site too, as R's sequential table.",
    sitesError: (F: string, df: string, p: string) =>
      `Sites against blocks within sites, which is their own error and that of screen and CSV: F ${F} (${df} df), ${p}.`,
  },
});
