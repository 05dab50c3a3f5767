import { type Finding, finding } from "../../domain/issue/finding.ts";

/** Rings up to this many vertices are compared pair by pair, longer ones by a table. */
const FEW = 64;

/** A vertex that the ring of vertices `from` … `to - 1` visits twice, not in a row: legal, but worth a look. */
export function touchesItself(coords: Float64Array, from: number, to: number): Finding | null {
  const at = to - from <= FEW ? among(coords, from, to) : inTable(coords, from, to);
  if (at === -1) return null;
  return finding("warning", "ring-touches-itself", { x: coords[2 * at]!, y: coords[2 * at + 1]! });
}

function among(coords: Float64Array, from: number, to: number): number {
  for (let i = from + 2; i < to; i++) {
    const x = coords[2 * i]!;
    const y = coords[2 * i + 1]!;
    for (let k = from; k < i - 1; k++) {
      if (coords[2 * k] === x && coords[2 * k + 1] === y) return i;
    }
  }
  return -1;
}

function inTable(coords: Float64Array, from: number, to: number): number {
  const seen = new Map<number, number[]>();
  for (let i = from; i < to; i++) {
    const x = coords[2 * i]!;
    const y = coords[2 * i + 1]!;
    const same = seen.get(x);
    if (same === undefined) seen.set(x, [y]);
    else if (same.includes(y)) return i;
    else if (same.length < FEW) same.push(y);
  }
  return -1;
}
