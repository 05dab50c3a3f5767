import type { Parts, VertexRef } from "../../../../geo/edit/ring-edits.ts";

/** A vertex as the id of a handle: "corner:0.0.3"; `middle` is the middle of the side that begins there. */
export const handleId = (kind: "corner" | "middle", { part, ring, vertex }: VertexRef): string =>
  `${kind}:${part}.${ring}.${vertex}`;

export function vertexOfHandle(
  id: string,
): { readonly kind: "corner" | "middle"; readonly at: VertexRef } | null {
  const found = /^(corner|middle):(\d+)\.(\d+)\.(\d+)$/.exec(id);
  if (!found) return null;
  const [part, ring, vertex] = [Number(found[2]), Number(found[3]), Number(found[4])];
  return { kind: found[1] as "corner" | "middle", at: { part, ring, vertex } };
}

export const sameVertex = (a: VertexRef | null, b: VertexRef): boolean =>
  a !== null && a.part === b.part && a.ring === b.ring && a.vertex === b.vertex;

/** Figures of a vertex; null where there is none. */
export function figuresAt(
  parts: Parts,
  { part, ring, vertex }: VertexRef,
): readonly [number, number] | null {
  const line = parts[part]?.[ring];
  const [x, y] = [line?.[2 * vertex], line?.[2 * vertex + 1]];
  return x === undefined || y === undefined ? null : [x, y];
}

/** Middle of the side that begins at a vertex, in the figures' own CRS. */
export function middleFigures(
  parts: Parts,
  { part, ring, vertex }: VertexRef,
): readonly [number, number] {
  const line = parts[part]?.[ring] ?? [];
  const next = (2 * vertex + 2) % line.length;
  const [ax, ay] = [line[2 * vertex]!, line[2 * vertex + 1]!];
  return [(ax + line[next]!) / 2, (ay + line[next + 1]!) / 2];
}

/** Calls for each vertex in its order, with the vertex after it in the ring. */
export function eachVertex(
  parts: Parts,
  visit: (at: VertexRef, next: VertexRef, last: boolean) => void,
): void {
  parts.forEach((rings, part) => {
    rings.forEach((line, ring) => {
      const count = line.length / 2;
      for (let vertex = 0; vertex < count; vertex++) {
        const last = vertex === count - 1;
        visit({ part, ring, vertex }, { part, ring, vertex: last ? 0 : vertex + 1 }, last);
      }
    });
  });
}
