/** West, south, east, north, metres in a plane. */
export type PlaneBox = readonly [west: number, south: number, east: number, north: number];

interface Places {
  /** Metres in a plane; NaN without a place. */
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
}

/** Places tried as the middle of the main mass: more would not be felt on a map and would be on a phone. */
const MOST_TRIED = 400;

/**
 * Box of the main mass of places, no wider than `width` and no higher than `height`, metres: round the seed with most
 * seeds near it, then whatever else lies near and fits. Null without a seed that has a place.
 *
 * @param seeds Places that matter most, by number.
 * @param others Places taken in where they fit, by number.
 */
export const mainWindow = (
  places: Places,
  seeds: readonly number[],
  others: readonly number[],
  [width, height]: readonly [number, number],
): PlaneBox | null => {
  const at = (i: number): readonly [number, number] => [
    places.x[i] as number,
    places.y[i] as number,
  ];
  const placed = (i: number): boolean => Number.isFinite(at(i)[0]) && Number.isFinite(at(i)[1]);
  const known = seeds.filter(placed);
  const step = Math.ceil(known.length / MOST_TRIED);
  const near = (i: number): number => {
    const [x, y] = at(i);
    return known.filter((other) => {
      const [ox, oy] = at(other);
      return Math.abs(ox - x) <= width / 2 && Math.abs(oy - y) <= height / 2;
    }).length;
  };
  const tried = known.filter((_, k) => k % step === 0).map((i) => ({ i, near: near(i) }));
  const middle = tried.toSorted((a, b) => b.near - a.near)[0];
  if (!middle) return null;
  let box: PlaneBox = [...at(middle.i), ...at(middle.i)];
  const take = (from: readonly number[]): void => {
    const [cx, cy] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
    const far = (i: number): number => Math.hypot(at(i)[0] - cx, at(i)[1] - cy);
    for (const i of from.toSorted((a, b) => far(a) - far(b))) {
      const [x, y] = at(i);
      const wider: PlaneBox = [
        Math.min(box[0], x),
        Math.min(box[1], y),
        Math.max(box[2], x),
        Math.max(box[3], y),
      ];
      if (wider[2] - wider[0] <= width && wider[3] - wider[1] <= height) box = wider;
    }
  };
  take(known);
  take(others.filter(placed));
  return box;
};
