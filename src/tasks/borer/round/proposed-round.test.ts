import { describe, expect, it } from "vitest";
import { type MadeReading, madeReadings } from "../../../../tests/fixtures/made-readings.ts";
import { planRound } from "../analysis/round/plan-round.ts";
import { poolByPoint } from "../analysis/select/pool-by-point.ts";
import type { ReadingFilter } from "../analysis/select/reading-filter.ts";
import { readingSource } from "../analysis/select/reading-source.ts";
import { orderRound } from "./order-round.ts";
import { chooseAll, isInRound, proposedRound } from "./proposed-round.ts";
import { roundRows } from "./round-rows.ts";
import { planLine, sectorName } from "./sector-words.ts";

const reading = (hamlet: string, point: string, x: number, bored: number): MadeReading => ({
  point,
  hamlet,
  district: "Chirinos",
  x: 720_000 + x,
  y: 9_410_000,
  trees: 30,
  counted: 1000,
  bored,
});
/** One hamlet to treat, twelve that hold 5 %, and one of two hot points among clean ones. */
const rows: readonly MadeReading[] = [
  ...[190, 200, 210, 205].map((bored, i) => reading("Alto", `A-${i}`, 100 * i, bored)),
  ...Array.from({ length: 12 }, (_, h) =>
    [20, 90, 30, 70].map((bored, i) =>
      reading(`H${h}`, `H${h}-${i}`, 3000 * (h + 1) + 100 * i, bored + h),
    ),
  ).flat(),
];
const source = readingSource(madeReadings(rows));
const filter: ReadingFilter = {
  method: "ramas",
  period: { kind: "all" },
  organisation: null,
  district: null,
  hamlet: null,
};
const table = poolByPoint(source, filter);
const answer = planRound({
  source,
  filter,
  by: "caserio",
  joined: null,
  threshold: 5,
  plots: null,
  gapDistance: 1000,
  treesPerPoint: null,
  fruitsPerTree: null,
});
const none = { toggled: [], start: null };
const stopsOf = (toggled: readonly string[]) =>
  orderRound(answer, source, table, { toggled, start: null }).stops;

describe("what a round proposes", () => {
  it("is all to treat and the ten that need least; the others can be chosen", () => {
    expect(answer.resample).toHaveLength(12);
    const names = stopsOf([]).map(({ sector }) => sector.name);
    expect(new Set(names)).toEqual(
      new Set(["Alto", ...answer.resample.slice(0, 10).map(({ name }) => name)]),
    );
    const proposed = proposedRound(answer);
    const keys = answer.resample.map(({ name }) => name);
    const out = { ...none, toggled: [keys[0] as string] };
    const all = chooseAll(proposed, keys, out);
    expect(keys.every((key) => isInRound(proposed, key, all))).toBe(true);
    expect(stopsOf(all.toggled)).toHaveLength(13);
  });
});

describe("points over the threshold in undecided sectors", () => {
  it("are listed with their rate, and are stops once picked", () => {
    const hot = answer.hotPoints.map(({ point }) => source.columns.points[point]);
    expect(hot).toContain("H0-1");
    expect(hot).not.toContain("H0-0");
    expect(hot.some((id) => id?.startsWith("A-"))).toBe(false);
    expect(stopsOf([]).some(({ sector }) => sector.ofPoint)).toBe(false);

    const stops = stopsOf(["punto:H0-1"]);
    const picked = stops.find(({ sector }) => sector.ofPoint);
    expect(picked).toMatchObject({ task: "treat", hamlet: "H0", district: "Chirinos" });
    expect(picked?.points.map(({ id }) => id)).toEqual(["H0-1"]);
    expect(picked && sectorName(picked.sector, "caserio", "es-PE")).toBe("Punto H0-1");
    // Not once more with its sector.
    const visited = stops.flatMap(({ points }) => points.map(({ id }) => id));
    expect(visited.filter((id) => id === "H0-1")).toHaveLength(1);
    const listed = roundRows(answer, orderRound(answer, source, table, none), source, table);
    expect(listed.filter(({ list }) => list === "points")).toHaveLength(answer.hotPoints.length);
  });
});

describe("why a sector is undecided", () => {
  const plan = { why: "planned", points: 4, trees: 120, fruits: 3600, most: 200 } as const;

  it("a single point is not said to hold the threshold, nor to be near it", () => {
    const one = { undecidedBecause: "one-point" as const };
    expect(planLine({ ...one, plan: { ...plan, why: "spread-unknown" } }, "ramas", "es-PE")).toBe(
      "Un solo punto: no se sabe cuánto varía el sector. Agregue al menos 4 puntos (120 árboles, 3,600 frutos): con menos no se mide cuánto varían los puntos.",
    );
    const many = { why: "more-than-most", points: null, trees: null, fruits: null } as const;
    const far = planLine({ ...one, plan: { ...plan, ...many } }, "ramas", "es-PE");
    expect(far).toContain("más de 200 puntos");
    expect(far).not.toContain("cerca del umbral");
    const near = { undecidedBecause: "interval-holds-threshold" as const };
    expect(planLine({ ...near, plan: { ...plan, ...many } }, "ramas", "es-PE")).toContain(
      "Está muy cerca del umbral",
    );
  });
});

it("comes to sectors of one point last, the worst of them first", () => {
  const sector = (name: string, alone: boolean, rate: number) => ({
    ...answer.resample[0]!,
    name,
    rate,
    undecidedBecause: alone ? ("one-point" as const) : ("interval-holds-threshold" as const),
  });
  const alone = Array.from({ length: 12 }, (_, n) => sector(`P${n}`, true, n));
  const keys = [...proposedRound({ treat: [], resample: [...alone, sector("H", false, 4)] })];
  expect(keys).toHaveLength(10);
  expect(keys[0]).toContain("H");
  expect(keys[1]).toContain("P11");
  expect(keys.some((key) => key.endsWith("P0"))).toBe(false);
});
