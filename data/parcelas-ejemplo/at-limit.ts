import type { Pair } from "../plane-17s.ts";
import { convexField, walked } from "./field.ts";
import type { Land } from "./land.ts";
import { middleOf, type Ring } from "./polygon.ts";
import type { Random } from "./random.ts";

/** How many plots of each kind stand by the limit, and how far in their deepest corner lies (metres, negative outside). */
const WANTED = [
  { count: 8, reach: [60, 420], whole: true },
  { count: 17, reach: [16, 150], whole: false },
  { count: 10, reach: [-8, 8], whole: false },
  { count: 20, reach: [-480, -25], whole: false },
  { count: 24, reach: [-1500, -450], whole: false },
] as const;

/** Every 15 m along the limit, where coffee could grow. */
const footholds = (land: Land, limit: Ring): readonly Pair[] => {
  const points: Pair[] = [];
  for (let i = 0; i < limit.length; i++) {
    const [ax, ay] = limit[i]!;
    const [bx, by] = limit[(i + 1) % limit.length]!;
    const steps = Math.ceil(Math.hypot(bx - ax, by - ay) / 15);
    for (let k = 0; k < steps; k++) {
      points.push([ax + ((bx - ax) * k) / steps, ay + ((by - ay) * k) / steps]);
    }
  }
  return points.filter((point) => land.growsCoffee(point));
};

const moved = (ring: Ring, dx: number, dy: number): Ring =>
  ring.map(([x, y]): Pair => [Math.round((x + dx) * 100) / 100, Math.round((y + dy) * 100) / 100]);

/** Slides a plot along the way into the area until its deepest corner lies `target` metres in; null if it will not. */
const slideTo = (land: Land, plot: Ring, target: number): Ring | null => {
  const [x, y] = middleOf(plot);
  const e = 40;
  const east = land.depthOf([x + e, y]) - land.depthOf([x - e, y]);
  const north = land.depthOf([x, y + e]) - land.depthOf([x, y - e]);
  const length = Math.hypot(east, north);
  if (length < 0.5 * e) return null;
  let ring = plot;
  for (let i = 0; i < 12; i++) {
    const short = target - land.reachOf(ring).inwards;
    if (Math.abs(short) < 0.5) return ring;
    ring = moved(ring, (short * east) / length, (short * north) / length);
  }
  return null;
};

/** Sets the plots that cross the limit, lie within it, on it or close by, apart from each other and in coffee's heights. */
export const settleAtLimit = (land: Land, limit: Ring, random: Random): readonly Ring[] => {
  const points = footholds(land, limit);
  const set: Ring[] = [];
  for (const { count, reach, whole } of WANTED) {
    for (let left = count, tries = 0; left > 0 && tries < 4000; tries++) {
      const area = 10_000 * Math.exp(random.normal(Math.log(whole ? 1.1 : 1.6), 0.5));
      const plot = walked(
        random,
        convexField(random, random.pick(points), area, random.between(0, 3.14)),
      );
      const slid = plot && slideTo(land, plot, random.between(reach[0], reach[1]));
      if (!slid || !land.growsCoffee(middleOf(slid)) || !land.isFree(slid)) continue;
      const { outwards } = land.reachOf(slid);
      if (whole ? outwards > 4 : outwards < 16) continue;
      land.settle(slid);
      set.push(slid);
      left--;
    }
  }
  return set;
};
