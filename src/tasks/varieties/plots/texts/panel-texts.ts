import { defineTexts } from "../../../../i18n/texts.ts";

/** What a person may change, what is missing, and what to do next. */
export const panelTexts = defineTexts({
  "es-PE": {
    noRegister: "Abra un padrón para comparar",
    noRegisterText:
      "Un archivo con las parcelas, su variedad y, si la tiene, su altitud: CSV, GeoJSON, KML o XLSX. El archivo no sale de este equipo.",
    open: "Abrir un padrón",
    sample: "Usar datos de ejemplo",
    noVarieties: "El padrón no tiene columna de variedades",
    noVarietiesText: (file: string) =>
      `En ${file} no se reconoció una columna «variedades». Ábralo otra vez y diga, en la revisión, cuál es; o agregue la columna y vuelva a abrirlo.`,
    openAgain: "Abrir otra vez",
    seeCatalogue: "Ver qué variedades convienen a una altitud",
    noAltitudes: "El padrón no trae altitudes",
    noAltitudesText: (error: string) =>
      `Se usa el relieve bajo cada parcela, con ±${error} m. Para afinar, agregue la columna «altitud_msnm».`,
    noAltitudesAtAll:
      "No hay columna «altitud_msnm» y el relieve no cubre las parcelas. Agregue la columna con la altitud en metros y vuelva a abrir el archivo.",
    exercise: "¿Y si hace más calor?",
    exerciseLabel: "Ejercicio, no pronóstico",
    warmer: "Más calor",
    now: "Hoy",
    degrees: (value: string) => `+${value} °C`,
    lapse: "Enfriamiento con la altura",
    lapseUnit: "°C/km",
    lapseHint:
      "6.5 °C por km es el valor usual de la atmósfera tipo; en una ladera puede ser otro.",
    moved: (metres: string) => `Cada faja se corre ${metres} m hacia arriba.`,
    before: "Fajas publicadas",
    after: "Fajas corridas",
    outside: "fuera",
    undecided: "sin decidir",
    changes: (n: number, count: string) =>
      n === 1 ? "1 parcela cambia de resultado." : `${count} parcelas cambian de resultado.`,
    noChanges: "Ninguna parcela cambia de resultado.",
    seeChanges: "Verlas en la tabla",
    endExercise: "Terminar el ejercicio",
    unknown: "Nombres que no están en el catálogo",
    unknownPlots: (n: number, count: string) => (n === 1 ? "1 parcela" : `${count} parcelas`),
    same: (name: string) => `Es ${name}`,
    sameSpoken: (written: string, name: string) => `«${written}» es la misma que ${name}`,
    nearest: "¿Es la misma?",
    noNearest: "Ningún nombre se le parece.",
    choose: (written: string) => `Variedad del catálogo para «${written}»`,
    chooseNone: "Elegir del catálogo…",
    more: (count: string) => `Ver los ${count} nombres`,
    equivalences: "Dijo que son la misma",
    equal: (written: string, name: string) => `«${written}» = ${name}`,
    undo: "Quitar",
    undoSpoken: (written: string) => `Quitar la equivalencia de «${written}»`,
    kept: (n: number, count: string) =>
      n === 1
        ? "1 equivalencia no cabe en el enlace: vale en esta página hasta que la cierre."
        : `${count} equivalencias no caben en el enlace: valen en esta página hasta que la cierre.`,
    errors: "Errores y límites",
    registerError: "Error de la altitud del padrón",
    reliefError: "Error del relieve",
    near: "Cerca de los 5° de latitud",
    nearHint: "Dentro de este ancho se dicen las dos fajas.",
    errorsHint:
      "±15 m es lo usual de un GPS de mano; ±30 m, lo del relieve. Con más error, más parcelas quedan sin decidir.",
    metres: "m",
    reset: "Volver a los valores de inicio",
  },
  en: {
    noRegister: "Open a register to compare",
    noRegisterText:
      "A file with plots, their variety and, where there is one, their altitude: CSV, GeoJSON, KML or XLSX. The file stays on this device.",
    open: "Open a register",
    sample: "Use sample data",
    noVarieties: "The register has no column of varieties",
    noVarietiesText: (file: string) =>
      `No column "variedades" was recognised in ${file}. Open it again and say in the review which one it is; or add the column and open it anew.`,
    openAgain: "Open again",
    seeCatalogue: "See which varieties suit an altitude",
    noAltitudes: "The register brings no altitudes",
    noAltitudesText: (error: string) =>
      `The relief under each plot is used, with ±${error} m. To be finer, add the column "altitud_msnm".`,
    noAltitudesAtAll:
      'There is no column "altitud_msnm", and the relief does not cover the plots. Add the column with the altitude in metres and open the file anew.',
    exercise: "What if it gets warmer?",
    exerciseLabel: "An exercise, not a forecast",
    warmer: "Warmer by",
    now: "Today",
    degrees: (value: string) => `+${value} °C`,
    lapse: "Cooling with height",
    lapseUnit: "°C/km",
    lapseHint:
      "6.5 °C a km is the usual value of the standard atmosphere; on a slope it may be another.",
    moved: (metres: string) => `Every band moves ${metres} m up.`,
    before: "Bands as published",
    after: "Bands moved",
    outside: "outside",
    undecided: "undecided",
    changes: (n: number, count: string) =>
      n === 1 ? "1 plot comes out differently." : `${count} plots come out differently.`,
    noChanges: "No plot comes out differently.",
    seeChanges: "See them in the table",
    endExercise: "End the exercise",
    unknown: "Names not in the catalogue",
    unknownPlots: (n: number, count: string) => (n === 1 ? "1 plot" : `${count} plots`),
    same: (name: string) => `It is ${name}`,
    sameSpoken: (written: string, name: string) => `"${written}" is the same as ${name}`,
    nearest: "Is it the same?",
    noNearest: "No name is like it.",
    choose: (written: string) => `Variety of the catalogue for "${written}"`,
    chooseNone: "Choose from the catalogue…",
    more: (count: string) => `Show all ${count} names`,
    equivalences: "You said they are the same",
    equal: (written: string, name: string) => `"${written}" = ${name}`,
    undo: "Undo",
    undoSpoken: (written: string) => `Undo what was said of "${written}"`,
    kept: (n: number, count: string) =>
      n === 1
        ? "1 of them does not fit in the link: it holds in this page until you close it."
        : `${count} of them do not fit in the link: they hold in this page until you close it.`,
    errors: "Errors and limits",
    registerError: "Error of the register's altitude",
    reliefError: "Error of the relief",
    near: "Near 5° of latitude",
    nearHint: "Within this width both bands are told.",
    errorsHint:
      "±15 m is usual for a hand-held GPS; ±30 m for the relief. With more error more plots stay undecided.",
    metres: "m",
    reset: "Back to the starting values",
  },
});
