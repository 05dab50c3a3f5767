import { foldName } from "./fold-name.ts";
import { splitNames } from "./split-names.ts";

/** One variety named in a cell. */
export interface NamedVariety {
  /** As written. */
  readonly written: string;
  /** Place in the catalogue; -1 where no variety has that name. */
  readonly variety: number;
}

export interface NameBook {
  /** Place in the catalogue of a name, as it is or as a person has said it means; -1 where there is none. */
  readonly find: (written: string) => number;
  /** Each variety that a cell of a register names, once, in order. A name is never guessed. */
  readonly read: (cell: string) => readonly NamedVariety[];
}

/** A cell seen before is not read again, up to this many: a register says the same few things thousands of times. */
const MOST_KEPT = 2000;

/** The pieces of a part between hyphens or blanks, where every piece is known: "Caturra-Typica", "Caturra Bourbon". */
const knownPieces = (
  part: string,
  find: (written: string) => number,
): readonly NamedVariety[] | null => {
  const words = part.split(/[-–—\s]+/u).filter(Boolean);
  const pieces: NamedVariety[] = [];
  for (let start = 0; start < words.length; ) {
    let end = words.length;
    let variety = -1;
    while (end > start) {
      variety = find(words.slice(start, end).join(" "));
      if (variety >= 0) break;
      end--;
    }
    if (variety < 0) return null;
    pieces.push({ written: words.slice(start, end).join(" "), variety });
    start = end;
  }
  return pieces;
};

/**
 * The names of a catalogue. `equivalences` are what a person has said of names it does not have: as written -> name of the
 * catalogue. A name of the catalogue always means itself; where two are alike the first counts.
 */
export const nameBook = (
  names: readonly string[],
  equivalences: Readonly<Record<string, string>>,
): NameBook => {
  const places = new Map<string, number>();
  for (const [place, name] of names.entries()) {
    const key = foldName(name);
    if (key !== "" && !places.has(key)) places.set(key, place);
  }
  const said = new Map<string, number>();
  for (const [written, name] of Object.entries(equivalences)) {
    const place = places.get(foldName(name));
    if (place !== undefined) said.set(foldName(written), place);
  }
  const find = (written: string): number => {
    const key = foldName(written);
    return places.get(key) ?? said.get(key) ?? -1;
  };
  const readAnew = (cell: string): readonly NamedVariety[] => {
    const whole = find(cell);
    if (whole >= 0) return [{ written: cell.trim(), variety: whole }];
    const named = splitNames(cell).flatMap((written) => {
      const variety = find(written);
      return variety >= 0
        ? [{ written, variety }]
        : (knownPieces(written, find) ?? [{ written, variety }]);
    });
    const seen = new Set<number>();
    return named.filter(({ variety }) => {
      if (variety < 0) return true;
      if (seen.has(variety)) return false;
      seen.add(variety);
      return true;
    });
  };
  const kept = new Map<string, readonly NamedVariety[]>();
  const read = (cell: string): readonly NamedVariety[] => {
    const before = kept.get(cell);
    if (before !== undefined) return before;
    const named = readAnew(cell);
    if (kept.size < MOST_KEPT) kept.set(cell, named);
    return named;
  };
  return { find, read };
};
