import type { RoundMark, RoundTask } from "./borer-round-source.ts";

/** Zooms at which marks that would stack are drawn as one. */
export const GROUPED_ZOOMS = [8, 9, 10, 11, 12, 13] as const;

/** From here each stands alone. */
export const ALONE_ZOOM = 14;

/** Nearer than this marks stack, CSS pixels: their numbers can no longer be read. */
const NEAR = 26;
/** MapLibre's world at zoom 0, CSS pixels. */
const WORLD = 512;

export interface StopGroup {
  /** Numbers in the round, ascending, as text: "12-18", "3, 7-8". */
  readonly text: string;
  /** The most pressing of its tasks. */
  readonly task: RoundTask;
  readonly stops: readonly number[];
  readonly lon: number;
  readonly lat: number;
}

interface Open {
  readonly stops: number[];
  x: number;
  y: number;
}

const PRESSING: readonly RoundTask[] = ["treat", "count", "look"];

/** Stops whose marks stack at the end of a zoom, which is when they are farthest apart, put together in order of visit. */
export const stopGroups = (
  stops: readonly Pick<RoundMark, "number" | "task">[],
  degrees: ArrayLike<number>,
  zoom: number,
): readonly StopGroup[] => {
  const size = WORLD * 2 ** (zoom + 0.5);
  const groups: Open[] = [];
  stops.forEach((_, i) => {
    const [lon, lat] = [degrees[2 * i] as number, degrees[2 * i + 1] as number];
    if (!Number.isFinite(lon) || !Number.isFinite(lat)) return;
    const [x, y] = [(lon / 360) * size, (mercator(lat) / (2 * Math.PI)) * size];
    const near = groups.find((group) => Math.hypot(group.x - x, group.y - y) < NEAR);
    if (!near) {
      groups.push({ stops: [i], x, y });
      return;
    }
    const n = near.stops.push(i);
    near.x += (x - near.x) / n;
    near.y += (y - near.y) / n;
  });
  return groups.map(({ stops: members, x, y }) => ({
    stops: members,
    text: runsOf(members.map((i) => stops[i]?.number ?? 0)),
    task: PRESSING.find((task) => members.some((i) => stops[i]?.task === task)) ?? "look",
    lon: (x / size) * 360,
    lat: degreesOf((y / size) * 2 * Math.PI),
  }));
};

/** Numbers as runs, two at most; more are an ellipsis: the list has them all. */
const runsOf = (numbers: readonly number[]): string => {
  const runs: [number, number][] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  const texts = runs.slice(0, 2).map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`));
  return `${texts.join(", ")}${runs.length > 2 ? "…" : ""}`;
};

const mercator = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
const degreesOf = (y: number): number =>
  ((2 * Math.atan(Math.exp(y)) - Math.PI / 2) * 180) / Math.PI;
