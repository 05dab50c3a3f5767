import type { PenHandle } from "./pen.ts";

interface Pixel {
  readonly x: number;
  readonly y: number;
}

/**
 * The handle within `reach` CSS pixels of a point, null for none. What an id says before its colon is its kind; a later
 * kind in the list goes before an earlier one, so that a corner hides the middles of its short edges.
 */
export const nearestHandle = (
  handles: readonly PenHandle[],
  project: (handle: PenHandle) => Pixel,
  at: Pixel,
  reach: number,
): string | null => {
  let found: { readonly id: string; readonly away: number; readonly kind: string } | null = null;
  for (const handle of handles) {
    const { x, y } = project(handle);
    const away = Math.hypot(x - at.x, y - at.y);
    if (away > reach) continue;
    const kind = handle.id.slice(0, handle.id.indexOf(":"));
    if (found && found.kind === kind && found.away <= away) continue;
    found = { id: handle.id, away, kind };
  }
  return found?.id ?? null;
};
