import type { ImportChoices } from "../../domain/import-choices.ts";
import { headerWords } from "../columns/header-words.ts";

const VARIETY =
  /^(?:variedad|variety|cultivar|genotip|genotyp|tratamiento|treatment|name$|nombre$)/;
const BLOCK = /^(?:blo[cq]|repetici|rep$|replic|rust|roya|porte|stature)/;

/**
 * Whether the columns may be those of a variety trial or of a catalogue of varieties, by two words of their headings: then
 * their readers are worth fetching, which decide. What the person said goes before.
 */
export const mayBeSheet = (columns: readonly string[], { kind }: ImportChoices): boolean => {
  if (kind !== undefined) return kind === "trials" || kind === "catalogue";
  const keys = columns.map((column) => headerWords(column).key);
  return keys.some((key) => VARIETY.test(key)) && keys.some((key) => BLOCK.test(key));
};
