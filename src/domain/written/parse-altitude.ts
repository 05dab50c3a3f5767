import { ALTITUDE_FAULTS } from "./altitude-faults.ts";

/** What a cell says of an altitude, before it is held against the relief. */
export interface WrittenAltitude {
  /** In `unit`; the middle of a range; NaN where no number can be used. */
  readonly value: number;
  /** Half the distance between the two numbers of a range; 0 otherwise. */
  readonly halfRange: number;
  /** "feet" only where the cell says so. */
  readonly unit: "metres" | "feet";
  /** False for a bare number, which is taken for metres. */
  readonly unitSaid: boolean;
  /** Bits of ALTITUDE_FAULTS: blank, zeroOrLess, unreadable, range. */
  readonly faults: number;
}

const FEET = new Set(["ft", "feet", "foot", "pie", "pies", "'", "′", "’"]);

/** Words that say metres above the sea, or nothing at all. Any other word makes a cell unreadable. */
const FILLING = new Set(
  "m mt mts mtr mtrs metro metros meter meters metre metres msnm msnmm snm n s masl amsl asl altitud altura alt elevacion elev sobre el nivel del mar above mean sea level aprox aproximadamente approx approximately about ca circa cerca de".split(
    " ",
  ),
);

const JOINING = new Set(["a", "hasta", "y", "to", "and", "-", "–", "—", "/", "~"]);
const OPENING = new Set(["entre", "desde", "between", "from"]);

/** Ways of saying that there is none, without their signs and accents. */
const NONE = new Set(
  "sd nd na no ninguna ninguno null nan none sindato sindatos noregistra notiene nosabe desconocida desconocido unknown x".split(
    " ",
  ),
);

const fold = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ").trim();

/** A number, a word, or a sign. A blank or an apostrophe inside a number stands only before three digits. */
const TOKEN = /\d{1,2}(?:[ '’](?=\d{3}(?!\d))\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)*|\p{L}+|\S/gu;

/** Ends of a range farther apart than this, one over the other, are no range: "1500-80", "1548-2". */
const WIDEST = 2;

const GROUPED = /^\d{1,3}(?:,\d{3})+$|^\d{1,3}(?:\.\d{3})+$/;

/**
 * A number as people write it: "1,548" and "1.548" are thousands, since no altitude has three decimals and one to three
 * digits before them; "1548,5" and "1548.5" decimals; of "1,548.5" and "1.548,5" the last sign is the decimal one. NaN where
 * it cannot be said: "1500,1600" may be two numbers.
 */
const numberIn = (token: string): number => {
  const text = token.replace(/[ '’]/g, "");
  if (GROUPED.test(text)) return Number(text.replace(/[.,]/g, ""));
  const at = Math.max(text.lastIndexOf(","), text.lastIndexOf("."));
  if (at < 0) return Number(text);
  const whole = text.slice(0, at);
  const decimals = text.slice(at + 1);
  const groups = text[at] === "," ? whole.replace(/\./g, ",") : whole.replace(/,/g, ".");
  const mixed = groups.includes(text[at]!);
  if (mixed && (whole.includes(text[at]!) || !GROUPED.test(whole))) return Number.NaN;
  if (text[at] === "," && /^\d{4}$/.test(whole) && /^[1-9]\d{3}$/.test(decimals)) return Number.NaN;
  return Number(`${whole.replace(/[.,]/g, "")}.${decimals}`);
};

const unusable = (faults: number): WrittenAltitude => ({
  value: Number.NaN,
  halfRange: 0,
  unit: "metres",
  unitSaid: false,
  faults,
});

interface Read {
  readonly numbers: readonly number[];
  readonly joined: boolean;
  readonly unit: "metres" | "feet";
  readonly unitSaid: boolean;
}

/** The numbers of a cell, or null where it holds anything else than an altitude or a range of altitudes. */
const readTokens = (tokens: readonly string[]): Read | null => {
  const numbers: number[] = [];
  let joins = 0;
  let feet = false;
  let metres = false;
  for (const token of tokens) {
    if (/^\d/.test(token)) numbers.push(numberIn(token));
    else if (FEET.has(token)) feet = true;
    else if (FILLING.has(token)) metres ||= /^m/.test(token);
    else if (JOINING.has(token) && (numbers.length === 1 || token === "~")) joins++;
    else if (numbers.length > 0 && /^[+±]$/.test(token)) return null;
    else if (!OPENING.has(token) && !/^[.,:;()+±≈<>]$/.test(token)) return null;
  }
  if (feet && metres) return null;
  const unit = feet ? "feet" : "metres";
  return { numbers, joined: joins > 0, unit, unitSaid: feet || metres };
};

/**
 * Reads the altitude cell of a register: "1,548", "1548 msnm", "1.548", "1500-1600", "4921 ft". Never throws. What it cannot
 * read for certain it calls unreadable, rather than take a figure that may be another.
 */
export const parseAltitude = (cell: string): WrittenAltitude => {
  const text = fold(cell);
  const word = text.replace(/[^\p{L}\p{N}]/gu, "");
  if (word === "" || NONE.has(word)) return unusable(ALTITUDE_FAULTS.blank);
  const below = /^[-−–]\s*\d/.test(text);
  const read = readTokens((below ? text.slice(1) : text).match(TOKEN) ?? []);
  const [first = Number.NaN, second] = read?.numbers ?? [];
  if (read === null || read.numbers.length > 2) return unusable(ALTITUDE_FAULTS.unreadable);
  if (second === undefined) {
    if (!Number.isFinite(first)) return unusable(ALTITUDE_FAULTS.unreadable);
    if (below || first === 0) return unusable(ALTITUDE_FAULTS.zeroOrLess);
    return { value: first, halfRange: 0, unit: read.unit, unitSaid: read.unitSaid, faults: 0 };
  }
  if (!read.joined || !Number.isFinite(first + second)) return unusable(ALTITUDE_FAULTS.unreadable);
  if (below || first === 0 || second === 0) return unusable(ALTITUDE_FAULTS.zeroOrLess);
  if (Math.max(first, second) > WIDEST * Math.min(first, second)) {
    return unusable(ALTITUDE_FAULTS.unreadable);
  }
  return {
    value: (first + second) / 2,
    halfRange: Math.abs(first - second) / 2,
    unit: read.unit,
    unitSaid: read.unitSaid,
    faults: ALTITUDE_FAULTS.range,
  };
};
