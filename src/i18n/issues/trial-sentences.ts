import type { TrialIssueParams } from "../../domain/issue/trial-issues.ts";
import { formatInteger, formatNumber } from "../format-number.ts";
import { plural } from "../plural.ts";
import { defineTexts } from "../texts.ts";
import { rowList } from "./row-list.ts";
import type { SentenceTable } from "./sentence-table.ts";

const moreEs = (n: number): string => `y ${formatInteger(n)} más`;
const moreEn = (n: number): string => `and ${formatInteger(n)} more`;

const quotedEs = (names: readonly string[]): string => names.map((name) => `«${name}»`).join(", ");
const quotedEn = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(", ");

const some = (names: readonly string[]): string =>
  `${names.slice(0, 12).join(", ")}${names.length > 12 ? "…" : ""}`;

/** As many digits after the point as the figure has, three at most. */
const shownFigure = (value: number): string =>
  formatNumber(value, Math.min(3, /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0));

/** "at A, B", or nothing where the sheet has no sites. */
const sitesEs = (sites: readonly string[]): string =>
  sites.every((site) => site === "") ? "" : ` en ${quotedEs(sites.slice(0, 8))}`;
const sitesEn = (sites: readonly string[]): string =>
  sites.every((site) => site === "") ? "" : ` at ${quotedEn(sites.slice(0, 8))}`;

/** What is said of a sheet of trial results and of its rows. */
export const trialSentences = defineTexts<SentenceTable<TrialIssueParams>>({
  "es-PE": {
    "sheet-places-unused": () => [
      "trae coordenadas; aquí no se usan",
      "La hoja entra sin lugar en el mapa. Para ver las parcelas en el mapa, úsela como parcelas.",
    ],
    "sheet-too-many": ({ rows, limit }) => [
      `la hoja tiene ${formatInteger(rows)} filas y se admiten ${formatInteger(limit)}`,
      "Divídala, por ejemplo en un archivo por campaña.",
    ],
    "sheet-altitude-feet": ({ column, value, metres }) => [
      `${column} dice «${value}», más alto que cualquier cafetal: parece estar en pies (serían ${formatInteger(metres)} m)`,
      "Se deja sin altitud. Escríbala en metros sobre el nivel del mar.",
    ],
    "sheet-altitude-zero": ({ column, value }) => [
      `${column} dice «${value}», que no es una altitud de cafetal`,
      "Se deja sin altitud. Complétela, o deje la celda vacía.",
    ],
    "sheet-altitude-unread": ({ column, value }) => [
      `no se entiende ${column}: «${value}»`,
      "Se deja sin altitud. Escriba solo el número de metros, como 1548.",
    ],
    "trial-no-variety-column": ({ columns }) => [
      `ninguna columna dice la variedad (${some(columns)})`,
      "Diga qué columna es, en «Lo que se entendió».",
    ],
    "trial-no-response": ({ columns }) => [
      `ninguna columna trae un resultado medido: rendimiento, roya, taza, broca u otra cifra (${some(columns)})`,
      "Diga qué columna es, en «Lo que se entendió».",
    ],
    "trial-no-block-column": ({ columns }) => [
      `ninguna columna dice el bloque o la repetición (${some(columns)})`,
      "Sin bloques no hay análisis de varianza. Si la hoja los tiene, diga qué columna es, en «Lo que se entendió».",
    ],
    "trial-no-site-column": () => [
      "no tiene columna de sitio: todas las filas se toman como un solo sitio sin nombre",
      "Si el ensayo tiene varios sitios, agregue una columna «sitio».",
    ],
    "trial-no-variety": () => [
      "no dice su variedad",
      "La fila se conserva y no entra en el análisis. Complétela.",
    ],
    "trial-no-block": () => [
      "no dice su bloque",
      "La fila se conserva y no entra en el análisis. Complétela.",
    ],
    "trial-no-site": () => [
      "no dice su sitio",
      "La fila se conserva y no entra en el análisis. Complétela.",
    ],
    "trial-two-varieties": ({ value, names }) => [
      `la celda «${value}» nombra ${formatInteger(names.length)} variedades (${quotedEs(names)})`,
      "La fila queda aparte. Escriba una sola variedad; si es una mezcla hecha a propósito, dele un nombre propio, como «Mezcla A».",
    ],
    "trial-values-missing": ({ column, count, of, rows }) => [
      count === of
        ? `${column} no tiene ningún dato`
        : `${column} no tiene dato en ${formatInteger(count)} de ${formatInteger(of)} parcelas (${plural(count, "fila", "filas")} ${rowList(rows, count, moreEs)})`,
      "Cuentan como parcelas perdidas o no medidas: quedan en el plano y no en el análisis de esa respuesta.",
    ],
    "trial-value-text": ({ column, value }) => [
      `${column} dice «${value}» en vez de una cifra`,
      "Se toma como parcela sin ese dato. Si hay cifra, escríbala; si se perdió, deje la celda vacía.",
    ],
    "trial-value-negative": ({ column, value }) => [
      `${column} es negativo: «${value}»`,
      "Se toma como parcela sin ese dato. Corrija la celda.",
    ],
    "trial-value-outside": ({ column, value, limit }) => [
      `${column} dice «${value}» y va de 0 a ${formatInteger(limit)}`,
      "Se toma como parcela sin ese dato. Corrija la celda.",
    ],
    "trial-value-ambiguous": ({ column, value, used }) => [
      `${column} dice «${value}», que puede llevar miles o decimales; se lee ${formatNumber(used, 3)}`,
      "Si no es así, escriba la celda sin separador de miles.",
    ],
    "trial-value-far": ({ column, value, used, median, times }) => [
      `${column} dice «${value}», que se lee ${shownFigure(used)}: más de ${formatInteger(times)} veces la mediana de su columna (${shownFigure(median)}) y lejos de todas las demás cifras`,
      "Se usa como está y pesa mucho en el análisis. Revise el punto, la coma y las cifras de la celda.",
    ],
    "trial-percent-shares": ({ column, most }) => [
      `${column} llega solo a ${formatNumber(most, 2)}: pueden ser partes de uno en vez de porcentajes`,
      "Se usa como está. Si 0.12 quiere decir 12%, multiplique la columna por 100.",
    ],
    "trial-trees-not-whole": ({ column, value }) => [
      `${column} no es un número entero de árboles: «${value}»`,
      "La parcela entra sin ese dato. Corrija la celda.",
    ],
    "trial-place-not-whole": ({ column, value }) => [
      `${column} no es un lugar del campo: «${value}»`,
      "Se cuenta desde 1. La parcela queda fuera del plano hasta que se corrija.",
    ],
    "trial-spellings": ({ column, used, others }) => [
      `en ${column}, «${used}» está escrito también ${quotedEs(others.slice(0, 8))}`,
      "Se toman como un solo nombre, porque solo cambian mayúsculas, espacios o tildes. Si son dos, cámbieles el nombre.",
    ],
    "trial-names-near": ({ column, names }) => [
      `en ${column} hay «${names[0]}» y «${names[1]}»`,
      "Se toman como dos. Si son el mismo, escríbalo de una sola manera.",
    ],
    "trial-cell-repeated": ({ block, variety, firstRow }) => [
      `el bloque «${block}» ya tiene «${variety}» en la fila ${firstRow}`,
      "Con dos cifras de una variedad en un bloque el sitio no se analiza. Vea si una sobra, o si el bloque, la variedad o la campaña es otra.",
    ],
    "trial-plot-repeated": ({ code, firstRow }) => [
      `el código de parcela «${code}» ya está en la fila ${firstRow} del mismo sitio y campaña`,
      "Se usan las dos filas. Compruebe el código.",
    ],
    "trial-one-block": ({ sites }) => [
      `hay un solo bloque${sitesEs(sites)}`,
      "Sin repetición no se puede decir si las variedades difieren. Se muestran los datos sin análisis de varianza.",
    ],
    "trial-one-variety": ({ sites }) => [
      `hay una sola variedad${sitesEs(sites)}`,
      "No hay con qué compararla. Se muestran los datos sin análisis de varianza.",
    ],
    "trial-altitudes-differ": ({ site, least, most }) => [
      `${site === "" ? "las parcelas" : `las parcelas de «${site}»`} van de ${formatInteger(least)} a ${formatInteger(most)} msnm`,
      "Se usa el promedio del sitio. Si son dos lugares, póngales nombres distintos.",
    ],
    "trial-altitude-missing": ({ count, rows }) => [
      `${formatInteger(count)} ${plural(count, "fila no tiene", "filas no tienen")} altitud (${plural(count, "fila", "filas")} ${rowList(rows, count, moreEs)})`,
      "Se usa la de las otras filas de su sitio, si la hay.",
    ],
  },
  en: {
    "sheet-places-unused": () => [
      "holds coordinates; they are not used here",
      "The sheet comes in without a place on the map. To see the plots on the map, use it as plots.",
    ],
    "sheet-too-many": ({ rows, limit }) => [
      `the sheet has ${formatInteger(rows)} rows and ${formatInteger(limit)} are taken`,
      "Divide it, for instance into one file for each season.",
    ],
    "sheet-altitude-feet": ({ column, value, metres }) => [
      `${column} says "${value}", higher than any coffee: it looks like feet (${formatInteger(metres)} m)`,
      "It is left without an altitude. Write it in metres above sea level.",
    ],
    "sheet-altitude-zero": ({ column, value }) => [
      `${column} says "${value}", which is no altitude of coffee`,
      "It is left without an altitude. Fill it in, or leave the cell empty.",
    ],
    "sheet-altitude-unread": ({ column, value }) => [
      `${column} cannot be read: "${value}"`,
      "It is left without an altitude. Write only the number of metres, such as 1548.",
    ],
    "trial-no-variety-column": ({ columns }) => [
      `no column says the variety (${some(columns)})`,
      'Say which column it is, in "What was understood".',
    ],
    "trial-no-response": ({ columns }) => [
      `no column holds a measured result: yield, rust, cup, borer or another figure (${some(columns)})`,
      'Say which column it is, in "What was understood".',
    ],
    "trial-no-block-column": ({ columns }) => [
      `no column says the block or replicate (${some(columns)})`,
      'Without blocks there is no analysis of variance. If the sheet has them, say which column it is, in "What was understood".',
    ],
    "trial-no-site-column": () => [
      "has no column of sites: all rows are taken as one site without a name",
      'If the trial has several sites, add a column "sitio".',
    ],
    "trial-no-variety": () => [
      "does not say its variety",
      "The row is kept and is in no analysis. Fill it in.",
    ],
    "trial-no-block": () => [
      "does not say its block",
      "The row is kept and is in no analysis. Fill it in.",
    ],
    "trial-no-site": () => [
      "does not say its site",
      "The row is kept and is in no analysis. Fill it in.",
    ],
    "trial-two-varieties": ({ value, names }) => [
      `the cell "${value}" names ${formatInteger(names.length)} varieties (${quotedEn(names)})`,
      'The row is kept aside. Write one variety; if it is a mixture made on purpose, give it a name of its own, such as "Mixture A".',
    ],
    "trial-values-missing": ({ column, count, of, rows }) => [
      count === of
        ? `${column} holds no figure at all`
        : `${column} holds no figure in ${formatInteger(count)} of ${formatInteger(of)} plots (${plural(count, "row", "rows")} ${rowList(rows, count, moreEn)})`,
      "They count as plots lost or not measured: they stay in the plan, not in the analysis of that response.",
    ],
    "trial-value-text": ({ column, value }) => [
      `${column} says "${value}" instead of a figure`,
      "It is taken as a plot without that figure. If there is one, write it; if it was lost, leave the cell empty.",
    ],
    "trial-value-negative": ({ column, value }) => [
      `${column} is negative: "${value}"`,
      "It is taken as a plot without that figure. Correct the cell.",
    ],
    "trial-value-outside": ({ column, value, limit }) => [
      `${column} says "${value}" and goes from 0 to ${formatInteger(limit)}`,
      "It is taken as a plot without that figure. Correct the cell.",
    ],
    "trial-value-ambiguous": ({ column, value, used }) => [
      `${column} says "${value}", which may have thousands or decimals; it is read as ${formatNumber(used, 3)}`,
      "If that is wrong, write the cell without a thousands separator.",
    ],
    "trial-value-far": ({ column, value, used, median, times }) => [
      `${column} says "${value}", which is read as ${shownFigure(used)}: more than ${formatInteger(times)} times the median of its column (${shownFigure(median)}) and far from all other figures`,
      "It is used as it stands and weighs much in the analysis. Check point, comma and digits of the cell.",
    ],
    "trial-percent-shares": ({ column, most }) => [
      `${column} reaches only ${formatNumber(most, 2)}: these may be shares of one, not percentages`,
      "It is used as it stands. If 0.12 means 12%, multiply the column by 100.",
    ],
    "trial-trees-not-whole": ({ column, value }) => [
      `${column} is no whole number of trees: "${value}"`,
      "The plot comes in without it. Correct the cell.",
    ],
    "trial-place-not-whole": ({ column, value }) => [
      `${column} is no place in the field: "${value}"`,
      "They are counted from 1. The plot stays out of the plan until it is corrected.",
    ],
    "trial-spellings": ({ column, used, others }) => [
      `in ${column}, "${used}" is also written ${quotedEn(others.slice(0, 8))}`,
      "They are taken as one name, since only case, blanks or accents differ. If they are two, give them different names.",
    ],
    "trial-names-near": ({ column, names }) => [
      `${column} has "${names[0]}" and "${names[1]}"`,
      "They are taken as two. If they are the same, write it one way only.",
    ],
    "trial-cell-repeated": ({ block, variety, firstRow }) => [
      `block "${block}" already has "${variety}" in row ${firstRow}`,
      "With two figures of one variety in a block the site is not analysed. See whether one is too many, or whether block, variety or season is another.",
    ],
    "trial-plot-repeated": ({ code, firstRow }) => [
      `the plot code "${code}" already stands in row ${firstRow} of the same site and season`,
      "Both rows are used. Check the code.",
    ],
    "trial-one-block": ({ sites }) => [
      `there is only one block${sitesEn(sites)}`,
      "Without replication it cannot be said whether varieties differ. The figures are shown without an analysis of variance.",
    ],
    "trial-one-variety": ({ sites }) => [
      `there is only one variety${sitesEn(sites)}`,
      "There is nothing to compare it with. The figures are shown without an analysis of variance.",
    ],
    "trial-altitudes-differ": ({ site, least, most }) => [
      `${site === "" ? "the plots" : `the plots of "${site}"`} go from ${formatInteger(least)} to ${formatInteger(most)} m`,
      "The mean of the site is used. If they are two places, give them different names.",
    ],
    "trial-altitude-missing": ({ count, rows }) => [
      `${formatInteger(count)} ${plural(count, "row has", "rows have")} no altitude (${plural(count, "row", "rows")} ${rowList(rows, count, moreEn)})`,
      "That of the other rows of its site is used, where there is one.",
    ],
  },
});
