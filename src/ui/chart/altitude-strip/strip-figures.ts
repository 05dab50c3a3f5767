import type { StripCluster } from "./strip-clusters.ts";

/** The number of a mark that stands for several, where it is written. */
export interface StripFigure {
  readonly cluster: StripCluster;
  readonly text: string;
  /** Middle of the text, CSS pixels. */
  readonly x: number;
  readonly over: boolean;
}

/** A figure of 11 px with its halo. */
const LETTER = 6.6;
const GAP = 6;

/** Below or above a band, by place in STRIP_KINDS. */
export const isOutside = (kind: number): boolean => kind === 1 || kind === 2;

/** Where the errors do not let it be decided. */
const UNDECIDABLE = 3;

/**
 * Figures over what is outside and under what is inside. What is not decided has its figure where there is room, under first.
 * Only where two of a side would lie over each other does the second change sides.
 */
export const stripFigures = (
  clusters: readonly StripCluster[],
  width: number,
  format: (count: number) => string,
): readonly StripFigure[] => {
  const made: (StripFigure & { readonly half: number })[] = [];
  const place = (cluster: StripCluster): void => {
    const text = format(cluster.refs.length);
    const half = (text.length * LETTER) / 2;
    const x = Math.min(width - half, Math.max(half, cluster.x));
    const room = (over: boolean): number =>
      made.reduce(
        (least, one) =>
          one.over === over ? Math.min(least, Math.abs(one.x - x) - one.half - half) : least,
        Number.POSITIVE_INFINITY,
      );
    const first = isOutside(cluster.kind);
    const least = cluster.kind === UNDECIDABLE ? GAP : 0;
    const over = room(first) >= least || room(first) >= room(!first) ? first : !first;
    made.push({ cluster, text, x, over, half });
  };
  const several = clusters.filter(({ refs }) => refs.length > 1);
  for (const cluster of several) if (cluster.kind !== UNDECIDABLE) place(cluster);
  for (const cluster of several) if (cluster.kind === UNDECIDABLE) place(cluster);
  return made;
};
