import { plural } from "../../../i18n/plural.ts";
import { defineTexts } from "../../../i18n/texts.ts";

/** Why sheets are not printed yet, and how many there will be. */
export const holdTexts = defineTexts({
  "es-PE": {
    photos: (n: number, count: string) =>
      `${plural(n, "Falta", "Faltan")} ${count} ${plural(n, "foto", "fotos")} por leer: espere para imprimir.`,
    overlong: (code: string, field: string) =>
      `${code}: «${field}» no cabe en el papel. Acórtelo para imprimir.`,
    preparing: "Poniendo las hojas al día…",
    paper: {
      photos: "Faltan fotos por leer: no imprima todavía.",
      overlong: "Un texto no cabe en el papel: acórtelo antes de imprimir.",
      preparing: "Las hojas todavía no están al día: no imprima todavía.",
    },
    sheets: (n: number, count: string) => `${count} ${plural(n, "hoja", "hojas")}.`,
    largest: (n: number, count: string, code: string) =>
      `${count} ${plural(n, "es", "son")} de ${code}, por su cuadro de coordenadas.`,
  },
  en: {
    photos: (n: number, count: string) =>
      `${count} ${plural(n, "photo", "photos")} still to be read: wait before printing.`,
    overlong: (code: string, field: string) =>
      `${code}: “${field}” does not fit on the paper. Shorten it to print.`,
    preparing: "Bringing the sheets up to date…",
    paper: {
      photos: "Photos are still to be read: do not print yet.",
      overlong: "A text does not fit on the paper: shorten it before printing.",
      preparing: "The sheets are not up to date yet: do not print yet.",
    },
    sheets: (n: number, count: string) => `${count} ${plural(n, "sheet", "sheets")}.`,
    largest: (n: number, count: string, code: string) =>
      `${count} ${plural(n, "is", "are")} of ${code}, for its corner table.`,
  },
});
