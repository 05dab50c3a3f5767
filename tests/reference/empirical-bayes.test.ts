import { expect, test } from "vitest";
import { marshallGlobal, marshallLocal } from "../../src/stats/marshall.ts";
import { readReference, referenceAbsent } from "./reference.ts";

interface Case {
  readonly band_m: number;
  readonly per_point: readonly {
    readonly id: string;
    readonly eb_global_pct?: number | null;
    readonly eb_local_pct?: number | null;
  }[];
}

interface Points {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly exposure: readonly number[];
  readonly events: readonly number[];
}

const readPoints = (name: string): Points => {
  const [, ...lines] = readReference(`hotspots/${name}.csv`).trim().split(/\r?\n/);
  const rows = lines.map((line) => line.split(",").map(Number));
  const column = (at: number): number[] => rows.map((row) => row[at] ?? Number.NaN);
  return { x: column(1), y: column(2), exposure: column(6), events: column(7) };
};

/** Every pair tried: a witness, not the product's search. */
const within = ({ x, y, exposure }: Points, band: number): { start: number[]; items: number[] } => {
  const start = [0];
  const items: number[] = [];
  for (let i = 0; i < x.length; i++) {
    for (let j = 0; j < x.length; j++) {
      const away = Math.hypot((x[i] ?? 0) - (x[j] ?? 0), (y[i] ?? 0) - (y[j] ?? 0));
      if (away <= band && (exposure[j] ?? 0) > 0) items.push(j);
    }
    start.push(items.length);
  }
  return { start, items };
};

const expectPercent = (share: number | undefined, want: number | null | undefined): void => {
  if (want === null || want === undefined) expect(share).toBeNaN();
  else
    expect(Math.abs(100 * (share ?? Number.NaN) - want)).toBeLessThanOrEqual(
      1e-9 * Math.max(1, want),
    );
};

test
  .skipIf(referenceAbsent)
  .each([
    ["n120"],
    ["n500"],
    ["n2000"],
    ["cold_and_hot"],
    ["one_hot"],
    ["all_islands"],
    ["all_within_band"],
    ["all_coincident"],
    ["all_equal"],
    ["all_zero"],
    ["exact_band"],
    ["one_point"],
    ["two_points"],
  ])("empirical Bayes rates of %s as R's spdep gives them", (name) => {
  const points = readPoints(name);
  const { band_m, per_point } = JSON.parse(readReference(`hotspots/${name}.expected.json`)) as Case;
  const { start, items } = within(points, band_m);
  const global = marshallGlobal(points.events, points.exposure);
  const local = marshallLocal(points.events, points.exposure, start, items);
  expect(per_point).toHaveLength(points.x.length);
  per_point.forEach((want, i) => {
    expectPercent(global[i], want.eb_global_pct);
    expectPercent(local[i], want.eb_local_pct);
  });
});
