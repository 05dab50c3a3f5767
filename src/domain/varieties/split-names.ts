import { foldName } from "./fold-name.ts";

/** What people write in a cell that names nothing. */
const NOTHING = new Set(
  "sd nd na no nohay notiene ninguna ninguno nosabe nosesabe noregistra sindato sindatos desconocida desconocido null nan none unknown x xx".split(
    " ",
  ),
);

/**
 * Signs and words between two names. A slash or a comma between two digits is part of a name ("Jackson 2/1257") or of a
 * share ("1,5 ha"); a hyphen counts only between blanks, since "IAPAR-59" is one name; a share of the plot ("70%") stands
 * between two names too.
 */
const BETWEEN = new RegExp(
  [
    "[;+&|\\n\\r\\t]",
    "\\s(?:y/o|y|o|con|más|mas|and/or|and|or|with)\\s",
    "(?<!\\d)[/,]|[/,](?!\\d)",
    "\\s[-–—]+\\s",
    "\\se\\s(?=h?[ií])",
    "\\(?\\d+(?:[.,]\\d+)?\\s*%\\)?",
  ].join("|"),
  "giu",
);

/** "=1+1", "=A1+B1", "1+1": a formula or figures, whose signs stand between no names. A share alone is neither. */
const FORMULA = /^\s*=|^[^\p{L}%]+$/u;

/** Words and signs around a name that are no part of it. */
const AROUND = [
  /^(?:variedad(?:es)?|vars?\.|variety|varieties|caf[eé])(?:\s+de)?[\s:]+/iu,
  /^de\s+/iu,
  /^[\s:.'"“”«»-]+|[\s:.'"“”«»-]+$/gu,
  /^\(\s*\)|\(\s*\)$/gu,
] as const;

const bare = (part: string): string => {
  let text = part.trim();
  for (let before = ""; before !== text; ) {
    before = text;
    for (const sign of AROUND) text = text.replace(sign, "").trim();
  }
  return text.replace(/\s+/g, " ");
};

/** True for an empty cell and for the ways of saying that nothing is known. */
export const namesNothing = (text: string): boolean => {
  const folded = foldName(text);
  return folded === "" || NOTHING.has(folded);
};

/**
 * The names in one cell of a register, in order, as written, each once: "Caturra, Typica y Bourbon", "70% Caturra 30%
 * Catimor", "Catimor+Caturra". Empty where the cell names nothing. It does not know which names exist: `nameBook` does.
 */
export const splitNames = (cell: string): readonly string[] => {
  if (namesNothing(cell)) return [];
  if (FORMULA.test(cell)) return [cell.trim()];
  const found = new Map<string, string>();
  for (const part of cell.split(BETWEEN)) {
    const name = bare(part);
    const key = foldName(name);
    if (!namesNothing(name) && !found.has(key)) found.set(key, name);
  }
  return [...found.values()];
};
