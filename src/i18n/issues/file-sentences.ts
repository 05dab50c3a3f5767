import type { FileIssueParams, ForeignFormat } from "../../domain/issue/file-issues.ts";
import { formatBytes } from "../format-measure.ts";
import { FORMAT_NAMES } from "../format-names.ts";
import { formatInteger } from "../format-number.ts";
import { plural } from "../plural.ts";
import { defineTexts } from "../texts.ts";
import type { SentenceTable } from "./sentence-table.ts";

const FOREIGN_ES: Readonly<Record<ForeignFormat, readonly [string, string]>> = {
  xls: ["un libro antiguo de Excel (.xls)", "Ábralo en Excel y guárdelo como .xlsx o CSV."],
  "xls-xml": ["un libro de Excel en XML de 2003", "Ábralo en Excel y guárdelo como .xlsx o CSV."],
  xlsb: ["un libro binario de Excel (.xlsb)", "Ábralo en Excel y guárdelo como .xlsx o CSV."],
  locked: [
    "un documento de Office con contraseña",
    "Ábralo con su contraseña y guarde una copia sin ella, como .xlsx o CSV.",
  ],
  word: ["un documento de texto", "Copie la tabla a una hoja de cálculo y guárdela como CSV."],
  gzip: ["un archivo comprimido GZIP", "Descomprímalo y use el archivo que contiene."],
  rar: ["un archivo comprimido RAR", "Descomprímalo y use el archivo que contiene."],
  "7z": ["un archivo comprimido 7z", "Descomprímalo y use el archivo que contiene."],
  gml: ["un GML", "Ábralo en QGIS y expórtelo como GeoJSON."],
  xml: ["un XML que no es KML", "Expórtelo como KML, GeoJSON o CSV."],
  pdf: ["un PDF", "Pida el archivo de datos: CSV, GeoJSON o KML."],
  image: ["una imagen", "Pida el archivo de datos: CSV, GeoJSON o KML."],
  html: [
    "una página web, quizá un mensaje de error guardado en lugar del archivo",
    "Descárguelo de nuevo.",
  ],
  sqlite: ["una base de datos SQLite", "Ábrala en QGIS y exporte la capa como GeoJSON."],
  dxf: ["un plano DXF de AutoCAD", "Ábralo en QGIS y exporte los polígonos como GeoJSON."],
  "esri-json": ["un JSON de ArcGIS (Esri)", "Expórtelo desde ArcGIS o QGIS como GeoJSON."],
};

const FOREIGN_EN: Readonly<Record<ForeignFormat, readonly [string, string]>> = {
  xls: ["an old Excel workbook (.xls)", "Open it in Excel and save it as .xlsx or CSV."],
  "xls-xml": ["an Excel workbook in XML of 2003", "Open it in Excel and save it as .xlsx or CSV."],
  xlsb: ["a binary Excel workbook (.xlsb)", "Open it in Excel and save it as .xlsx or CSV."],
  locked: [
    "an Office document under a password",
    "Open it with its password and save a copy without, as .xlsx or CSV.",
  ],
  word: ["a text document", "Copy the table to a spreadsheet and save it as CSV."],
  gzip: ["a GZIP archive", "Unpack it and use the file inside."],
  rar: ["a RAR archive", "Unpack it and use the file inside."],
  "7z": ["a 7z archive", "Unpack it and use the file inside."],
  gml: ["a GML", "Open it in QGIS and export it as GeoJSON."],
  xml: ["an XML that is no KML", "Export it as KML, GeoJSON or CSV."],
  pdf: ["a PDF", "Ask for the data file: CSV, GeoJSON or KML."],
  image: ["a picture", "Ask for the data file: CSV, GeoJSON or KML."],
  html: ["a web page, perhaps an error message saved in place of the file", "Download it again."],
  sqlite: ["an SQLite database", "Open it in QGIS and export the layer as GeoJSON."],
  dxf: ["a DXF drawing of AutoCAD", "Open it in QGIS and export the polygons as GeoJSON."],
  "esri-json": ["a JSON of ArcGIS (Esri)", "Export it from ArcGIS or QGIS as GeoJSON."],
};

/** What to do about an assumed system; a terminal says how there: `tasks/terminal-sentence`. */
const ANSWER_ES = "Si es otro, elíjalo al abrir el archivo.";
const ANSWER_EN = "If it is another, choose it when opening the file.";

export const fileSentences = defineTexts<SentenceTable<FileIssueParams>>({
  "es-PE": {
    "file-empty": () => ["el archivo está vacío", "Expórtelo de nuevo y compruebe su tamaño."],
    "file-too-large": ({ size, limit }) => [
      `el archivo pesa ${formatBytes(size)}; se leen hasta ${formatBytes(limit)}`,
      "Divídalo por distrito u organización.",
    ],
    "file-not-text": () => [
      "no es un archivo de texto ni un formato conocido; quizá está dañado",
      "Expórtelo de nuevo como CSV, XLSX, GeoJSON o KML.",
    ],
    "file-format-not-read": ({ format }) => [
      `es ${FOREIGN_ES[format][0]}: ese formato no se lee`,
      FOREIGN_ES[format][1],
    ],
    "file-ending-differs": ({ ending, format }) => [
      `termina en «.${ending}», pero su contenido es ${FORMAT_NAMES[format]}; se leyó como ${FORMAT_NAMES[format]}`,
      "",
    ],
    "file-truncated": ({ line }) => [
      `el archivo está cortado: termina a medias en la línea ${formatInteger(line)}`,
      "Descárguelo o cópielo de nuevo, completo.",
    ],
    "file-json-broken": ({ at, line, found }) => [
      `no es JSON válido: línea ${formatInteger(line)}, carácter ${formatInteger(at)}, dice «${found}»`,
      "Expórtelo de nuevo desde el programa que lo hizo (en Python, sin NaN ni Infinity).",
    ],
    "file-nested-too-deep": ({ limit }) => [
      `tiene más de ${limit} niveles de corchetes o elementos uno dentro de otro; no es un archivo de parcelas`,
      "Expórtelo de nuevo.",
    ],
    "file-not-geojson": () => [
      "es JSON, pero no contiene elementos GeoJSON",
      "Expórtelo como GeoJSON (FeatureCollection).",
    ],
    "file-xml-broken": ({ line }) => [
      `el XML está mal formado en la línea ${formatInteger(line)}`,
      "Guárdelo de nuevo desde Google Earth o QGIS.",
    ],
    "file-xml-entities": () => [
      "declara entidades o un DOCTYPE, que no se leen por seguridad",
      "Guárdelo de nuevo desde Google Earth o QGIS.",
    ],
    "file-no-records": () => [
      "no contiene ningún registro: 0 parcelas",
      "Compruebe que la exportación incluyó las filas.",
    ],
    "file-too-many-columns": ({ columns, limit }) => [
      `tiene ${formatInteger(columns)} columnas; se leen hasta ${formatInteger(limit)}`,
      "Revise el separador, o quite columnas.",
    ],
    "file-too-many-records": ({ limit, of }) => [
      `tiene más de ${formatInteger(limit)} ${of === "cells" ? "celdas" : "registros"}, el máximo por archivo`,
      "Divídalo por distrito u organización.",
    ],
    "file-text-damaged": () => [
      "algunas letras están dañadas (aparecen como �)",
      "Guárdelo de nuevo como UTF-8.",
    ],
    "file-quote-unclosed": ({ line }) => [
      `unas comillas que se abren en la línea ${formatInteger(line)} no se cierran; desde allí se leyó línea por línea`,
      "Revise esa línea.",
    ],
    "file-links-ignored": ({ count }) => [
      `contiene ${count} ${plural(count, "enlace a otro archivo, que no se sigue", "enlaces a otros archivos, que no se siguen")}`,
      "Si los necesita, descárguelos y cárguelos aparte.",
    ],
    "file-crs-unknown": ({ crs }) => [
      `no se conoce el sistema de coordenadas «${crs}»`,
      `${ANSWER_ES} O exporte en WGS84 o UTM.`,
    ],
    "file-not-degrees": ({ guess }) => [
      guess
        ? `las coordenadas no son grados y el archivo no dice en qué sistema están; se supuso ${guess}`
        : "las coordenadas no son grados y el archivo no dice en qué sistema están",
      ANSWER_ES,
    ],
    "file-not-metres": ({ written }) => [
      `dice estar en ${written}, pero las coordenadas son grados; se leyeron como WGS84`,
      "Pregunte el sistema de coordenadas a quien hizo el archivo.",
    ],
    "file-crs-guessed": ({ guess, datumGiven }) => [
      `no dice ${datumGiven ? "la zona" : "zona ni datum"}: se supuso ${guess}`,
      ANSWER_ES,
    ],
    "file-datum-guessed": ({ guess }) => [
      `no dice el datum: se supuso ${guess}; con PSAD56 todo quedaría a unos 450 m`,
      ANSWER_ES,
    ],
    "columns-no-coordinates": ({ columns }) => [
      `no se reconoció ninguna columna de coordenadas entre: ${listed(columns)}`,
      "Nombre las columnas «lat» y «lon», «este» y «norte», o «wkt».",
    ],
    "columns-no-header": () => [
      "la primera línea ya son datos: faltan los nombres de las columnas",
      "Indique qué columna es cada una, o añada una línea de títulos.",
    ],
    "columns-repeated": ({ columns, used }) => [
      `hay columnas con el mismo nombre (${listed(columns)}); se usó ${listed(used)}`,
      "Indique cuáles son las coordenadas, o dé a cada columna un nombre distinto.",
    ],
    "file-unreadable": ({ detail }) => [
      `no se pudo leer por un fallo de Lindero (${detail})`,
      "No se tomó nada del archivo. Avísenos, por favor, con una copia si puede compartirla.",
    ],
  },
  en: {
    "file-empty": () => ["the file is empty", "Export it again and check its size."],
    "file-too-large": ({ size, limit }) => [
      `the file has ${formatBytes(size)}; up to ${formatBytes(limit)} are read`,
      "Split it by district or organisation.",
    ],
    "file-not-text": () => [
      "it is no text file and no known format; perhaps it is damaged",
      "Export it again as CSV, XLSX, GeoJSON or KML.",
    ],
    "file-format-not-read": ({ format }) => [
      `this is ${FOREIGN_EN[format][0]}: that format is not read`,
      FOREIGN_EN[format][1],
    ],
    "file-ending-differs": ({ ending, format }) => [
      `it ends in “.${ending}”, but holds ${FORMAT_NAMES[format]}; it was read as ${FORMAT_NAMES[format]}`,
      "",
    ],
    "file-truncated": ({ line }) => [
      `the file is cut off: it ends half way in line ${formatInteger(line)}`,
      "Download or copy it again, complete.",
    ],
    "file-json-broken": ({ at, line, found }) => [
      `it is not valid JSON: line ${formatInteger(line)}, character ${formatInteger(at)}, reads “${found}”`,
      "Export it again from the program that made it (in Python, without NaN or Infinity).",
    ],
    "file-nested-too-deep": ({ limit }) => [
      `it nests more than ${limit} levels of brackets or elements; this is no file of plots`,
      "Export it again.",
    ],
    "file-not-geojson": () => [
      "it is JSON, but there is no GeoJSON in it",
      "Export it as GeoJSON (FeatureCollection).",
    ],
    "file-xml-broken": ({ line }) => [
      `the XML is not well formed at line ${formatInteger(line)}`,
      "Save it again from Google Earth or QGIS.",
    ],
    "file-xml-entities": () => [
      "it declares entities or a DOCTYPE, which are not read for safety",
      "Save it again from Google Earth or QGIS.",
    ],
    "file-no-records": () => ["it holds no record: 0 plots", "Check that the rows were exported."],
    "file-too-many-columns": ({ columns, limit }) => [
      `it has ${formatInteger(columns)} columns; up to ${formatInteger(limit)} are read`,
      "Check the separator, or remove columns.",
    ],
    "file-too-many-records": ({ limit, of }) => [
      `it has more than ${formatInteger(limit)} ${of}, the most for one file`,
      "Split it by district or organisation.",
    ],
    "file-text-damaged": () => [
      "some letters are damaged (they show as �)",
      "Save it again as UTF-8.",
    ],
    "file-quote-unclosed": ({ line }) => [
      `a quotation mark opened in line ${formatInteger(line)} is never closed; from there on it was read line by line`,
      "Look at that line.",
    ],
    "file-links-ignored": ({ count }) => [
      `it holds ${count} ${plural(count, "link to another file, which is", "links to other files, which are")} not followed`,
      "If you need them, download them and load them separately.",
    ],
    "file-crs-unknown": ({ crs }) => [
      `the coordinate system “${crs}” is not known`,
      `${ANSWER_EN} Or export in WGS84 or UTM.`,
    ],
    "file-not-degrees": ({ guess }) => [
      guess
        ? `the coordinates are not degrees and the file names no system; ${guess} was assumed`
        : "the coordinates are not degrees and the file names no system",
      ANSWER_EN,
    ],
    "file-not-metres": ({ written }) => [
      `it says ${written}, but the coordinates are degrees; they were read as WGS84`,
      "Ask whoever made the file for its coordinate system.",
    ],
    "file-crs-guessed": ({ guess, datumGiven }) => [
      `it names ${datumGiven ? "no zone" : "neither zone nor datum"}: ${guess} was assumed`,
      ANSWER_EN,
    ],
    "file-datum-guessed": ({ guess }) => [
      `it names no datum: ${guess} was assumed; with PSAD56 everything would lie some 450 m away`,
      ANSWER_EN,
    ],
    "columns-no-coordinates": ({ columns }) => [
      `no column of coordinates was recognised among: ${listed(columns)}`,
      "Name the columns “lat” and “lon”, “este” and “norte”, or “wkt”.",
    ],
    "columns-no-header": () => [
      "the first line is data already: the names of the columns are missing",
      "Say which column is which, or add a line of titles.",
    ],
    "columns-repeated": ({ columns, used }) => [
      `some columns have the same name (${listed(columns)}); ${listed(used)} was used`,
      "Say which ones are the coordinates, or name each column differently.",
    ],
    "file-unreadable": ({ detail }) => [
      `it could not be read because of a fault in Lindero (${detail})`,
      "Nothing was taken from the file. Please tell us, with a copy if you may share it.",
    ],
  },
});

const MOST_NAMES = 8;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map((name) => `«${name.slice(0, 30)}»`);
  return names.length > MOST_NAMES ? `${shown.join(", ")}…` : shown.join(", ");
}
