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
  /** Names it may stand for, nearest first, where it is no plain slip ("Catimor" for "Catimor 129"). */
  readonly nearest: (written: string) => readonly string[];
}

/** Letters that may differ of a whole name; short names are too like each other. */
const slips = (letters: number): number => (letters <= 4 ? 0 : letters <= 8 ? 1 : 2);

export function varietySpelling(names: readonly string[]): VarietySpelling {
  const book = nameBook(names, SPANISH);
  const nearest = nearestNames(names);
  const folded = [...names, ...Object.keys(SPANISH)].map((name) => ({
    key: foldName(name),
    name: SPANISH[name] ?? name,
  }));
  return {
    unknown: (cell) => book.read(cell).filter(({ variety }) => variety < 0),
    meant: (written) => {
      const key = foldName(written);
      const most = slips(key.length);
      const close = new Set(
        folded
          .filter((one) => most > 0 && spellingDistance(key, one.key, most) <= most)
          .map(({ name }) => name),
      );
      return close.size === 1 ? ([...close][0] as string) : null;
    },
    nearest,
  };
}

/** A slip of a known variety's name. */
export const varietyMisspelt = (written: string, nearest: string, column: string): Finding =>
  finding("warning", "variety-misspelt", { value: written.slice(0, 60), nearest }, column);

/** A name that no list has, of the register as a whole: a local name is no fault. */
export const varietyNotListed = (
  written: string,
  rows: number,
  nearest: readonly string[],
  column: string,
): Finding =>
  finding("note", "variety-not-listed", { value: written.slice(0, 60), rows, nearest }, column);

/** The cell with one name put right, all else as it stood; null where the name does not stand there once. */
export function cellWithName(cell: string, written: string, name: string): string | null {
  const at = cell.indexOf(written);
  if (at < 0 || cell.indexOf(written, at + 1) >= 0) return null;
  return cell.slice(0, at) + name + cell.slice(at + written.length);
}
