import type { CurvePoint } from "./season-curve-props.ts";

/** A point that is there, with its interval where it has one. */
export interface KnownPoint extends CurvePoint {
  readonly value: number;
  readonly ends: readonly [low: number, high: number] | null;
}

const finite = (value: number | null | undefined): value is number =>
  value !== null && value !== undefined && Number.isFinite(value);

/** Points with a value, by place; what is undefined is left out, never drawn as 0. */
export const knownPoints = (points: readonly CurvePoint[]): readonly KnownPoint[] =>
  points
    .filter((point): point is CurvePoint & { value: number } => finite(point.value))
    .map((point) => ({
      ...point,
      ends: finite(point.low) && finite(point.high) ? ([point.low, point.high] as const) : null,
    }))
    .sort((a, b) => a.at - b.at);

/** Runs of neighbouring places: the line is broken where a place between them has no value. */
export const runsOf = (points: readonly KnownPoint[]): readonly (readonly KnownPoint[])[] => {
  const runs: KnownPoint[][] = [];
  for (const point of points) {
    const last = runs.at(-1);
    if (last && point.at - last.at(-1)!.at <= 1) last.push(point);
    else runs.push([point]);
  }
  return runs;
};

type Place = (at: number, value: number) => string;

/** Straight from point to point: a curve would show values that nobody measured. */
export const linePath = (points: readonly KnownPoint[], place: Place): string =>
  runsOf(points)
    .filter((run) => run.length > 1)
    .map((run) => `M${run.map(({ at, value }) => place(at, value)).join("L")}`)
    .join("");

/** The interval as an area, for each run of points that have one. */
export const bandPath = (points: readonly KnownPoint[], place: Place): string =>
  runsOf(points.filter(({ ends }) => ends !== null))
    .filter((run) => run.length > 1)
    .map((run) => {
      const high = run.map(({ at, ends }) => place(at, ends![1]));
      const low = run.map(({ at, ends }) => place(at, ends![0])).reverse();
      return `M${[...high, ...low].join("L")}Z`;
    })
    .join("");

/** Points with no neighbour, which a line cannot show. */
export const lonePoints = (points: readonly KnownPoint[]): readonly KnownPoint[] =>
  runsOf(points)
    .filter((run) => run.length === 1)
    .map((run) => run[0]!);
