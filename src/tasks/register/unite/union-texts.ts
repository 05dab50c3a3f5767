import { defineTexts } from "../../../i18n/texts.ts";

/** What a united register says of what it was made of. */
export const unionTexts = defineTexts({
  "es-PE": {
    origin: (file: string, row: string) =>
      row === "" ? `Viene de «${file}»` : `Viene de «${file}», fila ${row}`,
    drawn: "Se dibujó en el padrón unido: no viene de ningún archivo.",
    made: (count: string, n: number) =>
      n === 1 ? "Unido de 1 archivo" : `Unido de ${count} archivos`,
    left: (count: string, n: number) =>
      n === 1
        ? "1 fila rechazada quedó en su archivo"
        : `${count} filas rechazadas quedaron en sus archivos`,
    changed: (count: string, n: number) =>
      n === 1
        ? "1 archivo de origen cambió después de unir; aquí sigue como estaba"
        : `${count} archivos de origen cambiaron después de unir; aquí siguen como estaban`,
    notCarried: (count: string, n: number) =>
      n === 1
        ? "1 corrección no se pudo traer de la unión anterior"
        : `${count} correcciones no se pudieron traer de la unión anterior`,
    see: "Ver sus archivos",
    title: "De qué se hizo este padrón",
    close: "Cerrar",
    file: "Archivo",
    plots: "Parcelas",
    refused: "Rechazadas",
    state: "Ahora",
    states: { same: "Igual", changed: "Cambió", closed: "No abierto" },
    review: "Revisar este archivo",
    again: "Unir de nuevo",
    againHint:
      "Se hace otro padrón con los archivos como están ahora, y con las correcciones hechas en este. Donde el archivo también cambió esa celda o ese lindero no se escribe encima: se dice cuál. Este padrón sigue abierto hasta que lo cierre.",
    nothingNew: "Ningún archivo cambió desde entonces.",
    closedHint: (names: string) =>
      `Para unir de nuevo abra también ${names}: de lo que no está abierto no se sabe si cambió.`,
    came: (count: string, n: number, from: string) =>
      n === 1
        ? `Se trajo 1 corrección de «${from}».`
        : `Se trajeron ${count} correcciones de «${from}».`,
    didNot: (from: string) =>
      `No se trajeron estas, porque su archivo también cambió o ya no tiene la fila. Siguen en «${from}»:`,
    leftCell: (file: string, row: string, column: string) => `${file}, fila ${row}: ${column}`,
    leftRow: (file: string, row: string) => `${file}, fila ${row}`,
    more: (count: string) => `y ${count} más`,
  },
  en: {
    origin: (file: string, row: string) =>
      row === "" ? `From “${file}”` : `From “${file}”, row ${row}`,
    drawn: "Drawn in the united register: it comes from no file.",
    made: (count: string, n: number) =>
      n === 1 ? "United from 1 file" : `United from ${count} files`,
    left: (count: string, n: number) =>
      n === 1 ? "1 refused row stayed in its file" : `${count} refused rows stayed in their files`,
    changed: (count: string, n: number) =>
      n === 1
        ? "1 source file was changed afterwards; here it is as it was"
        : `${count} source files were changed afterwards; here they are as they were`,
    notCarried: (count: string, n: number) =>
      n === 1
        ? "1 correction of the earlier union could not be carried over"
        : `${count} corrections of the earlier union could not be carried over`,
    see: "See its files",
    title: "What this register was united from",
    close: "Close",
    file: "File",
    plots: "Plots",
    refused: "Refused",
    state: "Now",
    states: { same: "The same", changed: "Changed", closed: "Not open" },
    review: "Review this file",
    again: "Unite again",
    againHint:
      "A new register is made from the files as they are now, with the corrections made in this one. Where the file changed that same cell or outline, nothing is overwritten: you are told which. This register stays open until you close it.",
    nothingNew: "No file has changed since then.",
    closedHint: (names: string) =>
      `To unite again open ${names} as well: whether a file that is not open has changed cannot be known.`,
    came: (count: string, n: number, from: string) =>
      n === 1
        ? `1 correction was carried over from “${from}”.`
        : `${count} corrections were carried over from “${from}”.`,
    didNot: (from: string) =>
      `These were not, because their file changed too or no longer has the row. They are still in “${from}”:`,
    leftCell: (file: string, row: string, column: string) => `${file}, row ${row}: ${column}`,
    leftRow: (file: string, row: string) => `${file}, row ${row}`,
    more: (count: string) => `and ${count} more`,
  },
});
