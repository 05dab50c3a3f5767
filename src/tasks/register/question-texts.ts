import type { QuestionParams } from "../../domain/question/question.ts";
import { crsName } from "../../geo/crs/crs-name.ts";
import { parseCrs } from "../../geo/crs/parse-crs.ts";
import { formatInteger } from "../../i18n/format-number.ts";
import { plural } from "../../i18n/plural.ts";
import { defineTexts } from "../../i18n/texts.ts";

type QuestionWords = {
  readonly [C in keyof QuestionParams]: (params: QuestionParams[C]) => string;
};

const COLUMNS_ES = {
  "no-header": "no tiene encabezado",
  repeated: "repite encabezados",
  "none-found": "no nombra columnas de coordenadas",
} as const;

const COLUMNS_EN = {
  "no-header": "has no header",
  repeated: "repeats headers",
  "none-found": "names no coordinate columns",
} as const;

/** "UTM 17S WGS84" of "EPSG:32717". */
const named = (label: string): string => {
  const crs = parseCrs(label);
  return crs === null ? label : crsName(crs);
};

/** What the file leaves open, as a person would ask it. */
export const questionTexts = defineTexts<
  QuestionWords & {
    readonly unanswered: string;
    /** Of what is assumed. */
    readonly confirm: (answer: string) => string;
    readonly assumed: string;
    readonly said: Readonly<Record<"person" | "template", string>>;
    /** What an answer is called, by its id; those that are a name already have none. */
    readonly answers: Readonly<Record<string, string>>;
  }
>({
  "es-PE": {
    "which-crs": ({ found, datum }) =>
      found === null
        ? datum !== null
          ? `¿En qué zona están las coordenadas? La columna dice ${datum}; la zona, el archivo no la dice.`
          : "¿En qué sistema están las coordenadas? El archivo no dice zona ni datum."
        : `El archivo nombra «${found}», que no se conoce. ¿En qué sistema están las coordenadas?`,
    "which-zone": ({ written, likely, chosen }) =>
      chosen
        ? `El archivo dice ${named(written)}; se lee en ${named(likely)}. ¿Cuál es?`
        : `El archivo dice ${named(written)}, pero así las filas caen lejos. ¿Será ${named(likely)}?`,
    "which-datum": ({ written }) =>
      `${written === null ? "¿WGS84 o PSAD56? Nada en el archivo puede decirlo" : `La columna dice ${written}. ¿Es así? Las cifras no pueden probarlo`}, y entre WGS84 y PSAD56 hay unos 450 m. GPS y teléfonos dan WGS84; las cartas antiguas, PSAD56.`,
    "swapped-lat-lon": ({ rows }) =>
      `En ${rows} ${plural(rows, "fila", "filas")} la latitud y la longitud parecen intercambiadas. ¿Leerlas al revés?`,
    "swapped-este-norte": ({ rows }) =>
      `En ${rows} ${plural(rows, "fila", "filas")} Este y Norte parecen intercambiados. ¿Leerlos al revés?`,
    "south-west": ({ rows }) =>
      `En ${rows} ${plural(rows, "fila", "filas")} falta el signo menos. ¿Leer todas las latitudes como sur y las longitudes como oeste?`,
    "which-columns": ({ why }) =>
      `El archivo ${COLUMNS_ES[why]}. ¿En qué columnas están las coordenadas?`,
    "close-lines": ({ rows }) =>
      `${rows} ${plural(rows, "registro es una línea abierta, no un polígono. ¿Cerrarla como parcela?", "registros son líneas abiertas, no polígonos. ¿Cerrarlas como parcelas?")}`,
    "accept-repairs": ({ rows }) =>
      `${rows} ${plural(rows, "parcela tiene un lindero que se cruza o partes que se superponen. ¿Leerla como las figuras que encierra?", "parcelas tienen un lindero que se cruza o partes que se superponen. ¿Leerlas como las figuras que encierran?")} Su área puede no ser la verdadera.`,
    "count-thousands": ({ rows, value, likely }) =>
      `${rows} ${plural(rows, "conteo lleva", "conteos llevan")} una coma o un punto de miles, como «${value}». ¿Leerlo como ${formatInteger(likely)}? Con «No», esas filas quedan fuera.`,
    "date-order": ({ rows, value, used }) =>
      `${rows} ${plural(rows, "fecha solo existe", "fechas solo existen")} con el mes primero, como «${value}». Se lee primero ${used === "day-first" ? "el día" : "el mes"}. ¿Qué va primero en este archivo?`,
    "repeated-rows": ({ rows, used }) =>
      `${formatInteger(rows)} ${plural(rows, "fila repite otra", "filas repiten otras")} en todas sus celdas, como si la hoja se hubiera pegado dos veces. ${used === "copies" ? "Se cuentan una vez." : "Se suman."} ¿Son copias, o partes de un mismo conteo?`,
    unanswered: "Falta elegir",
    confirm: (answer) => `Confirmar «${answer}»`,
    assumed: "Por ahora es un supuesto.",
    said: { person: "Confirmado por usted.", template: "Confirmado por la plantilla." },
    answers: {
      "day-first": "Primero el día (24/11)",
      "month-first": "Primero el mes (11/24)",
      copies: "Son copias",
      parts: "Son partes de un conteo",
    },
  },
  en: {
    "which-crs": ({ found, datum }) =>
      found === null
        ? datum !== null
          ? `In which zone are the coordinates? The column says ${datum}; the file does not say the zone.`
          : "In which system are the coordinates? The file gives neither zone nor datum."
        : `The file names "${found}", which is not known. In which system are the coordinates?`,
    "which-zone": ({ written, likely, chosen }) =>
      chosen
        ? `The file says ${named(written)}; it is read in ${named(likely)}. Which is it?`
        : `The file says ${named(written)}, but then the rows lie far away. Might it be ${named(likely)}?`,
    "which-datum": ({ written }) =>
      `${written === null ? "WGS84 or PSAD56? Nothing in the file can tell" : `The column says ${written}. Is it so? The figures cannot prove it`}, and the two are about 450 m apart. GPS and phones give WGS84; old map sheets, PSAD56.`,
    "swapped-lat-lon": ({ rows }) =>
      `In ${rows} ${plural(rows, "row", "rows")} latitude and longitude look interchanged. Read them the other way round?`,
    "swapped-este-norte": ({ rows }) =>
      `In ${rows} ${plural(rows, "row", "rows")} easting and northing look interchanged. Read them the other way round?`,
    "south-west": ({ rows }) =>
      `In ${rows} ${plural(rows, "row", "rows")} the minus sign is missing. Read every latitude as south and every longitude as west?`,
    "which-columns": ({ why }) =>
      `The file ${COLUMNS_EN[why]}. Which columns hold the coordinates?`,
    "close-lines": ({ rows }) =>
      `${rows} ${plural(rows, "record is an open line, not a polygon. Close it into a plot?", "records are open lines, not polygons. Close them into plots?")}`,
    "accept-repairs": ({ rows }) =>
      `${rows} ${plural(rows, "plot has a boundary that crosses itself or parts that overlap. Read it as the figures it encloses? Its", "plots have a boundary that crosses itself or parts that overlap. Read them as the figures they enclose? Their")} area may not be the true one.`,
    "count-thousands": ({ rows, value, likely }) =>
      `${rows} ${plural(rows, "count has", "counts have")} a comma or point for thousands, such as "${value}". Read it as ${formatInteger(likely)}? With "No" those rows are left out.`,
    "date-order": ({ rows, value, used }) =>
      `${rows} ${plural(rows, "date exists", "dates exist")} only with the month first, such as "${value}". The ${used === "day-first" ? "day" : "month"} is read first. Which stands first in this file?`,
    "repeated-rows": ({ rows, used }) =>
      `${formatInteger(rows)} ${plural(rows, "row repeats another", "rows repeat others")} in every cell, as if the sheet had been pasted twice. ${used === "copies" ? "They are counted once." : "They are summed."} Are they copies, or parts of one count?`,
    unanswered: "To be chosen",
    confirm: (answer) => `Confirm “${answer}”`,
    assumed: "For now it is assumed.",
    said: { person: "Confirmed by you.", template: "Confirmed by the template." },
    answers: {
      "day-first": "Day first (24/11)",
      "month-first": "Month first (11/24)",
      copies: "They are copies",
      parts: "They are parts of one count",
    },
  },
});
