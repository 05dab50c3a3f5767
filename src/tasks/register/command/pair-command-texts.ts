import { plural } from "../../../i18n/plural.ts";
import { defineTexts } from "../../../i18n/texts.ts";

/** What `lindero duplicates` and `lindero organic` say. */
export const pairCommandTexts = defineTexts({
  "es-PE": {
    duplicatesUsage: "padron.csv [padron-b.csv] [--json]",
    duplicatesSummary:
      "Busca parcelas que se superponen, o que son la misma, en un padrón o entre dos",
    organicUsage: "padron.csv [--distance 25] [--json]",
    organicSummary: "Busca parcelas orgánicas con una vecina que no lo es a menos de tantos metros",
    crs: "Sistema de las coordenadas UTM o WKT que no lo dicen",
    bCrs: "Lo mismo para el segundo archivo; sin ella, el de --crs",
    sheet: "Hoja de un libro XLSX; sin ella, la primera con una tabla",
    csv: "Guarda los pares como CSV",
    json: "Escribe todo como JSON en la salida",
    distance: "Metros entre linderos, de 0 a 1000 (25 si no se dice)",
    transition:
      "Qué son las parcelas en transición (T1, T2, T3): organic (si no se dice) o conventional",
    files: "Indique un padrón, o dos. Ejemplo: lindero duplicates padron.csv",
    oneFile: "Indique un padrón. Ejemplo: lindero organic padron.csv",
    badCrs: (text: string) => `No se conoce el sistema «${text}». Ejemplo: --crs EPSG:32717`,
    badDistance: (text: string) => `La distancia «${text}» no sirve: use metros de 0 a 1000.`,
    badTransition: (text: string) =>
      `«${text}» no sirve: use --transition organic o --transition conventional.`,
    badOut: (path: string) => `No se sabe qué guardar en ${path}: use una terminación .csv.`,
    noPlots: (file: string) => `${file}: ninguna parcela se puede comparar.`,
    noStatus: (file: string) =>
      `${file}: no tiene una columna que diga si la parcela es orgánica (estado_organico).`,
    read: (file: string, read: number, accepted: number, refused: number) =>
      `${file}: ${read} leídas, ${accepted} aceptadas, ${refused} rechazadas`,
    pairs: (n: number, text: string) =>
      `${text} ${plural(n, "par de parcelas se superpone", "pares de parcelas se superponen")} en más de 0.01 m²`,
    kinds: (same: string, within: string, overlap: string, sliver: string) =>
      `  la misma ${same}, una dentro de otra ${within}, superposición ${overlap}, franja entre vecinas ${sliver}`,
    twins: (n: number, text: string) =>
      `${text} ${plural(n, "par coincide", "pares coinciden")} si una de las dos se lee en el otro datum (WGS84 por PSAD56)`,
    points: (n: number, text: string) =>
      `  ${text} ${plural(n, "registro es un punto o no tiene lugar: no tiene área que comparar", "registros son puntos o no tienen lugar: no tienen área que comparar")}`,
    organic: (n: number, plots: string, pairs: string, distance: string) =>
      `${plots} ${plural(n, "parcela orgánica tiene", "parcelas orgánicas tienen")} una vecina que no lo es a ${distance} m o menos (${pairs} pares)`,
    sides: (organic: string, conventional: string) =>
      `  orgánicas ${organic}, no orgánicas ${conventional}`,
    skipped: (n: number, names: string) =>
      `  sin comparar ${n}: ${names} (el estado falta o no se entiende, o no tienen lugar)`,
    saved: (path: string) => `Guardado: ${path}`,
    reasons: {
      "no-status": "no dice si es orgánica",
      "strange-status": "el estado orgánico no se entiende",
      "no-place": "no tiene lugar",
      point: "es un punto, sin área",
    },
  },
  en: {
    duplicatesUsage: "register.csv [register-b.csv] [--json]",
    duplicatesSummary:
      "Finds plots that overlap, or are the same, within one register or between two",
    organicUsage: "register.csv [--distance 25] [--json]",
    organicSummary: "Finds organic plots with one that is not within so many metres",
    crs: "System of UTM or WKT coordinates that do not say it",
    bCrs: "The same for the second file; without it, that of --crs",
    sheet: "Sheet of an XLSX workbook; without it, the first that holds a table",
    csv: "Saves the pairs as CSV",
    json: "Writes everything as JSON on standard output",
    distance: "Metres between boundaries, 0 to 1000 (25 if not said)",
    transition: "What plots in transition (T1, T2, T3) are: organic (if not said) or conventional",
    files: "Name one register, or two. Example: lindero duplicates register.csv",
    oneFile: "Name one register. Example: lindero organic register.csv",
    badCrs: (text: string) => `The system "${text}" is not known. Example: --crs EPSG:32717`,
    badDistance: (text: string) => `The distance "${text}" will not do: use metres from 0 to 1000.`,
    badTransition: (text: string) =>
      `"${text}" will not do: use --transition organic or --transition conventional.`,
    badOut: (path: string) => `What to save in ${path} is not clear: end it in .csv.`,
    noPlots: (file: string) => `${file}: no plot can be compared.`,
    noStatus: (file: string) =>
      `${file}: has no column that says whether a plot is organic (estado_organico).`,
    read: (file: string, read: number, accepted: number, refused: number) =>
      `${file}: ${read} read, ${accepted} accepted, ${refused} refused`,
    pairs: (n: number, text: string) =>
      `${text} ${plural(n, "pair of plots overlaps", "pairs of plots overlap")} by more than 0.01 m²`,
    kinds: (same: string, within: string, overlap: string, sliver: string) =>
      `  the same ${same}, one within the other ${within}, overlap ${overlap}, strip between neighbours ${sliver}`,
    twins: (n: number, text: string) =>
      `${text} ${plural(n, "pair coincides", "pairs coincide")} if one of the two is read in the other datum (WGS84 for PSAD56)`,
    points: (n: number, text: string) =>
      `  ${text} ${plural(n, "record is a point or has no place: it has no area to compare", "records are points or have no place: they have no area to compare")}`,
    organic: (n: number, plots: string, pairs: string, distance: string) =>
      `${plots} ${plural(n, "organic plot has", "organic plots have")} a neighbour that is not within ${distance} m (${pairs} pairs)`,
    sides: (organic: string, conventional: string) =>
      `  organic ${organic}, not organic ${conventional}`,
    skipped: (n: number, names: string) =>
      `  not compared ${n}: ${names} (the status is missing or not understood, or they have no place)`,
    saved: (path: string) => `Saved: ${path}`,
    reasons: {
      "no-status": "does not say whether it is organic",
      "strange-status": "its organic status is not understood",
      "no-place": "has no place",
      point: "is a point, without area",
    },
  },
});
