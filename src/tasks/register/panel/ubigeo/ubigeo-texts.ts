import { plural } from "../../../../i18n/plural.ts";
import { defineTexts } from "../../../../i18n/texts.ts";

type System = "inei" | "reniec";

const NAMES = { inei: "INEI", reniec: "RENIEC" } as const;

export const ubigeoTexts = defineTexts({
  "es-PE": {
    names: NAMES,
    unknown: "No lo sé",
    unknownHint: "no se compara",
    ask: (column: string) =>
      `¿De qué sistema son los códigos de ${column}? Las mismas cifras son otro distrito en el INEI que en el RENIEC.`,
    means: (code: string, district: string | null) =>
      district === null ? `${code}: ninguno de aquí` : `${code} es ${district}`,
    fits: (system: System, rows: string, of: string, count: number) =>
      `${rows} de ${of} ${plural(count, "fila", "filas")} con distrito ${plural(count, "concuerda", "concuerdan")} con el ${NAMES[system]}.`,
    both: "Con los distritos de este archivo concuerdan los dos.",
    neither: "Con los distritos de este archivo no concuerda ninguno de los dos.",
    noDistrict: "El archivo no tiene distritos conocidos con qué comparar.",
    named: (system: System) => `El encabezado dice ${NAMES[system]}.`,
    disputed: (system: System) => `El encabezado dice ${NAMES[system]}, y los distritos no.`,
  },
  en: {
    names: NAMES,
    unknown: "I do not know",
    unknownHint: "not compared",
    ask: (column: string) =>
      `Of which system are the codes of ${column}? The same figures are another district for INEI than for RENIEC.`,
    means: (code: string, district: string | null) =>
      district === null ? `${code}: none of these` : `${code} is ${district}`,
    fits: (system: System, rows: string, of: string, count: number) =>
      `${rows} of ${of} ${plural(count, "row", "rows")} with a district ${plural(count, "agrees", "agree")} with ${NAMES[system]}.`,
    both: "Both agree with the districts of this file.",
    neither: "Neither agrees with the districts of this file.",
    noDistrict: "The file has no known districts to compare with.",
    named: (system: System) => `The heading says ${NAMES[system]}.`,
    disputed: (system: System) => `The heading says ${NAMES[system]}; the districts do not.`,
  },
});
