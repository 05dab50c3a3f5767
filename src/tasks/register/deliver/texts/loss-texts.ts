import type { OutLoss } from "../../../../formats/out/out-file.ts";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { plural } from "../../../../i18n/plural.ts";
import { defineTexts } from "../../../../i18n/texts.ts";

/** Names shown of a longer list. */
const MOST_NAMED = 6;

/** All columns, since each must be known by who gets the file; the first rows. */
const named = (names: readonly string[], all: boolean, more: (n: number) => string): string =>
  all || names.length <= MOST_NAMED
    ? names.join(", ")
    : `${names.slice(0, MOST_NAMED).join(", ")} ${more(names.length - MOST_NAMED)}`;

type Say = (n: number, list: string) => string;

/** What a format could not take as it is, a sentence a kind. `list` has names of columns or rows. */
const lossTexts = defineTexts<
  Readonly<
    Record<
      | Exclude<OutLoss["kind"], "record-left-out">
      | `record-left-out ${Extract<OutLoss, { kind: "record-left-out" }>["why"]}`,
      Say
    >
  > & { readonly more: (n: number) => string }
>({
  "es-PE": {
    more: (n) => `y ${formatInteger(n)} más`,
    "column-renamed": (n, list) =>
      `${formatInteger(n)} ${plural(n, "columna cambia", "columnas cambian")} de nombre, porque el formato no admite el suyo o ya lo lleva otra: ${list}.`,
    "column-left-out": (n, list) =>
      `${formatInteger(n)} ${plural(n, "columna no cabe y queda", "columnas no caben y quedan")} fuera: ${list}.`,
    "text-cut": (n, list) =>
      `${formatInteger(n)} ${plural(n, "texto se corta", "textos se cortan")} a 254 bytes, lo que guarda un Shapefile. Filas: ${list}.`,
    "blanks-lost": (n, list) =>
      `${formatInteger(n)} ${plural(n, "texto pierde", "textos pierden")} los espacios de sus extremos: un Shapefile rellena con ellos. Filas: ${list}.`,
    "line-ends": (n, list) =>
      `${formatInteger(n)} ${plural(n, "celda", "celdas")} con varias líneas ${plural(n, "lleva", "llevan")} el salto de línea de Excel en vez del suyo. Filas: ${list}.`,
    "formula-guarded": (n, list) =>
      `${formatInteger(n)} ${plural(n, "celda parece fórmula y lleva", "celdas parecen fórmulas y llevan")} un apóstrofo delante, para que la hoja de cálculo no la ejecute. Filas: ${list}.`,
    "letters-left-out": (n, list) =>
      `En ${formatInteger(n)} ${plural(n, "celda", "celdas")} hay letras de control que el formato no admite; se quitan. Filas: ${list}.`,
    "record-left-out no-place": (n, list) =>
      `${formatInteger(n)} ${plural(n, "registro no tiene lugar y queda", "registros no tienen lugar y quedan")} fuera. Filas: ${list}.`,
    "record-left-out hole": (n, list) =>
      `${formatInteger(n)} ${plural(n, "parcela tiene huecos, que GPX no guarda, y queda", "parcelas tienen huecos, que GPX no guarda, y quedan")} fuera. Filas: ${list}.`,
    "record-left-out cell-too-long": (n, list) =>
      `${formatInteger(n)} ${plural(n, "registro tiene una celda o un lindero que no cabe", "registros tienen una celda o un lindero que no caben")} en Excel (32,767 letras) y ${plural(n, "queda", "quedan")} fuera. Filas: ${list}.`,
  },
  en: {
    more: (n) => `and ${formatInteger(n)} more`,
    "column-renamed": (n, list) =>
      `${formatInteger(n)} ${plural(n, "column changes", "columns change")} name, since the format does not take its own or another has it: ${list}.`,
    "column-left-out": (n, list) =>
      `${formatInteger(n)} ${plural(n, "column does", "columns do")} not fit and ${plural(n, "is", "are")} left out: ${list}.`,
    "text-cut": (n, list) =>
      `${formatInteger(n)} ${plural(n, "text is", "texts are")} cut to 254 bytes, which is what a Shapefile keeps. Rows: ${list}.`,
    "blanks-lost": (n, list) =>
      `${formatInteger(n)} ${plural(n, "text loses", "texts lose")} the blanks at its ends: a Shapefile fills its cells with them. Rows: ${list}.`,
    "line-ends": (n, list) =>
      `${formatInteger(n)} ${plural(n, "cell", "cells")} of several lines ${plural(n, "gets", "get")} the line end of Excel in place of its own. Rows: ${list}.`,
    "formula-guarded": (n, list) =>
      `${formatInteger(n)} ${plural(n, "cell looks", "cells look")} like a formula and ${plural(n, "gets", "get")} an apostrophe in front, so that no spreadsheet runs it. Rows: ${list}.`,
    "letters-left-out": (n, list) =>
      `${formatInteger(n)} ${plural(n, "cell has", "cells have")} control characters that the format does not take; they are dropped. Rows: ${list}.`,
    "record-left-out no-place": (n, list) =>
      `${formatInteger(n)} ${plural(n, "record has no place and is", "records have no place and are")} left out. Rows: ${list}.`,
    "record-left-out hole": (n, list) =>
      `${formatInteger(n)} ${plural(n, "plot has holes, which GPX does not keep, and is", "plots have holes, which GPX does not keep, and are")} left out. Rows: ${list}.`,
    "record-left-out cell-too-long": (n, list) =>
      `${formatInteger(n)} ${plural(n, "record has", "records have")} a cell or an outline that does not fit Excel (32,767 letters) and ${plural(n, "is", "are")} left out. Rows: ${list}.`,
  },
});

/** Sentences of all losses, one a kind; `rowOf` gives a record's row in its file. */
export const lossSentences = (
  losses: readonly OutLoss[],
  rowOf: (record: number) => number,
  locale: keyof typeof lossTexts,
): readonly string[] => {
  const t = lossTexts[locale];
  const lists = new Map<Exclude<keyof typeof t, "more">, string[]>();
  for (const loss of losses) {
    const kind =
      loss.kind === "record-left-out" ? (`record-left-out ${loss.why}` as const) : loss.kind;
    const name =
      loss.kind === "column-renamed"
        ? `${loss.column} → ${loss.written}`
        : loss.kind === "column-left-out"
          ? loss.column
          : formatInteger(rowOf(loss.record));
    const list = lists.get(kind);
    if (list) list.push(name);
    else lists.set(kind, [name]);
  }
  return [...lists].map(([kind, names]) =>
    t[kind](names.length, named([...new Set(names)], kind.startsWith("column"), t.more)),
  );
};
