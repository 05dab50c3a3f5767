import type { Dataset } from "../../domain/dataset.ts";
import { LEAST_PRODUCERS } from "../../domain/story/released-group.ts";

/** Columns that may say whose a plot is, the best first. */
export const PRODUCER_FIELDS = ["codigo_socio", "dni", "apellidos_nombres"] as const;
export type ProducerField = (typeof PRODUCER_FIELDS)[number];

/** All records whose producer is not known count together as this one. */
export const UNKNOWN_PRODUCER = 0;

export interface Producers {
  /** The column they were read from; null where the register has none, or none with a value. */
  readonly field: ProducerField | null;
  /** Number of each record's producer. */
  readonly of: Int32Array;
}

/** What offices write where they have no code. */
const NOTHING = new Set([
  "",
  "sd",
  "sn",
  "nd",
  "na",
  "sindato",
  "sincodigo",
  "sindni",
  "ninguno",
  "notiene",
]);

/**
 * Normal form of a producer's code or name: case, accents, blanks, signs and zeros before it do not count, so that
 * "EJS-0001" and "ejs 0001", or a DNI that lost its zero in a spreadsheet, are one. Empty where it says nothing.
 */
const foldProducer = (text: string): string => {
  const folded = text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replace(/^0+/, "");
  return NOTHING.has(folded) ? "" : folded;
};

const foldedColumn = (register: Dataset<"plots">, field: ProducerField): readonly string[] => {
  const column = register.fields[field];
  if (column === undefined) return [];
  return register.properties.map((record) => foldProducer(record[column] ?? ""));
};

/**
 * Whose each plot of a register is, from one column: the first of {@link PRODUCER_FIELDS} that fills at least as many cells
 * as any other. Where that one leaves cells empty and tells fewer than five apart, the first of codes and DNI that tells five
 * (a united register has codes of some of its files only). Two columns are never mixed: one person would be two producers
 * where one row has the code and another the DNI. Two people of one code count as one, which hides more, never less.
 */
export const producersOfRegister = (register: Dataset<"plots">): Producers => {
  const columns = PRODUCER_FIELDS.map((field) => ({
    field,
    folded: foldedColumn(register, field),
  }));
  const filled = ({ folded }: { folded: readonly string[] }) => folded.filter(Boolean).length;
  const toldApart = ({ folded }: { folded: readonly string[] }) =>
    new Set(folded.filter(Boolean)).size;
  const fullest = columns.reduce((a, b) => (filled(b) > filled(a) ? b : a));
  // Names tell too many apart, being spelt in many ways: they never stand in for codes.
  const partial = fullest.field === "apellidos_nombres" || filled(fullest) < register.ids.length;
  const other = columns.find(
    (one) => one.field !== "apellidos_nombres" && toldApart(one) >= LEAST_PRODUCERS,
  );
  const best = partial && toldApart(fullest) < LEAST_PRODUCERS ? (other ?? fullest) : fullest;
  const of = new Int32Array(register.ids.length).fill(UNKNOWN_PRODUCER);
  if (filled(best) === 0) return { field: null, of };
  const numbers = new Map<string, number>();
  for (const [i, code] of best.folded.entries()) {
    if (code === "") continue;
    const number = numbers.get(code) ?? numbers.size + 1;
    numbers.set(code, number);
    of[i] = number;
  }
  return { field: best.field, of };
};
