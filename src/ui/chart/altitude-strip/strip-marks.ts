import type { StripCluster } from "./strip-clusters.ts";

const ring = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Paths of the kinds, in the order of STRIP_KINDS. */
const SHAPES: readonly ((x: number, y: number) => string)[] = [
  (x, y) => ring(x, y, 4.4),
  (x, y) => `M${x} ${y + 5}L${tenth(x + 5)} ${y - 4}H${tenth(x - 5)}Z`,
  (x, y) => `M${x} ${y - 5}L${tenth(x + 5)} ${y + 4}H${tenth(x - 5)}Z`,
  (x, y) => ring(x, y, 4.6),
];

export const markPath = (kind: number, x: number, y: number): string =>
  SHAPES[kind]?.(tenth(x), y) ?? "";

/** All marks of one kind in one path: ten thousand plots are a few hundred elements. */
export const kindPath = (clusters: readonly StripCluster[], kind: number, y: number): string =>
  clusters
    .filter((cluster) => cluster.kind === kind)
    .map(({ x }) => markPath(kind, x, y))
    .join("");
