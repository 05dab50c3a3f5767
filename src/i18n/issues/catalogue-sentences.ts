import type { CatalogueIssueParams } from "../../domain/issue/catalogue-issues.ts";
import type { VarietyField } from "../../domain/varieties/variety-field.ts";
import { formatInteger } from "../format-number.ts";
import { defineTexts } from "../texts.ts";
import type { SentenceTable } from "./sentence-table.ts";

const FIELDS_ES: Readonly<Partial<Record<VarietyField, string>>> = {
  altitud_min: "altitud mínima",
  porte: "porte",
  rendimiento: "rendimiento potencial",
  taza: "calidad de taza",
  roya: "roya",
  nematodos: "nematodos",
};

const FIELDS_EN: Readonly<Partial<Record<VarietyField, string>>> = {
  altitud_min: "lowest altitude",
  porte: "stature",
  rendimiento: "yield potential",
  taza: "cup quality",
  roya: "rust",
  nematodos: "nematodes",
};

const some = (names: readonly string[]): string =>
  `${names.slice(0, 12).join(", ")}${names.length > 12 ? "…" : ""}`;

/** What is said of a person's own catalogue of varieties and of its rows. */
export const catalogueSentences = defineTexts<SentenceTable<CatalogueIssueParams>>({
  "es-PE": {
    "catalogue-no-name-column": ({ columns }) => [
      `ninguna columna trae el nombre de la variedad (${some(columns)})`,
      "Diga qué columna es, en «Lo que se entendió».",
    ],
    "catalogue-columns-missing": ({ fields }) => [
      `no trae ${fields.map((field) => FIELDS_ES[field] ?? field).join(", ")}`,
      fields.includes("altitud_min")
        ? "Sin faja de altitud ninguna parcela se puede comparar con este catálogo. Si la columna está, diga cuál es."
        : "Esas cualidades quedan como «no se sabe». Si la columna está, diga cuál es.",
    ],
    "catalogue-band-no-latitude": () => [
      "las altitudes no dicen para qué latitud valen",
      "La misma faja se usa a ambos lados de los 5° de latitud. Si son distintas, use columnas como altitud_min_lat_0_5 y altitud_min_lat_5_15.",
    ],
    "catalogue-no-name": () => ["no tiene nombre", "Complete el nombre o quite la fila."],
    "catalogue-name-repeated": ({ name, firstRow }) => [
      `«${name}» ya está en la fila ${firstRow}`,
      "Se usa la primera. Quite la que sobra, o dele otro nombre.",
    ],
    "catalogue-word-unknown": ({ column, value, words }) => [
      `${column} dice «${value}», que no es una de sus clases (${words.join(", ")})`,
      "Queda como «no se sabe». Use una de esas palabras.",
    ],
    "catalogue-band-reversed": ({ column, least, most }) => [
      `la altitud mínima (${formatInteger(least)} m) pasa de la máxima (${formatInteger(most)} m, ${column})`,
      "La variedad entra sin esa faja. Compruebe si las dos cifras están cambiadas.",
    ],
    "catalogue-band-no-least": ({ column, most }) => [
      `tiene altitud máxima (${formatInteger(most)} m, ${column}) y no mínima`,
      "La variedad entra sin esa faja. Escriba la mínima.",
    ],
  },
  en: {
    "catalogue-no-name-column": ({ columns }) => [
      `no column holds the variety's name (${some(columns)})`,
      'Say which column it is, in "What was understood".',
    ],
    "catalogue-columns-missing": ({ fields }) => [
      `does not hold ${fields.map((field) => FIELDS_EN[field] ?? field).join(", ")}`,
      fields.includes("altitud_min")
        ? "Without an altitude band no plot can be held against this catalogue. If the column is there, say which it is."
        : 'Those qualities stay "not known". If the column is there, say which it is.',
    ],
    "catalogue-band-no-latitude": () => [
      "the altitudes do not say for which latitude they hold",
      "The same band is used on both sides of 5° of latitude. If they differ, use columns such as altitude_min_m_lat_0_5 and altitude_min_m_lat_5_15.",
    ],
    "catalogue-no-name": () => ["has no name", "Fill in the name or take the row out."],
    "catalogue-name-repeated": ({ name, firstRow }) => [
      `"${name}" already stands in row ${firstRow}`,
      "The first is used. Take out the one too many, or give it another name.",
    ],
    "catalogue-word-unknown": ({ column, value, words }) => [
      `${column} says "${value}", which is none of its classes (${words.join(", ")})`,
      'It stays "not known". Use one of those words.',
    ],
    "catalogue-band-reversed": ({ column, least, most }) => [
      `the lowest altitude (${formatInteger(least)} m) is above the highest (${formatInteger(most)} m, ${column})`,
      "The variety comes in without that band. See whether the two figures stand in each other's place.",
    ],
    "catalogue-band-no-least": ({ column, most }) => [
      `has a highest altitude (${formatInteger(most)} m, ${column}) and no lowest`,
      "The variety comes in without that band. Write the lowest.",
    ],
  },
});
