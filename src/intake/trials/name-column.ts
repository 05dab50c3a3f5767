import { nearNames } from "../../checks/trials/near-names.ts";
import { type Finding, finding } from "../../domain/issue/finding.ts";
import type { WordColumn } from "../../domain/word-column.ts";
import { wordColumn } from "../readings/word-column.ts";

const tidy = (text: string): string => text.trim().replace(/\s+/g, " ");

/** Names of sites, blocks, varieties or seasons of the records that stand, with what is odd about their spelling. */
export interface NameColumn {
  readonly words: WordColumn;
  readonly notes: readonly Finding[];
}

/**
 * Spellings that differ in case, blanks or accents are one name, as first spelt, and said; names a letter apart stay two, and
 * are said where `near` asks for it.
 */
export function nameColumn(
  column: string | undefined,
  count: number,
  cellOf: (i: number) => string,
  near: boolean,
): NameColumn {
  const words = wordColumn(count, cellOf);
  if (column === undefined) return { words, notes: [] };
  const spelt = words.words.map(() => new Set<string>());
  for (let i = 0; i < count; i++) spelt[words.code[i]!]?.add(tidy(cellOf(i)));
  const notes: Finding[] = [];
  words.words.forEach((used, w) => {
    const others = [...spelt[w]!].filter((word) => word !== used);
    if (others.length > 0) {
      notes.push(finding("warning", "trial-spellings", { column, used, others }, column));
    }
  });
  if (near) {
    for (const names of nearNames(words.words)) {
      notes.push(finding("warning", "trial-names-near", { column, names }, column));
    }
  }
  return { words, notes };
}
