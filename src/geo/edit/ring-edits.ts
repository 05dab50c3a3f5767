/** A polygon's parts: shell and holes each, vertices as x, y, x, y … without the closing one. Any CRS; nothing is rounded. */
export type Parts = readonly (readonly (readonly number[])[])[];

/** One vertex of a polygon. */
export interface VertexRef {
  readonly part: number;
  readonly ring: number;
  readonly vertex: number;
}

const withRing = (
  parts: Parts,
  { part, ring }: VertexRef,
  change: (ring: readonly number[]) => readonly number[],
): Parts =>
  parts.map((rings, p) =>
    p === part ? rings.map((old, r) => (r === ring ? change(old) : old)) : rings,
  );

/** The same polygon with one vertex elsewhere; all others are the very same figures. */
export const moveVertex = (parts: Parts, at: VertexRef, x: number, y: number): Parts =>
  withRing(parts, at, (ring) => ring.toSpliced(2 * at.vertex, 2, x, y));

/** A new vertex after the one named. */
export const insertVertex = (parts: Parts, after: VertexRef, x: number, y: number): Parts =>
  withRing(parts, after, (ring) => ring.toSpliced(2 * after.vertex + 2, 0, x, y));

/**
 * Without the vertex. A hole that would have fewer than three goes wholly, and so does one part of several; null where
 * nothing would be left.
 */
export function removeVertex(parts: Parts, at: VertexRef): Parts | null {
  const ring = parts[at.part]?.[at.ring];
  if (!ring) return null;
  if (ring.length > 6) return withRing(parts, at, (old) => old.toSpliced(2 * at.vertex, 2));
  return removeRing(parts, at.part, at.ring);
}

/** Without a hole, or without a whole part where the ring is its shell; null where nothing would be left. */
export function removeRing(parts: Parts, part: number, ring: number): Parts | null {
  if (ring > 0) return parts.map((rings, p) => (p === part ? rings.toSpliced(ring, 1) : rings));
  return parts.length > 1 ? parts.toSpliced(part, 1) : null;
}
