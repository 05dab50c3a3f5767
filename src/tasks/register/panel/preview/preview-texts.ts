import { defineTexts } from "../../../../i18n/texts.ts";

const one = (n: number, single: string, several: string): string => (n === 1 ? single : several);

export const previewTexts = defineTexts({
  "es-PE": {
    whole: "Todo",
    row: (n: string) => `Fila ${n}`,
    look: "Qué se ve",
    unchanged: (n: string) => `${n} sin cambios`,
    mended: (n: string, count: number) => `${n} ${one(count, "reparada", "reparadas")}`,
    flagged: (n: string) => `${n} con aviso`,
    refused: (n: string, count: number) => `${n} ${one(count, "rechazada", "rechazadas")}`,
    refusedPlaced: (placed: string, without: string) => `${placed} con lugar, ${without} sin lugar`,
    noPlace: (n: string) => `La fila ${n} no tiene un lugar que se pueda leer.`,
    outside: (n: string, count: number, rows: readonly number[]) =>
      count === 1
        ? `1 registro queda fuera de la vista: fila ${rows[0]}.`
        : `${n} registros quedan fuera de la vista: filas ${rows.join(", ")}${count > rows.length ? "…" : "."}`,
    see: "Ver",
    farShown: (n: string, count: number) =>
      count === 1
        ? "Se ve también el registro lejano, en un círculo."
        : `Se ven también los ${n} registros lejanos, en círculos.`,
    back: "Volver al conjunto",
    hint: "Elija una fila de la lista para verla en el mapa.",
  },
  en: {
    whole: "All",
    row: (n: string) => `Row ${n}`,
    look: "What is shown",
    unchanged: (n: string) => `${n} unchanged`,
    mended: (n: string, _count: number) => `${n} mended`,
    flagged: (n: string) => `${n} with a notice`,
    refused: (n: string, _count: number) => `${n} refused`,
    refusedPlaced: (placed: string, without: string) =>
      `${placed} with a place, ${without} without`,
    noPlace: (n: string) => `Row ${n} has no place that could be read.`,
    outside: (n: string, count: number, rows: readonly number[]) =>
      count === 1
        ? `1 record lies outside the view: row ${rows[0]}.`
        : `${n} records lie outside the view: rows ${rows.join(", ")}${count > rows.length ? "…" : "."}`,
    see: "Show",
    farShown: (n: string, count: number) =>
      count === 1
        ? "The far record is shown too, in a circle."
        : `The ${n} far records are shown too, in circles.`,
    back: "Back to the rest",
    hint: "Choose a row of the list to see it on the map.",
  },
});
