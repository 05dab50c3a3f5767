/** Words of a column, each once: record i says `words[code[i]]`; -1 where its cell is empty. */
export interface WordColumn {
  readonly words: readonly string[];
  readonly code: Int32Array;
}
