import type { Dataset } from "../../../domain/dataset.ts";
import type { PlotField } from "../../../domain/plot-field.ts";

/** Fields of a register that point at a person or a plot. */
const PERSONAL: readonly PlotField[] = [
  "codigo_parcela",
  "codigo_socio",
  "dni",
  "apellidos_nombres",
];

/** Without accents, case and signs, blanks at both ends: " ej 0206 quispe ". */
const plain = (text: string): string =>
  ` ${text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;

/** A word of one syllable or a bare number of a few digits also stands in any honest sentence. */
const tells = (words: string): boolean => {
  const bare = words.trim();
  const parts = bare.split(" ");
  if (/^\d+$/.test(bare)) return bare.length >= 6;
  return /\d/.test(bare) ? bare.length >= 4 : parts.length >= 2;
};

/** What codes and names of the open registers would say, made plain; the key is what is looked for. */
export type RecordWords = ReadonlyMap<string, string>;

export const recordWords = (registers: readonly Dataset<"plots">[]): RecordWords => {
  const words = new Map<string, string>();
  const add = (said: string | undefined): void => {
    if (said === undefined) return;
    const key = plain(said);
    if (tells(key) && !words.has(key)) words.set(key, said.trim());
  };
  for (const { properties, fields } of registers)
    for (const record of properties)
      for (const field of PERSONAL) {
        const column = fields[field];
        if (column !== undefined) add(record[column]);
      }
  return words;
};

/** Words of a code or a name at most; a name of more is not looked for whole. */
const MOST_WORDS = 6;

/** The first code or name of a record that stands in a text a person wrote; null where there is none. */
export const recordWordIn = (text: string, words: RecordWords): string | null => {
  const parts = plain(text).trim().split(" ");
  for (let from = 0; from < parts.length; from++)
    for (let count = 1; count <= MOST_WORDS && from + count <= parts.length; count++) {
      const found = words.get(` ${parts.slice(from, from + count).join(" ")} `);
      if (found !== undefined) return found;
    }
  return null;
};
