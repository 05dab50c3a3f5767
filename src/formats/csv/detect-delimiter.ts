import { tokenize } from "./tokenize.ts";

/** In order of preference: a decimal comma makes "," appear in files cut by ";", never the other way. */
const DELIMITERS = ["\t", ";", "|", ","] as const;

const SAMPLE_RECORDS = 60;
const SAMPLE_LETTERS = 200_000;

/** `sep=;` on the first line, as Excel writes and obeys. */
export function declaredDelimiter(text: string): { delimiter: string; length: number } | null {
  const found = /^"?sep=(.)"?(\r\n|\n|\r|$)/i.exec(text.slice(0, 16));
  return found ? { delimiter: found[1] as string, length: found[0].length } : null;
}

/**
 * The delimiter under which most records have as many cells as the first long one; " " for columns set apart by blanks,
 * "," when nothing cuts.
 */
export function detectDelimiter(text: string): string {
  const sample = text.length > SAMPLE_LETTERS ? text.slice(0, SAMPLE_LETTERS) : text;
  let best = ",";
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    if (!sample.includes(delimiter)) continue;
    const counts = tokenize(sample, delimiter, 0, SAMPLE_RECORDS)
      .records.filter((cells) => cells.some((cell) => cell.trim() !== ""))
      .map((cells) => cells.length);
    const tally = new Map<number, number>();
    for (const count of counts) if (count > 1) tally.set(count, (tally.get(count) ?? 0) + 1);
    let agree = 0;
    for (const [, times] of tally) agree = Math.max(agree, times);
    const first = counts[0] ?? 1;
    const share = counts.length === 0 ? 0 : agree / counts.length;
    const score = share + (first > 1 ? 1 : 0);
    if (score > bestScore + 0.05) {
      best = delimiter;
      bestScore = score;
    }
  }
  return bestScore === 0 && isSpaced(sample) ? " " : best;
}

/** Columns set apart by blanks, as total stations and receivers write them: every line has as many, at least three. */
function isSpaced(sample: string): boolean {
  const lines = sample.split(/\r\n|\n|\r/).filter((line) => line.trim() !== "");
  const counts = lines.slice(0, SAMPLE_RECORDS).map((line) => line.trim().split(/[ ]+/).length);
  return (counts[0] ?? 0) >= 3 && counts.every((count) => count === counts[0]);
}
