import { defineTexts } from "../../../i18n/texts.ts";

export const commandTexts = defineTexts({
  "es-PE": {
    summary: "Compara un padrón de parcelas con el límite de un área y da hectáreas y distancias",
    usage: "parcelas.csv [--area limite.geojson] [--tolerance 10] [--out resultado.csv]",
    area: "Polígono de comparación; se puede repetir. Sin él, el santuario incluido",
    tolerance: "Metros a cada lado del límite en que no se decide, de 0 a 30 (10 si no se dice)",
    out: "Guarda el resultado: .csv (para programas) o .geojson (parcelas)",
    excel: "Guarda el resultado como CSV para Excel, con procedencia",
    pieces: "Guarda las piezas superpuestas como GeoJSON",
    crs: "Sistema de las coordenadas UTM o WKT que no lo dicen",
    sheet: "Hoja de un libro XLSX; sin ella, la primera con una tabla",
    areaCrs: "Lo mismo para el archivo del área",
    json: "Escribe todo como JSON en la salida",
    oneFile: "Indique un archivo de parcelas. Ejemplo: lindero overlap parcelas.csv",
    badTolerance: (text: string) => `La tolerancia «${text}» no sirve: use metros de 0 a 30.`,
    badCrs: (text: string) => `No se conoce el sistema «${text}». Ejemplo: --crs EPSG:32717`,
    badOut: (path: string) =>
      `No se sabe qué guardar en ${path}: use una terminación .csv o .geojson.`,
    noPlots: (file: string) => `${file}: ninguna parcela se puede medir.`,
    noArea: (file: string) => `${file}: no tiene un polígono que sirva de área.`,
    read: (file: string, read: number, accepted: number, refused: number) =>
      `${file}: ${read} leídas, ${accepted} aceptadas, ${refused} rechazadas`,
    answer: (area: string, n: string, ha: string) =>
      `${area}: ${n} ${n === "1" ? "parcela" : "parcelas"} con posible superposición, ${ha} ha`,
    counts: (inside: string, crosses: string, onLimit: string, outside: string) =>
      `  dentro ${inside}, cruzan ${crosses}, en el límite ${onLimit}, fuera ${outside}`,
    more: (n: string) => `… y ${n} más; con --json se ven todas.`,
    points: (n: string, within: string) => `  ${n} son puntos, sin hectáreas; ${within} dentro`,
    saved: (path: string) => `Guardado: ${path}`,
  },
  en: {
    summary: "Compares a register of plots with an area's limit and gives hectares and distances",
    usage: "plots.csv [--area limit.geojson] [--tolerance 10] [--out result.csv]",
    area: "Polygon to compare with; may be repeated. Without it, the sanctuary included here",
    tolerance:
      "Metres on either side of the limit where nothing is decided, 0 to 30 (10 if not said)",
    out: "Saves the result: .csv (for programs) or .geojson (plots)",
    excel: "Saves the result as a CSV for spreadsheets, with its provenance",
    pieces: "Saves the overlap pieces as GeoJSON",
    crs: "System of UTM or WKT coordinates that do not say it",
    sheet: "Sheet of an XLSX workbook; without it, the first that holds a table",
    areaCrs: "The same for the area's file",
    json: "Writes everything as JSON on standard output",
    oneFile: "Name one file of plots. Example: lindero overlap plots.csv",
    badTolerance: (text: string) => `The tolerance "${text}" will not do: use metres from 0 to 30.`,
    badCrs: (text: string) => `The system "${text}" is not known. Example: --crs EPSG:32717`,
    badOut: (path: string) => `What to save in ${path} is not clear: end it in .csv or .geojson.`,
    noPlots: (file: string) => `${file}: no plot can be measured.`,
    noArea: (file: string) => `${file}: has no polygon that can serve as an area.`,
    read: (file: string, read: number, accepted: number, refused: number) =>
      `${file}: ${read} read, ${accepted} accepted, ${refused} refused`,
    answer: (area: string, n: string, ha: string) =>
      `${area}: ${n} ${n === "1" ? "plot" : "plots"} with possible overlap, ${ha} ha`,
    counts: (inside: string, crosses: string, onLimit: string, outside: string) =>
      `  inside ${inside}, crossing ${crosses}, on the limit ${onLimit}, outside ${outside}`,
    more: (n: string) => `… and ${n} more; --json lists them all.`,
    points: (n: string, within: string) => `  ${n} are points, without hectares; ${within} inside`,
    saved: (path: string) => `Saved: ${path}`,
  },
});
