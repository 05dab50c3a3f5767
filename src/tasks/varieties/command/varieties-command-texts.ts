import { plural } from "../../../i18n/plural.ts";
import { defineTexts } from "../../../i18n/texts.ts";

/** Options, complaints and table heads of `lindero varieties`. */
export const varietiesCommandTexts = defineTexts({
  "es-PE": {
    summary: "Compara la altitud de cada parcela con la faja de su variedad",
    usage: "parcelas.csv [--catalogue catalogo.csv] [--warming 1] [--csv resultado.csv] [--json]",
    catalogue: "Catálogo propio en vez del de World Coffee Research",
    warming: "Ejercicio: sube las fajas como si hubiera estos °C más (0 a 4)",
    lapse: "Grados que baja la temperatura por km de subida, para el ejercicio (6.5)",
    registerError: "Error de la altitud del padrón en metros (15)",
    reliefError: "Error de la altitud del relieve en metros (30)",
    same: "Un nombre del padrón que es una variedad del catálogo; se puede repetir",
    crs: "Sistema de las coordenadas UTM que no lo dicen",
    sheet: "Hoja de un libro XLSX; sin ella, la primera con una tabla",
    csv: "Guarda un CSV para programas: una fila por parcela y variedad",
    excel: "Guarda un CSV para Excel, con parámetros y procedencia",
    json: "Escribe todo como JSON en la salida",
    oneFile: "Indique un archivo de parcelas. Ejemplo: lindero varieties parcelas.csv",
    badFigure: (name: string, text: string, least: number, most: number) =>
      `El valor «${text}» de --${name} no sirve: use un número de ${least} a ${most}.`,
    badCrs: (text: string) => `No se conoce el sistema «${text}». Ejemplo: --crs EPSG:32717`,
    badOut: (path: string) => `${path}: este archivo se guarda como .csv.`,
    badSame: (text: string) =>
      `No se entiende «${text}» de --same. Ejemplo: --same "catimor 129=Catimor 129"`,
    notInCatalogue: (name: string, nearest: string) =>
      `El catálogo no tiene la variedad «${name}».${nearest === "" ? "" : ` ¿Quiso decir ${nearest}?`}`,
    nothingRead: (file: string) => `${file}: ninguna parcela sirve.`,
    noVarieties: (file: string) => `${file}: no hay ninguna variedad que sirva de catálogo.`,
    brokenCatalogue: "El catálogo que trae el programa no se pudo leer. Vuelva a instalarlo.",
    read: (file: string, read: number, accepted: number, refused: number) =>
      `${file}: ${read} leídas, ${accepted} aceptadas, ${refused} rechazadas`,
    exercise: (degrees: string, metres: string, lapse: string) =>
      `Ejercicio, no pronóstico: con ${degrees} °C más las fajas suben ${metres} m (${lapse} °C por km).`,
    exerciseAnswer: (outside: string, compared: string, changed: string, n: number) =>
      `Así ${outside} de ${compared} quedarían fuera; ${changed} ${plural(n, "cambia", "cambian")} de resultado.`,
    columns: {
      result: "Resultado",
      plots: "Parcelas",
      share: "%",
      moved: "Con el ejercicio",
      variety: "Variedad",
      caserio: "Caserío",
      organizacion: "Organización",
      inside: "En la faja",
      below: "Por debajo",
      above: "Por encima",
      undecidable: "Sin decidir",
      other: "Sin comparar",
      plot: "Parcela",
      altitude: "msnm",
      error: "±",
      band: "Faja",
      margin: "Al borde",
    },
    unnamed: "(sin nombre)",
    faults: {
      blank: (_n: number, count: string) => `En ${count} el padrón deja la altitud en blanco.`,
      zeroOrLess: (_n: number, count: string) =>
        `En ${count} la altitud del padrón es 0 o menos: cuenta como en blanco.`,
      unreadable: (n: number, count: string) =>
        `En ${count} la altitud del padrón no se entiende: ${n === 1 ? "revísela" : "revíselas"}.`,
      tooHigh: (n: number, count: string) =>
        `En ${count} la altitud del padrón es más alta que cualquier cafetal y no se usa: ${n === 1 ? "revísela" : "revíselas"}.`,
      range: (_n: number, count: string) =>
        `En ${count} el padrón da un rango: se usa el medio y el error crece.`,
    },
    unknown: "Nombres que no están en el catálogo",
    unknownName: (written: string, plots: string, n: number, nearest: string) =>
      `${written}: ${plots} ${plural(n, "parcela", "parcelas")}${nearest === "" ? "" : `; ¿${nearest}?`}`,
    or: "o",
    sameHint: (written: string, nearest: string) =>
      `Para tomar un nombre por otro: --same "${written}=${nearest}"`,
    outside: "Parcelas fuera de la faja, las más lejanas primero",
    more: (n: string) => `… y ${n} más; con --json o --csv se ven todas.`,
    saved: (path: string) => `Guardado: ${path}`,
  },
  en: {
    summary: "Holds the altitude of each plot against the band of its variety",
    usage: "plots.csv [--catalogue catalogue.csv] [--warming 1] [--csv result.csv] [--json]",
    catalogue: "A catalogue of your own instead of World Coffee Research's",
    warming: "Exercise: moves the bands up as if it were so many °C warmer (0 to 4)",
    lapse: "Degrees it gets colder per km upwards, for the exercise (6.5)",
    registerError: "Error of the register's altitude in metres (15)",
    reliefError: "Error of the relief's altitude in metres (30)",
    same: "A name of the register that is a variety of the catalogue; can be repeated",
    crs: "System of UTM coordinates that do not say theirs",
    sheet: "Sheet of an XLSX workbook; without it, the first that holds a table",
    csv: "Saves a CSV for programs: a row per plot and variety",
    excel: "Saves a CSV for Excel, with settings and provenance",
    json: "Writes everything as JSON on standard output",
    oneFile: "Name one file of plots. Example: lindero varieties plots.csv",
    badFigure: (name: string, text: string, least: number, most: number) =>
      `The value "${text}" of --${name} will not do: use a number from ${least} to ${most}.`,
    badCrs: (text: string) => `The system "${text}" is not known. Example: --crs EPSG:32717`,
    badOut: (path: string) => `${path}: this file is saved as .csv.`,
    badSame: (text: string) =>
      `"${text}" of --same is not understood. Example: --same "catimor 129=Catimor 129"`,
    notInCatalogue: (name: string, nearest: string) =>
      `The catalogue has no variety "${name}".${nearest === "" ? "" : ` Did you mean ${nearest}?`}`,
    nothingRead: (file: string) => `${file}: no plot can be used.`,
    noVarieties: (file: string) => `${file}: there is no variety that could make a catalogue.`,
    brokenCatalogue:
      "The catalogue that comes with the program could not be read. Install it again.",
    read: (file: string, read: number, accepted: number, refused: number) =>
      `${file}: ${read} read, ${accepted} accepted, ${refused} refused`,
    exercise: (degrees: string, metres: string, lapse: string) =>
      `An exercise, not a forecast: ${degrees} °C warmer moves the bands up ${metres} m (${lapse} °C per km).`,
    exerciseAnswer: (outside: string, compared: string, changed: string, n: number) =>
      `Then ${outside} of ${compared} would be outside; ${changed} ${plural(n, "changes", "change")} in result.`,
    columns: {
      result: "Result",
      plots: "Plots",
      share: "%",
      moved: "With the exercise",
      variety: "Variety",
      caserio: "Hamlet",
      organizacion: "Organisation",
      inside: "In the band",
      below: "Below",
      above: "Above",
      undecidable: "Undecided",
      other: "Not compared",
      plot: "Plot",
      altitude: "masl",
      error: "±",
      band: "Band",
      margin: "To edge",
    },
    unnamed: "(no name)",
    faults: {
      blank: (_n: number, count: string) => `For ${count} the register leaves the altitude blank.`,
      zeroOrLess: (_n: number, count: string) =>
        `For ${count} the register's altitude is 0 or less: taken as blank.`,
      unreadable: (n: number, count: string) =>
        `For ${count} the register's altitude cannot be read: check ${n === 1 ? "it" : "them"}.`,
      tooHigh: (n: number, count: string) =>
        `For ${count} the register's altitude is higher than any coffee and is not used: check ${n === 1 ? "it" : "them"}.`,
      range: (_n: number, count: string) =>
        `For ${count} the register gives a range: its middle is used and the error grows.`,
    },
    unknown: "Names that are not in the catalogue",
    unknownName: (written: string, plots: string, n: number, nearest: string) =>
      `${written}: ${plots} ${plural(n, "plot", "plots")}${nearest === "" ? "" : `; ${nearest}?`}`,
    or: "or",
    sameHint: (written: string, nearest: string) =>
      `To take one name for another: --same "${written}=${nearest}"`,
    outside: "Plots outside the band, the farthest first",
    more: (n: string) => `… and ${n} more; --json or --csv lists them all.`,
    saved: (path: string) => `Saved: ${path}`,
  },
});
