import type { Dataset } from "../../../domain/dataset.ts";
import { foldName } from "../../../domain/varieties/fold-name.ts";

/** How a plot is managed, as its register says. */
export const STATUS_UNSAID = 0;
export const STATUS_ORGANIC = 1;
/** In conversion (T1, T2, T3): managed as organic, not yet certified. */
export const STATUS_TRANSITION = 2;
export const STATUS_CONVENTIONAL = 3;
/** Something is written that is none of these. */
export const STATUS_STRANGE = 4;

const WORDS: Readonly<Record<string, number>> = {
  si: STATUS_ORGANIC,
  s: STATUS_ORGANIC,
  yes: STATUS_ORGANIC,
  true: STATUS_ORGANIC,
  verdadero: STATUS_ORGANIC,
  "1": STATUS_ORGANIC,
  x: STATUS_ORGANIC,
  o: STATUS_ORGANIC,
  org: STATUS_ORGANIC,
  organico: STATUS_ORGANIC,
  organica: STATUS_ORGANIC,
  organic: STATUS_ORGANIC,
  no: STATUS_CONVENTIONAL,
  n: STATUS_CONVENTIONAL,
  false: STATUS_CONVENTIONAL,
  falso: STATUS_CONVENTIONAL,
  "0": STATUS_CONVENTIONAL,
  c: STATUS_CONVENTIONAL,
  convencional: STATUS_CONVENTIONAL,
  conventional: STATUS_CONVENTIONAL,
  noorganico: STATUS_CONVENTIONAL,
  noorganica: STATUS_CONVENTIONAL,
  transicion: STATUS_TRANSITION,
  entransicion: STATUS_TRANSITION,
  t: STATUS_TRANSITION,
};

/** T0 to T3, alone or after the word: "T2", "transición 1". */
const YEAR_OF_TRANSITION = /^(?:en)?(?:t|transicion)[0-3]$/;

/** One of the STATUS_ constants for a cell of `estado_organico`. */
export function organicStatus(text: string): number {
  const word = foldName(text);
  if (word === "") return STATUS_UNSAID;
  if (YEAR_OF_TRANSITION.test(word)) return STATUS_TRANSITION;
  return Object.hasOwn(WORDS, word) ? WORDS[word]! : STATUS_STRANGE;
}

/** The status of every record; null where the register has no column for it. */
export function organicStatuses({ fields, properties }: Dataset<"plots">): Uint8Array | null {
  const column = fields.estado_organico;
  if (column === undefined) return null;
  return Uint8Array.from(properties, (own) => organicStatus(own[column] ?? ""));
}
