import type { SketchBox } from "../sketch-labels.ts";
import type { PaperPoint, PaperRing } from "./paper-ring.ts";

/** Part of a segment in the box, as shares of its length from 0 to 1 (Liang and Barsky); null where it misses it. */
const within = (a: PaperPoint, b: PaperPoint, box: SketchBox): readonly [number, number] | null => {
  let [from, to] = [0, 1];
  const edges = [
    [b[0] - a[0], box.x - a[0], box.x + box.width - a[0]],
    [b[1] - a[1], box.y - a[1], box.y + box.height - a[1]],
  ] as const;
  for (const [along, low, high] of edges) {
    if (along === 0) {
      if (low > 0 || high < 0) return null;
      continue;
    }
    const [first, last] = along > 0 ? [low / along, high / along] : [high / along, low / along];
    from = Math.max(from, first);
    to = Math.min(to, last);
    if (from > to) return null;
  }
  return [from, to];
};

/** The stretches of a closed ring that lie in the box; a ring wholly inside is one stretch that ends where it began. */
export const clipLine = (ring: PaperRing, box: SketchBox): readonly PaperRing[] => {
  const lines: PaperPoint[][] = [];
  let line: PaperPoint[] = [];
  const end = (): void => {
    if (line.length > 1) lines.push(line);
    line = [];
  };
  for (const [i, a] of ring.entries()) {
    const b = ring[i + 1 < ring.length ? i + 1 : 0]!;
    const part = within(a, b, box);
    if (part === null) {
      end();
      continue;
    }
    const at = (t: number): PaperPoint => [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
    if (line.length === 0) line.push(part[0] === 0 ? a : at(part[0]));
    line.push(part[1] === 1 ? b : at(part[1]));
    if (part[1] < 1) end();
  }
  // The ring's first corner lies in the box: its last stretch and its first are one.
  const [first] = lines;
  if (first && line.length > 1 && line.at(-1) === first[0] && first[0] === ring[0])
    lines[0] = [...line.slice(0, -1), ...first];
  else end();
  return lines;
};
