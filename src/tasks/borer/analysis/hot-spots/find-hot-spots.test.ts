import { describe, expect, it } from "vitest";
import {
  hotSpotQuery,
  hotSpots,
  quietContext,
} from "../../../../../tests/fixtures/hot-spot-query.ts";
import type { FruitCounts } from "../../../../../tests/fixtures/reading-source.ts";
import { findHotSpots } from "./find-hot-spots.ts";
import { HELD_BACK } from "./hot-spot-answer.ts";

/** `places`: easting, northing, counted, bored. */
const counts = (
  ...places: readonly (readonly [number, number, number, number])[]
): FruitCounts => ({
  x: Float64Array.from(places, ([x]) => x),
  y: Float64Array.from(places, ([, y]) => y),
  counted: Float64Array.from(places, ([, , counted]) => counted),
  bored: Float64Array.from(places, ([, , , bored]) => bored),
});

/** Points on a line, `step` metres apart. */
const line = (count: number, step: number, bored: (k: number) => number): FruitCounts =>
  counts(
    ...Array.from(
      { length: count },
      (_, k) => [720_000 + step * k, 9_420_000, 400, bored(k)] as const,
    ),
  );

const everything = { permutations: 99, strip: null, band: null } as const;

describe("findHotSpots on awkward readings", () => {
  it("says of one point that there is nothing to compare", async () => {
    const answer = await hotSpots(counts([720_000, 9_420_000, 300, 9]), everything);
    expect(answer).toMatchObject({
      notComputable: "too-few",
      proposal: null,
      moran: null,
      used: 1,
    });
    expect(answer.band).toBe(1000);
    expect(answer.z[0]).toBeNaN();
    expect(answer.pPermuted[0]).toBeNaN();
    expect(answer.classShown[0]).toBe(-128);
    expect(answer.rate[0]).toBe(3);
    expect(answer.strip.every(({ classBh }) => classBh === null)).toBe(true);
  });

  it("says of no point the same", async () => {
    const answer = await hotSpots(counts(), everything);
    expect(answer).toMatchObject({ notComputable: "too-few", used: 0, skipped: 0, ids: [] });
  });

  it("says of points in one place that they are, and has no band for them", async () => {
    const place = [720_000, 9_420_000] as const;
    const answer = await hotSpots(
      counts([...place, 300, 9], [...place, 200, 1], [...place, 100, 0]),
      everything,
    );
    expect(answer).toMatchObject({ notComputable: "one-place", moran: null, islands: 0 });
    expect(answer).toMatchObject({ proposal: null, strip: [] });
    expect([...answer.neighbours]).toEqual([2, 2, 2]);
  });

  it("says of a band that reaches all that all are neighbours", async () => {
    const near = line(3, 100, (k) => 10 * k);
    const answer = await hotSpots(near, { ...everything, band: 1000 });
    expect(answer.notComputable).toBe("all-neighbours");
    const whole = answer.strip.find(({ band }) => band === 1000);
    expect(whole).toMatchObject({ hot: null, cold: null, classShown: null });
  });

  it.each(["raw", "eb"] as const)("says of all zeros that nothing varies (%s)", async (rate) => {
    const answer = await hotSpots(
      line(25, 400, () => 0),
      { ...everything, rate },
    );
    expect(answer.notComputable).toBe("no-variance");
    expect(answer.ebGlobal.every(Number.isNaN)).toBe(true);
  });

  it("says of rates that chance alone explains that EB leaves no difference", async () => {
    const chance = line(25, 400, (k) => 20 + (k % 3));
    expect((await hotSpots(chance, { ...everything, rate: "eb" })).notComputable).toBe("shrunk");
    expect((await hotSpots(chance, { ...everything, rate: "raw" })).notComputable).toBeNull();
  });

  it("takes equal shares for equal whatever was counted", async () => {
    const shares = line(30, 400, () => 0);
    const counted = shares.counted.map((_, k) => 7 * (k + 1));
    const bored = counted.map((n) => (3 * n) / 7);
    const answer = await hotSpots({ ...shares, counted, bored }, everything);
    expect(answer.notComputable).toBe("no-variance");
  });

  it("judges three islands by themselves", async () => {
    const answer = await hotSpots(
      counts(
        [720_000, 9_420_000, 400, 0],
        [740_000, 9_420_000, 400, 4],
        [720_000, 9_450_000, 400, 80],
      ),
      { ...everything, band: 1000, leastNeighbours: 1 },
    );
    expect(answer).toMatchObject({ notComputable: null, islands: 3, moran: null });
    expect(answer.z[2]).toBeCloseTo((20 - 7) / Math.sqrt((49 + 36 + 169) / 3), 12);
    expect(answer.pPermuted.every(Number.isNaN)).toBe(true);
    expect([...answer.heldBack].map((place) => HELD_BACK[place])).toEqual(
      Array(3).fill("few-neighbours"),
    );
    expect(answer.comparable).toBe(0);
    const chosen = answer.strip.find(({ band }) => band === 1000);
    expect(chosen).toMatchObject({ comparable: 0, hot: null, cold: null, classShown: null });
  });

  it("leaves out what has no place or no count, and says which", async () => {
    const answer = await hotSpots(
      counts(
        [720_000, 9_420_000, 400, 0],
        [NaN, NaN, 400, 40],
        [720_100, 9_420_000, 0, 0],
        [720_900, 9_420_000, 400, 30],
        [722_900, 9_420_000, 10, 3],
      ),
      { leastExposure: 50 },
    );
    expect(answer).toMatchObject({ used: 3, skipped: 2, notComputable: null });
    expect([...answer.heldBack].map((place) => HELD_BACK[place])).toEqual([
      "none",
      "no-place",
      "nothing-counted",
      "none",
      "few-counted",
    ]);
    expect(answer.rate[1]).toBe(10);
    expect(answer.wilsonLow[1]).toBeGreaterThan(0);
    expect(answer.z[1]).toBeNaN();
    expect(answer.rate[2]).toBeNaN();
    expect([...answer.neighbours]).toEqual([1, 0, 0, 1, 0]);
  });

  it("is not thrown by a far coordinate", async () => {
    const near = line(40, 300, (k) => k);
    const far = await hotSpots(
      { ...near, x: near.x.map((x, k) => (k === 0 ? 1e7 : x)) },
      { ...everything, band: 1000 },
    );
    expect(far.notComputable).toBeNull();
    expect(far.islands).toBe(1);
    expect(far.neighbours[20]).toBe(6);
  });

  it("has no z for a unit that all others neighbour, where others have one", async () => {
    const answer = await hotSpots(
      line(3, 900, (k) => 10 * k),
      { permutations: 19 },
    );
    expect(answer.z[1]).toBeNaN();
    expect(answer.classBh[1]).toBe(-128);
    expect(answer.z[0]).not.toBeNaN();
  });

  it("stops when nobody waits, and says how far it is", async () => {
    const stop = new AbortController();
    const steps: number[] = [];
    const asked = findHotSpots(
      hotSpotQuery(
        line(500, 100, (k) => k % 7),
        everything,
      ),
      {
        signal: stop.signal,
        progress: (done, total) => {
          steps.push(done / total);
          if (steps.length === 4) stop.abort();
        },
      },
    );
    await expect(asked).rejects.toThrow();
    expect(steps).toHaveLength(4);
    expect(steps).toEqual([...steps].sort((p, q) => p - q));
  });
});

describe("findHotSpots in cells", () => {
  it("pools points of a hexagon and compares from the mean of its counted points", async () => {
    const query = hotSpotQuery(
      counts(
        [726_000, 9_410_232, 400, 40],
        [726_200, 9_410_232, 100, 0],
        [726_100, 9_410_300, 0, 0],
        [729_000, 9_410_232, 400, 0],
        [NaN, NaN, 400, 4],
      ),
      { unit: { kind: "cell", size: 1000 }, band: null },
    );
    const answer = await findHotSpots(query, quietContext());
    expect(answer).toMatchObject({ unit: "cell", cellSize: 1000, used: 2, skipped: 0 });
    expect(answer.ids).toEqual(["C-7260-4102", "C-7290-4102"]);
    expect([...answer.unitOfPoint]).toEqual([0, 0, 0, 1, -1]);
    expect([...answer.pointCount]).toEqual([3, 1]);
    expect([...answer.exposure]).toEqual([500, 400]);
    expect(answer.rate[0]).toBe(8);
    expect(answer.x[0]).toBeCloseTo(726_100, 6);
    expect(answer.centreX[0]).toBe(726_000);
  });
});
