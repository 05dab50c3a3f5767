import type { RowIssueParams } from "../../domain/issue/row-issues.ts";
import { formatInteger } from "../format-number.ts";
import { plural } from "../plural.ts";
import { defineTexts } from "../texts.ts";
import type { SentenceTable } from "./sentence-table.ts";

type RowOnly = Pick<RowIssueParams, Extract<keyof RowIssueParams, `row-${string}`>>;

const and = (names: readonly string[], word: string): string => names.join(` ${word} `);

const NOT_TAKEN_ES = {
  line: [
    "es una línea, no un polígono",
    "Si rodea la parcela, indíquelo o ciérrela como polígono.",
  ],
  track: [
    "es un recorrido, no un polígono",
    "Si rodea la parcela, indíquelo o ciérrelo como polígono.",
  ],
  points: ["son varios puntos sueltos, no una parcela", "Sepárelos, uno por elemento."],
  model: ["es un modelo 3D, no una parcela", "Dibuje el polígono."],
} as const;

const NOT_TAKEN_EN = {
  line: [
    "it is a line, not a polygon",
    "If it goes round the plot, say so or close it into a polygon.",
  ],
  track: [
    "it is a track, not a polygon",
    "If it goes round the plot, say so or close it into a polygon.",
  ],
  points: ["it is several loose points, not a plot", "Separate them, one to a feature."],
  model: ["it is a 3D model, not a plot", "Draw the polygon."],
} as const;

export const rowSentences = defineTexts<SentenceTable<RowOnly>>({
  "es-PE": {
    "row-no-coordinates": ({ columns }) => [
      `faltan las coordenadas (${and(columns, "y")})`,
      "Complételas o quite la fila.",
    ],
    "row-total-line": ({ text }) => [`es una línea de total («${text}»)`, "No se cuenta."],
    "row-coordinate-missing": ({ column }) => [`falta ${column}`, "Complete la celda."],
    "row-not-a-number": ({ column, value }) => [
      `${column} no es un número: «${value}»`,
      "Escriba la coordenada en cifras.",
    ],
    "row-number-ambiguous": ({ column, value, likely }) => [
      likely
        ? `${column} dice «${value}», que puede llevar decimales o miles; solo ${likely} puede ser esa coordenada y así se leyó`
        : `${column} dice «${value}», que puede llevar decimales o miles`,
      "Escríbala sin separador de miles.",
    ],
    "row-too-few-cells": ({ expected, found }) => [
      `tiene ${found} ${plural(found, "columna", "columnas")} y el encabezado ${expected}`,
      "Falta una celda: complétela.",
    ],
    "row-too-many-cells": ({ expected, found }) => [
      `tiene ${found} ${plural(found, "columna", "columnas")} y el encabezado ${expected}`,
      "Quizá un texto o un número lleva el separador dentro: póngalo entre comillas, o exporte con «;».",
    ],
    "row-cell-too-long": ({ column, length, limit }) => [
      `la celda ${column} tiene ${formatInteger(length)} letras; se admiten ${formatInteger(limit)}`,
      "Acorte el texto.",
    ],
    "row-dms-out-of-range": ({ value, part, amount }) => [
      `no existen ${amount} ${part === "minutes" ? "minutos" : "segundos"}: «${value}»`,
      "Corrija la coordenada.",
    ],
    "row-hemisphere-missing": ({ column, value }) => [
      `a ${column} le falta el hemisferio o el signo: «${value}»`,
      "Añada S u O, o un signo menos.",
    ],
    "row-zone-unknown": ({ column, value }) => [
      `${column} dice «${value}», que no es una zona UTM`,
      "Escriba 17S o 18S.",
    ],
    "row-zone-differs": ({ zone, used }) => [
      `está en ${zone}; se convirtió a ${used} como las demás`,
      "",
    ],
    "row-srid-unknown": ({ srid }) => [
      `el WKT dice SRID=${srid}, un sistema de coordenadas que no se conoce`,
      "Conviértala a WGS84 o UTM, por ejemplo SRID=32717.",
    ],
    "row-datum-unknown": ({ column, value }) => [
      `${column} dice «${value}», que no es un datum conocido`,
      "Escriba WGS84 o PSAD56.",
    ],
    "row-no-code": ({ used }) => [
      `no tiene código; se la llama «${used}»`,
      "Póngale uno para poder citarla.",
    ],
    "row-code-repeated": ({ code, firstRow }) => [
      `el código «${code}» ya está en la fila ${firstRow}, con otros datos`,
      "Compruebe cuál es la correcta. Se usan las dos.",
    ],
    "row-repeated": ({ firstRow }) => [
      `repite la fila ${firstRow} en todo`,
      "No se cuenta dos veces.",
    ],
    "row-same-outline": ({ firstRow, code }) => [
      `tiene la misma forma que la fila ${firstRow}${code ? ` (código ${code})` : ""}: se contaría dos veces`,
      "Si es la misma parcela, quite una de las dos.",
    ],
    "row-header-again": () => ["repite los títulos de las columnas", "Quite la fila."],
    "row-corner-order": ({ column, value }) => [
      `no se entiende el orden del vértice (${column}: «${value}»); se siguió el orden del archivo`,
      "Numere los vértices.",
    ],
    "row-wkt-broken": ({ at }) => [
      `el WKT está mal escrito en el carácter ${formatInteger(at)}`,
      "Escríbalo como POLYGON ((x y, x y, …)).",
    ],
    "row-not-json": ({ found }) => [
      `no es JSON («${found}»)`,
      "Expórtela de nuevo, un elemento por línea.",
    ],
    "row-not-a-feature": ({ found }) => [`no es un elemento: «${found}»`, "Quítelo del archivo."],
    "row-geometry-type-unknown": ({ type }) => [
      `tipo de geometría desconocido: «${type.slice(0, 40)}»`,
      "Use Polygon, MultiPolygon o Point.",
    ],
    "row-geometry-not-taken": ({ type }) => NOT_TAKEN_ES[type],
    "row-no-geometry": () => [
      "sin geometría: no tiene coordenadas",
      "Dibuje o complete la parcela.",
    ],
    "row-coordinates-text": () => [
      "las coordenadas son texto entre comillas",
      "Expórtelas como números.",
    ],
    "row-coordinates-shape": ({ type }) => [
      `las coordenadas no corresponden a su tipo${type ? ` (${type})` : ""}`,
      "Expórtela de nuevo.",
    ],
    "row-coordinate-not-number": ({ found }) => [
      `una coordenada no es un número: «${found}»`,
      "Corríjala o exporte de nuevo.",
    ],
    "row-parts-left-out": ({ points, lines }) => [
      `además del polígono tiene ${points} ${plural(points, "punto", "puntos")} y ${lines} ${plural(lines, "línea", "líneas")}: no se usan`,
      "Si hacen falta, póngalos en un elemento aparte.",
    ],
    "row-blank-in-coordinates": () => [
      "hay espacios después de las comas en las coordenadas; se leyeron como un par",
      "Compruebe la forma en el mapa.",
    ],
  },
  en: {
    "row-no-coordinates": ({ columns }) => [
      `the coordinates are missing (${and(columns, "and")})`,
      "Fill them in or remove the row.",
    ],
    "row-total-line": ({ text }) => [`it is a total line (“${text}”)`, "It is not counted."],
    "row-coordinate-missing": ({ column }) => [`${column} is missing`, "Fill in the cell."],
    "row-not-a-number": ({ column, value }) => [
      `${column} is not a number: “${value}”`,
      "Write the coordinate in figures.",
    ],
    "row-number-ambiguous": ({ column, value, likely }) => [
      likely
        ? `${column} reads “${value}”, which may hold decimals or thousands; only ${likely} can be that coordinate, and so it was read`
        : `${column} reads “${value}”, which may hold decimals or thousands`,
      "Write it without a thousands mark.",
    ],
    "row-too-few-cells": ({ expected, found }) => [
      `it has ${found} ${plural(found, "column", "columns")} and the header ${expected}`,
      "A cell is missing: fill it in.",
    ],
    "row-too-many-cells": ({ expected, found }) => [
      `it has ${found} ${plural(found, "column", "columns")} and the header ${expected}`,
      "Perhaps a text or a number holds the separator: put it in quotation marks, or export with “;”.",
    ],
    "row-cell-too-long": ({ column, length, limit }) => [
      `the cell ${column} has ${formatInteger(length)} letters; ${formatInteger(limit)} are allowed`,
      "Shorten the text.",
    ],
    "row-dms-out-of-range": ({ value, part, amount }) => [
      `there are no ${amount} ${part}: “${value}”`,
      "Correct the coordinate.",
    ],
    "row-hemisphere-missing": ({ column, value }) => [
      `${column} lacks its hemisphere or sign: “${value}”`,
      "Add S or W, or a minus sign.",
    ],
    "row-zone-unknown": ({ column, value }) => [
      `${column} reads “${value}”, which is no UTM zone`,
      "Write 17S or 18S.",
    ],
    "row-zone-differs": ({ zone, used }) => [
      `it is in ${zone}; it was converted to ${used} like the others`,
      "",
    ],
    "row-srid-unknown": ({ srid }) => [
      `the WKT says SRID=${srid}, a coordinate system that is not known`,
      "Convert it to WGS84 or UTM, for instance SRID=32717.",
    ],
    "row-datum-unknown": ({ column, value }) => [
      `${column} reads “${value}”, which is no known datum`,
      "Write WGS84 or PSAD56.",
    ],
    "row-no-code": ({ used }) => [
      `it has no code; it is called “${used}”`,
      "Give it one, so that it can be cited.",
    ],
    "row-code-repeated": ({ code, firstRow }) => [
      `the code “${code}” already stands in row ${firstRow}, with other data`,
      "Check which is right. Both are used.",
    ],
    "row-repeated": ({ firstRow }) => [
      `it repeats row ${firstRow} wholly`,
      "It is not counted twice.",
    ],
    "row-same-outline": ({ firstRow, code }) => [
      `it has the same shape as row ${firstRow}${code ? ` (code ${code})` : ""}: it would be counted twice`,
      "If it is the same plot, remove one of the two.",
    ],
    "row-header-again": () => ["it repeats the titles of the columns", "Remove the row."],
    "row-corner-order": ({ column, value }) => [
      `the order of the corner is not understood (${column}: “${value}”); the order of the file was kept`,
      "Number the corners.",
    ],
    "row-wkt-broken": ({ at }) => [
      `the WKT is broken at character ${formatInteger(at)}`,
      "Write it as POLYGON ((x y, x y, …)).",
    ],
    "row-not-json": ({ found }) => [
      `it is not JSON (“${found}”)`,
      "Export it again, one feature a line.",
    ],
    "row-not-a-feature": ({ found }) => [
      `it is not a feature: “${found}”`,
      "Remove it from the file.",
    ],
    "row-geometry-type-unknown": ({ type }) => [
      `unknown geometry type: “${type.slice(0, 40)}”`,
      "Use Polygon, MultiPolygon or Point.",
    ],
    "row-geometry-not-taken": ({ type }) => NOT_TAKEN_EN[type],
    "row-no-geometry": () => ["no geometry: it has no coordinates", "Draw or complete the plot."],
    "row-coordinates-text": () => ["the coordinates are quoted text", "Export them as numbers."],
    "row-coordinates-shape": ({ type }) => [
      `the coordinates do not fit their type${type ? ` (${type})` : ""}`,
      "Export it again.",
    ],
    "row-coordinate-not-number": ({ found }) => [
      `a coordinate is not a number: “${found}”`,
      "Correct it or export again.",
    ],
    "row-parts-left-out": ({ points, lines }) => [
      `beside the polygon it has ${points} ${plural(points, "point", "points")} and ${lines} ${plural(lines, "line", "lines")}: they are not used`,
      "If they matter, put them in a feature of their own.",
    ],
    "row-blank-in-coordinates": () => [
      "there are blanks after the commas in the coordinates; they were read as a pair",
      "Check the shape on the map.",
    ],
  },
});
