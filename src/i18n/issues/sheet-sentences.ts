import type { ReadingIssueParams } from "../../domain/issue/reading-issues.ts";
import type { ReadingMethod } from "../../domain/readings/reading-method.ts";
import { formatDate } from "../format-date.ts";
import { formatInteger } from "../format-number.ts";
import { plural } from "../plural.ts";
import { defineTexts } from "../texts.ts";
import { METHODS_EN, METHODS_ES } from "./method-words.ts";
import type { SentenceTable } from "./sentence-table.ts";

type SheetOnly = Pick<ReadingIssueParams, Extract<keyof ReadingIssueParams, `readings-${string}`>>;

const listed = (
  counts: Readonly<Record<ReadingMethod, number>>,
  names: Readonly<Record<ReadingMethod, string>>,
): string =>
  (Object.keys(names) as ReadingMethod[])
    .filter((method) => counts[method] > 0)
    .map((method) => `${names[method]}: ${formatInteger(counts[method])}`)
    .join(", ");

/** "12 repeats 2, 13 repeats 3, …": the first copies and the rows they repeat. */
const pairs = (
  copies: readonly number[],
  of: readonly number[],
  word: string,
  rows: number,
): string =>
  `${copies.map((copy, i) => `${copy} ${word} ${of[i]}`).join(", ")}${rows > copies.length ? "…" : ""}`;

/** What is said of a whole sheet of readings. */
export const sheetSentences = defineTexts<SentenceTable<SheetOnly>>({
  "es-PE": {
    "readings-no-counts": ({ columns }) => [
      `ninguna columna trae frutos evaluados y brocados, ni capturas (${columns.slice(0, 12).join(", ")})`,
      "Diga qué columnas son, en «Lo que se entendió».",
    ],
    "readings-too-many": ({ rows, limit }) => [
      `la hoja tiene ${formatInteger(rows)} lecturas y se admiten ${formatInteger(limit)} a la vez`,
      "Divídala, por ejemplo en un archivo por campaña o por provincia.",
    ],
    "readings-no-dates": () => [
      "la hoja no trae fechas",
      "Hay tasas e intervalos, pero no meses ni campañas. Agregue una columna «fecha» si la tiene.",
    ],
    "readings-no-places": () => [
      "la hoja no trae coordenadas",
      "Hay tablas e intervalos, pero nada en el mapa. Agregue este y norte, o lat y lon, si los tiene.",
    ],
    "readings-method-assumed": ({ rows, assumed }) => [
      `${formatInteger(rows)} ${plural(rows, "lectura no dice su método y se toma", "lecturas no dicen su método y se toman")} como ${METHODS_ES[assumed]}`,
      "Si no es así, escriba ramas, frutos_suelo o trampa en una columna «metodo».",
    ],
    "readings-several-methods": (counts) => [
      `hay lecturas de varios métodos (${listed(counts, METHODS_ES)})`,
      "Son medidas distintas: se muestran por separado y nunca se suman.",
    ],
    "readings-traps-undated": ({ rows }) => [
      `la hoja no dice cuándo se instalaron las trampas (${formatInteger(rows)} lecturas): no hay capturas por día`,
      "Agregue una columna «fecha_instalacion».",
    ],
    "readings-several-per-day": ({ rows }) => [
      `casi todos los puntos tienen varias filas por día (${formatInteger(rows)} filas): se toman como partes de un mismo conteo y se suman`,
      "Por eso las filas iguales no se quitan. Si son copias, bórrelas del archivo.",
    ],
    "readings-pasted-twice": ({ rows, copies, of }) => [
      `la hoja parece pegada dos veces: ${formatInteger(rows)} ${plural(rows, "fila repite otra en todas sus celdas y no se cuenta", "filas repiten otras en todas sus celdas y no se cuentan")} (${pairs(copies, of, "repite la", rows)})`,
      "Si son partes de un mismo conteo, dígalo al abrir el archivo, en las preguntas; o numere las filas en una columna.",
    ],
    "readings-dates-month-only": ({ rows, value }) => [
      `${formatInteger(rows)} ${plural(rows, "fecha dice", "fechas dicen")} solo el mes, como «${value}»: ${plural(rows, "se toma", "se toman")} como el día 15`,
      "El mes y la campaña son ciertos, el día no. Complételo si lo tiene.",
    ],
    "readings-dates-serial": ({ rows, value, read }) => [
      `${formatInteger(rows)} ${plural(rows, "fecha viene", "fechas vienen")} como número de hoja de cálculo: «${value}» se leyó como ${formatDate(read, "es-PE")}`,
      "Compruebe una. Si no son fechas, dé a la columna formato de fecha y expórtela de nuevo.",
    ],
    "readings-mixed-crs": ({ used, usual, others }) => [
      `la hoja mezcla sistemas de coordenadas: ${formatInteger(usual)} ${plural(usual, "fila", "filas")} en ${used}, ${others.map(({ crs, rows }) => `${formatInteger(rows)} en ${crs}`).join(", ")}`,
      `Cada fila se convirtió desde el sistema que dice a ${used}. Entre WGS84 y PSAD56 hay unos 450 m: compruebe una en el mapa.`,
    ],
  },
  en: {
    "readings-no-counts": ({ columns }) => [
      `no column holds fruits counted and bored, or catches (${columns.slice(0, 12).join(", ")})`,
      'Say which columns they are, under "What was understood".',
    ],
    "readings-too-many": ({ rows, limit }) => [
      `the sheet has ${formatInteger(rows)} readings and ${formatInteger(limit)} can be taken at once`,
      "Divide it, for instance into a file for each season or province.",
    ],
    "readings-no-dates": () => [
      "the sheet has no dates",
      'There are rates and intervals, but no months or seasons. Add a column "fecha" if you have it.',
    ],
    "readings-no-places": () => [
      "the sheet has no coordinates",
      "There are tables and intervals, but nothing on the map. Add easting and northing, or lat and lon, if you have them.",
    ],
    "readings-method-assumed": ({ rows, assumed }) => [
      `${formatInteger(rows)} ${plural(rows, "reading does not say its method and is", "readings do not say their method and are")} taken as ${METHODS_EN[assumed]}`,
      'If that is wrong, write ramas, frutos_suelo or trampa in a column "metodo".',
    ],
    "readings-several-methods": (counts) => [
      `there are readings of several methods (${listed(counts, METHODS_EN)})`,
      "They measure different things: they are shown apart and never summed.",
    ],
    "readings-traps-undated": ({ rows }) => [
      `the sheet does not say when the traps were set (${formatInteger(rows)} readings): no catches per day`,
      'Add a column "fecha_instalacion".',
    ],
    "readings-several-per-day": ({ rows }) => [
      `nearly every point has several rows a day (${formatInteger(rows)} rows): they are taken as parts of one count and summed`,
      "So equal rows are not taken out. If they are copies, delete them in the file.",
    ],
    "readings-pasted-twice": ({ rows, copies, of }) => [
      `the sheet looks pasted twice: ${formatInteger(rows)} ${plural(rows, "row repeats another in every cell and is not counted", "rows repeat others in every cell and are not counted")} (${pairs(copies, of, "repeats", rows)})`,
      "If they are parts of one count, say so when opening the file, in the questions; or number the rows in a column.",
    ],
    "readings-dates-month-only": ({ rows, value }) => [
      `${formatInteger(rows)} ${plural(rows, "date says", "dates say")} only the month, such as "${value}": taken as its day 15`,
      "Month and season are right, the day is not. Fill it in if you have it.",
    ],
    "readings-dates-serial": ({ rows, value, read }) => [
      `${formatInteger(rows)} ${plural(rows, "date stands as the number", "dates stand as the numbers")} of a spreadsheet: "${value}" was read as ${formatDate(read, "en")}`,
      "Check one. If they are no dates, format the column as dates and export it again.",
    ],
    "readings-mixed-crs": ({ used, usual, others }) => [
      `the sheet mixes coordinate systems: ${formatInteger(usual)} ${plural(usual, "row", "rows")} in ${used}, ${others.map(({ crs, rows }) => `${formatInteger(rows)} in ${crs}`).join(", ")}`,
      `Each row was converted from the system it names to ${used}. WGS84 and PSAD56 are about 450 m apart: check one on the map.`,
    ],
  },
});
