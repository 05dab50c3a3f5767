import { plural } from "../../../i18n/plural.ts";
import { defineTexts } from "../../../i18n/texts.ts";

/** How readings met the plots of the register. Counts come written out; `n` beside them only chooses the word. */
export const joinTexts = defineTexts({
  "es-PE": {
    heading: "Lecturas y padrón",
    of: (name: string) => `Con ${name}`,
    sample: "padrón de ejemplo, sintético",
    by: {
      both: "Por código y posición",
      code: "Solo por código",
      position: "Solo por posición",
      none: "Sin parcela",
    },
    points: (n: number, count: string) => `${count} ${plural(n, "punto", "puntos")}`,
    fine: "Ningún código contradice su posición.",
    faults: (n: number, count: string) =>
      `${count} ${plural(n, "punto por revisar", "puntos por revisar")}`,
    fault: {
      elsewhere: (code: string, other: string, distance: string) =>
        `dice ${code}, cae en ${other}, a ${distance}`,
      outside: (code: string, _other: string, distance: string) =>
        `dice ${code}, cae fuera de toda parcela, a ${distance}`,
      unknown: (code: string, other: string) =>
        `${code} no está en el padrón${other === "" ? "" : `; cae en ${other}`}`,
      ambiguous: (code: string, other: string) =>
        `${code} está más de una vez en el padrón${other === "" ? "" : `; cae en ${other}`}`,
    },
    more: (count: string) => `y ${count} más: exporte la lista`,
    unknownGroups: (n: number, codes: string) =>
      `${plural(n, "Código que el padrón no tiene", "Códigos que el padrón no tiene")}: ${codes}.`,
    notInRegister: "el padrón no tiene este código",
    kinds: {
      elsewhere: "cae en otra parcela",
      outside: "cae fuera de toda parcela",
      unknown: "el padrón no tiene el código",
      ambiguous: "el padrón repite el código",
    },
  },
  en: {
    heading: "Readings and register",
    of: (name: string) => `With ${name}`,
    sample: "sample register, synthetic",
    by: {
      both: "By code and position",
      code: "By code only",
      position: "By position only",
      none: "No plot",
    },
    points: (n: number, count: string) => `${count} ${plural(n, "point", "points")}`,
    fine: "No code contradicts its position.",
    faults: (n: number, count: string) => `${count} ${plural(n, "point", "points")} to look at`,
    fault: {
      elsewhere: (code: string, other: string, distance: string) =>
        `says ${code}, lies in ${other}, ${distance} away`,
      outside: (code: string, _other: string, distance: string) =>
        `says ${code}, lies in no plot, ${distance} away`,
      unknown: (code: string, other: string) =>
        `${code} is not in the register${other === "" ? "" : `; lies in ${other}`}`,
      ambiguous: (code: string, other: string) =>
        `${code} is in the register more than once${other === "" ? "" : `; lies in ${other}`}`,
    },
    more: (count: string) => `and ${count} more: export the list`,
    unknownGroups: (n: number, codes: string) =>
      `${plural(n, "Code", "Codes")} the register lacks: ${codes}.`,
    notInRegister: "the register lacks this code",
    kinds: {
      elsewhere: "lies in another plot",
      outside: "lies in no plot",
      unknown: "the register lacks the code",
      ambiguous: "the register repeats the code",
    },
  },
});
