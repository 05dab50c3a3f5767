import { plural } from "../../../../i18n/plural.ts";
import { defineTexts } from "../../../../i18n/texts.ts";

const es = (n: number, one: string, other: string): string => plural(n, one, other);

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** What the log of changes says. */
export const logTexts = defineTexts({
  "es-PE": {
    logTitle: "Bitácora de cambios",
    logHint:
      "Nada se borra de ella: deshacer es una línea más. Su archivo no cambia; el padrón es el archivo leído con estos cambios.",
    logNone: "Todavía no se cambió nada.",
    logPrivate: "Lleva los datos antes y después, también los reservados: mire a quién la entrega.",
    saveLog: "Guardar bitácora (CSV)",
    logName: (name: string) => `${name}-bitacora.csv`,
    close: "Cerrar",
    logColumns: {
      at: "Cuándo",
      who: "Quién",
      what: "Qué",
      row: "Fila",
      code: "Parcela",
      column: "Columna",
      before: "Antes",
      after: "Después",
      rule: "Regla",
      ruleCode: "Código de la regla",
      state: "Vigente",
    },
    anonymous: "sin nombre",
    standing: { yes: "sí", no: "deshecho" },
    did: {
      cell: "Celda corregida",
      shape: {
        drawn: "Forma dibujada",
        "vertices-moved": "Vértices movidos",
        "corners-typed": "Vértices escritos",
        split: "Parcela partida",
        "hole-cut": "Hueco recortado",
        repair: "Forma reparada",
        datum: "Datum corregido",
        zone: "Zona UTM corregida",
        decimal: "Decimales corregidos",
        swapped: "Coordenadas corregidas",
      },
      add: "Parcela nueva",
      remove: {
        duplicate: "Retirada por duplicada",
        split: "Retirada al partirla",
        person: "Retirada",
      },
      apart: "Dos parcelas distintas",
      seen: "Vista, queda así",
      undo: (what: string) => `Deshecho: ${lower(what)}`,
      redo: (what: string) => `Rehecho: ${lower(what)}`,
    },
    several: "varios cambios",
    moreRows: (first: string, n: string) => `${first} y ${n} más`,
    outline: (vertices: string, ha: string): string =>
      ha === "" ? `${vertices} vértices` : `${vertices} vértices, ${ha}`,
    nothingBefore: "sin forma",
    stays: (row: number) => `queda la fila ${row}`,
    steps: (n: string, count: number): string => `${n} ${es(count, "cambio", "cambios")}`,
  },
  en: {
    logTitle: "Log of changes",
    logHint:
      "Nothing is ever deleted from it: an undo is one more line. Your file does not change; the register is your file read with these changes.",
    logNone: "No changes yet.",
    logPrivate: "It holds the data before and after, personal data included: mind who gets it.",
    saveLog: "Save log (CSV)",
    logName: (name: string) => `${name}-log.csv`,
    close: "Close",
    logColumns: {
      at: "When",
      who: "Who",
      what: "What",
      row: "Row",
      code: "Plot",
      column: "Column",
      before: "Before",
      after: "After",
      rule: "Rule",
      ruleCode: "Rule code",
      state: "In effect",
    },
    anonymous: "no name",
    standing: { yes: "yes", no: "undone" },
    did: {
      cell: "Cell corrected",
      shape: {
        drawn: "Shape drawn",
        "vertices-moved": "Corners moved",
        "corners-typed": "Corners typed",
        split: "Plot split",
        "hole-cut": "Hole cut",
        repair: "Shape repaired",
        datum: "Datum corrected",
        zone: "UTM zone corrected",
        decimal: "Decimal marks corrected",
        swapped: "Coordinates corrected",
      },
      add: "New plot",
      remove: {
        duplicate: "Removed as duplicate",
        split: "Removed by a split",
        person: "Removed",
      },
      apart: "Marked as two plots",
      seen: "Reviewed, keep as is",
      undo: (what: string) => `Undone: ${lower(what)}`,
      redo: (what: string) => `Redone: ${lower(what)}`,
    },
    several: "several changes",
    moreRows: (first: string, n: string) => `${first} and ${n} more`,
    outline: (vertices: string, ha: string): string =>
      ha === "" ? `${vertices} corners` : `${vertices} corners, ${ha}`,
    nothingBefore: "no shape",
    stays: (row: number) => `row ${row} stays`,
    steps: (n: string, count: number): string => `${n} ${plural(count, "change", "changes")}`,
  },
});
