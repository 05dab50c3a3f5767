import type { StripLane } from "./altitude-strip-props.ts";
import { type StripScale, shareOf } from "./strip-scale.ts";

/** A mark as it is drawn: one thing at its place, or several at their mean, with their number. */
export interface StripCluster {
  /** Place in STRIP_KINDS. */
  readonly kind: number;
  /** CSS pixels from the left of the lane. */
  readonly x: number;
  readonly at: number;
  readonly refs: readonly number[];
}

export interface DrawnLane {
  readonly clusters: readonly StripCluster[];
  /** Some marks stand for several: the lane then has room for figures. */
  readonly crowded: boolean;
}

/** Marks nearer than this would hide each other, CSS pixels. */
const APART = 7;
/** Room of a mark with a figure. */
const WITH_FIGURE = 30;

interface Heap {
  sumX: number;
  sumAt: number;
  refs: number[];
}

/** Joins marks of one kind from left to right until no two are nearer than `apart`. */
const join = (
  marks: readonly { readonly x: number; readonly at: number; readonly ref: number }[],
  apart: number,
): readonly Heap[] => {
  const heaps: Heap[] = [];
  for (const { x, at, ref } of marks) {
    heaps.push({ sumX: x, sumAt: at, refs: [ref] });
    for (;;) {
      const last = heaps.at(-1)!;
      const before = heaps.at(-2);
      if (!before || last.sumX / last.refs.length - before.sumX / before.refs.length >= apart)
        break;
      heaps.pop();
      before.sumX += last.sumX;
      before.sumAt += last.sumAt;
      for (const one of last.refs) before.refs.push(one);
    }
  }
  return heaps;
};

/**
 * The marks of a lane `width` pixels wide. Marks stay where they are as long as they can be told apart; where they cannot,
 * those of one kind are joined and counted, so that none is hidden and no kind is drawn as another. Ordered by place.
 */
export const stripClusters = (lane: StripLane, scale: StripScale, width: number): DrawnLane => {
  const byKind = new Map<number, { x: number; at: number; ref: number }[]>();
  for (let k = 0; k < lane.at.length; k += 1) {
    const at = lane.at[k]!;
    const kind = lane.kind[k]!;
    const marks = byKind.get(kind) ?? [];
    if (marks.length === 0) byKind.set(kind, marks);
    marks.push({ x: shareOf(scale, at) * width, at, ref: lane.ref[k]! });
  }
  for (const marks of byKind.values()) marks.sort((a, b) => a.x - b.x || a.ref - b.ref);
  const heapsOf = (apart: number) =>
    [...byKind].flatMap(([kind, marks]) =>
      join(marks, apart).map(({ sumX, sumAt, refs }) => ({
        kind,
        x: sumX / refs.length,
        at: sumAt / refs.length,
        refs,
      })),
    );
  const bare = heapsOf(APART);
  const crowded = bare.some(({ refs }) => refs.length > 1);
  const clusters = crowded ? heapsOf(WITH_FIGURE) : bare;
  return { clusters: clusters.sort((a, b) => a.x - b.x || a.kind - b.kind), crowded };
};
