import { formatInteger, formatNumber } from "../../../i18n/format-number.ts";
import { plural } from "../../../i18n/plural.ts";
import { defineTexts } from "../../../i18n/texts.ts";

interface Plot {
  readonly row: number;
  readonly id: string;
}

export const convertTexts = defineTexts({
  "es-PE": {
    summary:
      "Lee un archivo de parcelas y lo escribe en otro formato, sin cambiar textos ni dígitos",
    usage: "ENTRADA SALIDA [--eudr | --public]",
    format:
      "Formato de la salida, si su terminación no lo dice: geojson, geopackage, shapefile, kml, gpx, xlsx, csv, csv-excel",
    crs: "Sistema de las coordenadas de la entrada, si no lo dice",
    to: "Sistema de la salida; sin ella, el de la entrada (KML y GPX llevan siempre WGS84)",
    sheet: "Hoja o capa de la entrada; sin ella, la primera con registros",
    closeLines: "Cierra como parcelas las líneas y recorridos",
    acceptRepairs: "Acepta la lectura de los linderos que se cruzan",
    eudr: "Escribe el GeoJSON de la UE: solo parcelas listas, seis decimales, partes de 25 MB como máximo",
    producer: "Con --eudr, qué va en ProducerName: apellidos_nombres, organizacion o codigo_socio",
    place:
      "Con --eudr, qué va en ProductionPlace: caserio (con distrito y provincia) o codigo_parcela",
    otherPlace: "Con --eudr, el lugar común de las parcelas cuya fila no dice ninguno",
    public: "Escribe un zip de sumas que se pueden publicar, de cinco productores o más",
    json: "Dice lo hecho como JSON en la salida",
    two: "Indique un archivo de entrada y uno de salida. Ejemplo: lindero convert parcelas.kml parcelas.gpkg",
    badFormat: (text: string) =>
      `No se sabe escribir «${text}». Formatos: .geojson, .gpkg, .zip (Shapefile), .kml, .gpx, .xlsx, .csv; o --format.`,
    badCrs: (text: string) => `No se conoce el sistema «${text}». Ejemplo: EPSG:32717`,
    badChoice: (option: string, text: string, list: string) =>
      `--${option} no puede ser «${text}». Elija: ${list}.`,
    oneOf: "Elija --eudr o --public, no los dos.",
    eudrEnding: "El archivo de la UE termina en .geojson o .json.",
    publicEnding: "El archivo para publicar termina en .zip.",
    none: (file: string) => `${file}: ningún registro se puede escribir.`,
    read: (file: string, read: number, accepted: number, refused: number) =>
      `${file}: ${formatInteger(read)} leídos, ${formatInteger(accepted)} aceptados, ${formatInteger(refused)} rechazados`,
    saved: (path: string, records: number, size: string) =>
      `Guardado: ${path}, ${formatInteger(records)} ${plural(records, "registro", "registros")}, ${size}`,
    notReady: (n: number) =>
      `${formatInteger(n)} ${plural(n, "parcela no está lista", "parcelas no están listas")} para la UE y ${plural(n, "queda", "quedan")} fuera:`,
    leaveNoticed: "Con --eudr, deja fuera las parcelas listas que tienen aviso",
    verdict: (ready: number, not: number) =>
      `${formatInteger(ready)} ${plural(ready, "parcela lista", "parcelas listas")} para la UE, ${formatInteger(not)} no ${plural(not, "lista", "listas")}.`,
    noticed: (n: number) =>
      `${formatInteger(n)} de las listas ${plural(n, "tiene", "tienen")} aviso; con --leave-noticed ${plural(n, "queda", "quedan")} fuera:`,
    noticedOut: (n: number) =>
      `${formatInteger(n)} de las listas ${plural(n, "tiene", "tienen")} aviso y ${plural(n, "queda", "quedan")} fuera, como se pidió:`,
    twice: (n: number) =>
      `${formatInteger(n)} ${plural(n, "par de las escritas es la misma parcela", "pares de las escritas son la misma parcela")}:`,
    twiceLine: (a: Plot, b: Plot, share: number) =>
      `  Fila ${a.row} (${a.id}) y fila ${b.row} (${b.id}): ${formatNumber(100 * share, 1)} % iguales`,
    plotLine: (row: number, id: string, why: string) => `  Fila ${row} (${id}): ${why}`,
    more: (n: number) => `  … y ${formatInteger(n)} más; con --json se ven todas.`,
    noneReady: "Ninguna parcela está lista para la UE: no se escribió ningún archivo.",
  },
  en: {
    summary: "Reads a file of plots and writes it in another format, changing no text and no digit",
    usage: "IN OUT [--eudr | --public]",
    format:
      "Format of the output, where its ending does not say: geojson, geopackage, shapefile, kml, gpx, xlsx, csv, csv-excel",
    crs: "System of the input's coordinates, where it does not say",
    to: "System of the output; the input's when left out (KML and GPX always have WGS84)",
    sheet: "Sheet or layer of the input; the first with records when left out",
    closeLines: "Closes lines and tracks into plots",
    acceptRepairs: "Accepts the reading of outlines that cross themselves",
    eudr: "Writes the EU's GeoJSON: only plots that are ready, six decimals, parts of at most 25 MB",
    producer: "With --eudr, what ProducerName is: apellidos_nombres, organizacion or codigo_socio",
    place:
      "With --eudr, what ProductionPlace is: caserio (with district and province) or codigo_parcela",
    otherPlace: "With --eudr, the common place of plots whose row says none",
    public: "Writes a zip of sums that may be published, of five producers or more",
    json: "Says what was done as JSON on standard output",
    two: "Name an input and an output file. Example: lindero convert plots.kml plots.gpkg",
    badFormat: (text: string) =>
      `How to write "${text}" is not known. Formats: .geojson, .gpkg, .zip (Shapefile), .kml, .gpx, .xlsx, .csv; or --format.`,
    badCrs: (text: string) => `The system "${text}" is not known. Example: EPSG:32717`,
    badChoice: (option: string, text: string, list: string) =>
      `--${option} cannot be "${text}". Choose: ${list}.`,
    oneOf: "Choose --eudr or --public, not both.",
    eudrEnding: "The EU's file ends in .geojson or .json.",
    publicEnding: "The file to publish ends in .zip.",
    none: (file: string) => `${file}: no record can be written.`,
    read: (file: string, read: number, accepted: number, refused: number) =>
      `${file}: ${formatInteger(read)} read, ${formatInteger(accepted)} accepted, ${formatInteger(refused)} refused`,
    saved: (path: string, records: number, size: string) =>
      `Saved: ${path}, ${formatInteger(records)} ${plural(records, "record", "records")}, ${size}`,
    notReady: (n: number) =>
      `${formatInteger(n)} ${plural(n, "plot is", "plots are")} not ready for the EU and ${plural(n, "is", "are")} left out:`,
    leaveNoticed: "With --eudr, leaves out the ready plots that have a notice",
    verdict: (ready: number, not: number) =>
      `${formatInteger(ready)} ${plural(ready, "plot", "plots")} ready for the EU, ${formatInteger(not)} not ready.`,
    noticed: (n: number) =>
      `${formatInteger(n)} of the ready ones ${plural(n, "has", "have")} a notice; --leave-noticed leaves ${plural(n, "it", "them")} out:`,
    noticedOut: (n: number) =>
      `${formatInteger(n)} of the ready ones ${plural(n, "has", "have")} a notice and ${plural(n, "is", "are")} left out, as asked:`,
    twice: (n: number) =>
      `${formatInteger(n)} ${plural(n, "pair of those written is the same plot", "pairs of those written are the same plot")}:`,
    twiceLine: (a: Plot, b: Plot, share: number) =>
      `  Row ${a.row} (${a.id}) and row ${b.row} (${b.id}): ${formatNumber(100 * share, 1)} % the same`,
    plotLine: (row: number, id: string, why: string) => `  Row ${row} (${id}): ${why}`,
    more: (n: number) => `  … and ${formatInteger(n)} more; --json lists them all.`,
    noneReady: "No plot is ready for the EU: no file was written.",
  },
});

export type ConvertWords = (typeof convertTexts)["es-PE"];
