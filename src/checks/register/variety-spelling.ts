import { type Finding, finding } from "../../domain/issue/finding.ts";
import { foldName } from "../../domain/varieties/fold-name.ts";
import { type NamedVariety, nameBook } from "../../domain/varieties/name-book.ts";
import { nearestNames } from "../../domain/varieties/nearest-names.ts";
import { spellingDistance } from "../../domain/varieties/spelling-distance.ts";

/** What the varieties of a list are called in Peru: no slip, and nothing to doubt. */
const SPANISH: Readonly<Record<string, string>> = {
  Típica: "Typica",
  Borbón: "Bourbon",
  Gesha: "Geisha (Panama)",
  Geisha: "Geisha (Panama)",
  "Villa Sarchí": "Villa Sarchi",
};

export interface VarietySpelling {
  /** The names of a cell that are in no list. */
  readonly unknown: (cell: string) => readonly NamedVariety[];
  /** The one name of the list that this is a slip of; null where none or several may be meant. */
  readonly meant: (written: string) => string | null;
  /** Whether it is the beginning that numbered names share: "Catimor" of "Catimor 129". */
  readonly group: (written: string) => boolean;
  /** Names it may stand for, nearest first, where it is no plain slip ("Catimor" for "Catimor 129"). */
  readonly nearest: (written: string) => readonly string[];
}

/** Letters that may differ of a whole name; short names are too like each other. */
const slips = (letters: number): number => (letters <= 4 ? 0 : letters <= 8 ? 1 : 2);

/** What stands before the number or country of a name ("Catimor 129", "Geisha (Panama)"): people write that alone. */
function groupOf(name: string): string | null {
  const words = name.split(/\s+/);
  const end = words.findIndex((word) => /[\d(]/.test(word));
  const group = words.slice(0, Math.max(0, end)).join(" ");
  return group.length >= SHORTEST_GROUP ? group : null;
}

const SHORTEST_GROUP = 5;

export function varietySpelling(names: readonly string[]): VarietySpelling {
  const book = nameBook(names, SPANISH);
  const nearest = nearestNames(names);
  const folded = [...names, ...Object.keys(SPANISH)].map((name) => ({
    key: foldName(name),
    name: SPANISH[name] ?? name,
  }));
  const known = new Set(folded.map(({ key }) => key));
  const groups = new Map<string, string>();
  for (const name of names) {
    const group = groupOf(name);
    if (group !== null && !known.has(foldName(group))) groups.set(foldName(group), group);
  }
  const spelt = [...folded, ...[...groups].map(([key, name]) => ({ key, name }))];
  return {
    unknown: (cell) => book.read(cell).filter(({ variety }) => variety < 0),
    meant: (written) => {
      const key = foldName(written);
      if (groups.has(key)) return null;
      const most = slips(key.length);
      const close = new Set(
        spelt
          .filter((one) => most > 0 && spellingDistance(key, one.key, most) <= most)
          .map(({ name }) => name),
      );
      return close.size === 1 ? ([...close][0] as string) : null;
    },
    group: (written) => groups.has(foldName(written)),
    nearest,
  };
}

/** A slip of a known variety's name. */
export const varietyMisspelt = (written: string, nearest: string, column: string): Finding =>
  finding("warning", "variety-misspelt", { value: written.slice(0, 60), nearest }, column);

/** Rows named in a sentence. */
const MOST_NAMED = 8;

/** A name that no list has, once for all rows that have it; a note where it only lacks its number. */
export const varietyNotListed = (
  written: string,
  rows: readonly number[],
  nearest: readonly string[],
  column: string,
  severity: "warning" | "note",
): Finding =>
  finding(
    severity,
    "variety-not-listed",
    { value: written.slice(0, 60), rows: rows.length, at: rows.slice(0, MOST_NAMED), nearest },
    column,
  );

/** The cell with one name put right, all else as it stood; null where the name does not stand there once. */
export function cellWithName(cell: string, written: string, name: string): string | null {
  const at = cell.indexOf(written);
  if (at < 0 || cell.indexOf(written, at + 1) >= 0) return null;
  return cell.slice(0, at) + name + cell.slice(at + written.length);
}
