import type { ReadingColumns } from "../../../../domain/readings/reading-columns.ts";

/** The plot code most readings of each point name, as written; null where none does. Of equals the first by letters. */
export function codeOfPoints({ points, point, plot }: ReadingColumns): readonly (string | null)[] {
  const named = new Map<number, number>();
  const width = Math.max(1, plot.words.length);
  for (let i = 0; i < point.length; i++) {
    const code = plot.code[i] as number;
    if (code < 0) continue;
    const key = (point[i] as number) * width + code;
    named.set(key, (named.get(key) ?? 0) + 1);
  }
  const best: (string | null)[] = points.map(() => null);
  const most = new Int32Array(points.length);
  for (const [key, times] of named) {
    const p = Math.floor(key / width);
    const word = plot.words[key % width] as string;
    const before = best[p] as string | null;
    if (times < most[p]! || (times === most[p] && before !== null && before <= word)) continue;
    best[p] = word;
    most[p] = times;
  }
  return best;
}
