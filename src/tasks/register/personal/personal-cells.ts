import { foldPlace } from "../../../checks/register/fold-place.ts";

/** Who a record says that somebody is, as its other cells are searched for it. */
export interface PersonOfRecord {
  /** Figures of a DNI without the zeros before it; "" where there is none. */
  readonly dni: string;
  /** Words of the name, folded, three letters or more. */
  readonly words: readonly string[];
}

/** Names of what a text with its own labels tells of a person ("Productor: …", "<td>DNI</td>"). */
const LABEL =
  /(?<!\p{L})(?:d\.?n\.?i\.?|productora?|producer|farmer|owner|titular|propietari[oa]|agricultora?|caficultora?|apellidos?|nombres?|tel[eé]fono|celular|correo|e-?mail|direcci[oó]n|documento)(?!\p{L})/iu;
const LABELLED = new RegExp(`${LABEL.source}[^:=\\n]{0,30}[:=]`, "iu");
const TAG = /<[^>]*>/g;
/** Eight figures alone: no part of a coordinate, a longer number or a code with letters. */
const EIGHT = /(?<![\p{L}\d.,\-+/])\d{8}(?![\p{L}\d/]|[.,]\d)/gu;
/** A day written as 20240115 is no DNI. */
const DAY = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;
/** Two words that begin with a capital, as names do. */
const NAME = /\p{Lu}\p{L}{2,}[\s,]+\p{Lu}\p{L}{2,}/u;
const FIGURES = /\d{5,}/g;

const ASCII = /^[\t-~]*$/;

/** Words of a text, folded: no accents, no case. */
export const wordsOf = (text: string): readonly string[] => {
  const plain = text.includes("<") ? text.replace(TAG, " ") : text;
  return (ASCII.test(plain) ? plain.toLowerCase() : foldPlace(plain)).split(/[^a-z0-9]+/);
};

export const personOf = (dni: string, name: string): PersonOfRecord => ({
  dni: /^\D*\d{7,8}\D*$/.test(dni) ? dni.replace(/\D/g, "").replace(/^0+/, "") : "",
  words: [...new Set(wordsOf(name).filter((word) => /^[a-z]{3,}$/.test(word)))],
});

/** Whether a text by itself tells of a person: a DNI beside a name, or labels of what a person has. */
export const tellsOfPerson = (text: string): boolean => {
  if (text.length < 8) return false;
  if (text.includes("<") ? LABEL.test(text) : /[:=]/.test(text) && LABELLED.test(text)) return true;
  if (!/\d{8}/.test(text)) return false;
  const plain = text.replace(TAG, " ");
  return NAME.test(plain) && dnisIn(plain).length > 0;
};

/** What stands in a text as a DNI does. */
export const dnisIn = (text: string): readonly string[] =>
  (text.match(EIGHT) ?? []).filter((figures) => !DAY.test(figures));

/** Whether a text holds the DNI of its own record, or two words of the name that stand in it. */
export const holdsPerson = (text: string, { dni, words }: PersonOfRecord): boolean => {
  if (text.length < 7) return false;
  if (dni !== "" && (text.match(FIGURES) ?? []).some((run) => run.replace(/^0+/, "") === dni))
    return true;
  if (words.length < 2 || !/\p{L}/u.test(text)) return false;
  const own = wordsOf(text);
  return words.filter((word) => own.includes(word)).length > 1;
};
