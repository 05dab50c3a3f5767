import type { WordColumn } from "../../domain/word-column.ts";

/** Names that differ in case, blanks and accents are one name: "San José", "SAN JOSE ". */
const wordKey = (word: string): string =>
  word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const tidy = (text: string): string => text.trim().replace(/\s+/g, " ");

/** A column of words, each once, as first spelt. An empty cell has code -1. */
export function wordColumn(count: number, cellOf: (i: number) => string): WordColumn {
  const words: string[] = [];
  const code = new Int32Array(count);
  const spelt = new Map<string, number>();
  const keyed = new Map<string, number>();
  for (let i = 0; i < count; i++) {
    const cell = cellOf(i);
    let at = spelt.get(cell);
    if (at === undefined) {
      const word = tidy(cell);
      const key = wordKey(word);
      at = word === "" ? -1 : (keyed.get(key) ?? words.push(word) - 1);
      if (at >= 0) keyed.set(key, at);
      spelt.set(cell, at);
    }
    code[i] = at;
  }
  return { words, code };
}
