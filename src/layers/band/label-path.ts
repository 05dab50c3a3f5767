/** Distance between the points a label's path is made of, metres. */
const STEP = 250;

const METRES_PER_DEGREE = 111_320;

/**
 * A smooth companion of a winding ring for a label to lie along: points every 250 m, each the mean of
 * `reach` points to both sides. MapLibre drops a label where its line turns too sharply.
 *
 * @param ring Closed, longitude and latitude.
 */
export const labelPath = (ring: readonly (readonly number[])[], reach: number): number[][] => {
  const points = resample(ring);
  const count = points.length;
  if (count < 4 * reach) return ring.map((point) => [...point]);
  const path = points.map((_, i) => {
    let [x, y] = [0, 0];
    for (let k = -reach; k <= reach; k++) {
      const point = points[(i + k + count) % count]!;
      x += point[0];
      y += point[1];
    }
    return [x / (2 * reach + 1), y / (2 * reach + 1)];
  });
  path.push([...path[0]!]);
  return path;
};

const resample = (ring: readonly (readonly number[])[]): (readonly [number, number])[] => {
  const points: (readonly [number, number])[] = [];
  const cosine = Math.cos(((ring[0]?.[1] ?? 0) * Math.PI) / 180);
  let left = 0;
  for (let i = 1; i < ring.length; i++) {
    const [ax = 0, ay = 0] = ring[i - 1]!;
    const [bx = 0, by = 0] = ring[i]!;
    const length = Math.hypot((bx - ax) * cosine, by - ay) * METRES_PER_DEGREE;
    for (; left < length; left += STEP) {
      const t = left / length;
      points.push([ax + (bx - ax) * t, ay + (by - ay) * t]);
    }
    left -= length;
  }
  return points;
};
