import type { Rings } from "./slab-overlap.ts";

/** A set of unit cells of a small board: cell (x, y) is on when cells[y * size + x] is 1. */
export interface Cells {
  readonly size: number;
  readonly cells: Uint8Array;
}

const isOn = ({ size, cells }: Cells, x: number, y: number): boolean =>
  x >= 0 && y >= 0 && x < size && y < size && cells[y * size + x] === 1;

export function randomCells(random: () => number, size: number, share: number): Cells {
  return {
    size,
    cells: Uint8Array.from({ length: size * size }, () => (random() < share ? 1 : 0)),
  };
}

/**
 * The outlines of a set of cells: counter-clockwise round it, clockwise round its holes, kept apart where cells meet in a
 * corner only. Unit steps, so that there are straight vertices in plenty.
 */
export function outlines(set: Cells): number[][] {
  const steps = new Map<string, { x: number; y: number; dx: number; dy: number }[]>();
  const add = (x: number, y: number, dx: number, dy: number) => {
    const key = `${x},${y}`;
    steps.set(key, [...(steps.get(key) ?? []), { x, y, dx, dy }]);
  };
  for (let y = 0; y < set.size; y++) {
    for (let x = 0; x < set.size; x++) {
      if (!isOn(set, x, y)) continue;
      if (!isOn(set, x, y - 1)) add(x, y, 1, 0);
      if (!isOn(set, x + 1, y)) add(x + 1, y, 0, 1);
      if (!isOn(set, x, y + 1)) add(x + 1, y + 1, -1, 0);
      if (!isOn(set, x - 1, y)) add(x, y + 1, 0, -1);
    }
  }
  const rings: number[][] = [];
  for (const list of steps.values()) {
    while (list.length > 0) {
      const ring: number[] = [];
      let step = list.pop();
      while (step) {
        ring.push(step.x, step.y);
        const { dx, dy } = step;
        const next: { x: number; y: number; dx: number; dy: number }[] =
          steps.get(`${step.x + dx},${step.y + dy}`) ?? [];
        const left = next.findIndex((to) => to.dx === -dy && to.dy === dx);
        const at = left >= 0 ? left : 0;
        step = next.splice(at, 1)[0];
      }
      rings.push(ring);
    }
  }
  return rings;
}

/** Sizes of the groups of cells that hang together by their sides, largest first. */
export function groupSizes(set: Cells): number[] {
  const seen = new Uint8Array(set.cells.length);
  const sizes: number[] = [];
  for (let start = 0; start < set.cells.length; start++) {
    if (seen[start] === 1 || set.cells[start] === 0) continue;
    const stack = [start];
    seen[start] = 1;
    let size = 0;
    while (stack.length > 0) {
      const at = stack.pop()!;
      size++;
      const x = at % set.size;
      const y = (at - x) / set.size;
      for (const [px, py] of [
        [x - 1, y],
        [x + 1, y],
        [x, y - 1],
        [x, y + 1],
      ] as const) {
        const next = py * set.size + px;
        if (!isOn(set, px, py) || seen[next] === 1) continue;
        seen[next] = 1;
        stack.push(next);
      }
    }
    sizes.push(size);
  }
  return sizes.sort((p, q) => q - p);
}

/** Outlines moved and stretched: cell side in metres, lower left corner of the board. */
export const placed = (rings: Rings, side: number, x: number, y: number): number[][] =>
  rings.map((ring) => ring.map((value, at) => side * value + (at % 2 === 0 ? x : y)));
