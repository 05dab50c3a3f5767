/** A mark moved off others, all in millimetres of paper. */
export interface PlacedMark {
  readonly x: number;
  readonly y: number;
  /** True where it no longer stands on its place and needs a line to it. */
  readonly moved: boolean;
}

const AROUND = 12;
const RINGS = 6;

/**
 * Places for round marks of `radius` in the order given, none over another where there is room: each stays on its place
 * or goes round it in rings of one diameter. What lies outside `width` × `height` is no room.
 */
export const placeMarks = (
  places: readonly (readonly [x: number, y: number])[],
  radius: number,
  width: number,
  height: number,
): readonly PlacedMark[] => {
  const taken: PlacedMark[] = [];
  const isFree = (x: number, y: number): boolean =>
    x >= radius &&
    y >= radius &&
    x <= width - radius &&
    y <= height - radius &&
    taken.every((one) => Math.hypot(one.x - x, one.y - y) >= 2 * radius);
  for (const [x, y] of places) {
    let placed: PlacedMark = { x, y, moved: false };
    search: for (let ring = 0; ring <= RINGS; ring++) {
      for (let turn = 0; turn < (ring === 0 ? 1 : AROUND); turn++) {
        const angle = (2 * Math.PI * turn) / AROUND;
        const far = 2.2 * radius * ring;
        const [mx, my] = [x + far * Math.cos(angle), y - far * Math.sin(angle)];
        if (!isFree(mx, my)) continue;
        placed = { x: mx, y: my, moved: ring > 0 };
        break search;
      }
    }
    taken.push(placed);
  }
  return taken;
};
