import { expect, test } from "vitest";
import { readHeights } from "../alturas/heights.ts";
import { readLimit } from "../limite-sn08/limit.ts";
import { HIGHEST, Land, LOWEST } from "./land.ts";
import { isSimple, middleOf, type Ring, ringArea, ringsMeet } from "./polygon.ts";
import { makeRegister, sampleRegister } from "./register.ts";

const plots = await sampleRegister();
const limit = await readLimit();
const land = new Land(await readHeights(), limit);

/** The verdict of the overlap task at a tolerance of 10 m, from the corners alone. */
const verdict = (ring: Ring): "outside" | "on-limit" | "crosses" | "inside" => {
  const { inwards, outwards } = land.reachOf(ring);
  if (inwards < -10) return "outside";
  if (inwards <= 10) return "on-limit";
  return outwards > 10 ? "crosses" : "inside";
};

test("the limit holds the decree's hectares", () => {
  expect(limit).toHaveLength(1231);
  expect(ringArea(limit) / 10_000).toBeCloseTo(32_124.87, 2);
});

test("about 1,200 plots, 25 with possible overlap, 10 on the limit", () => {
  const count = { outside: 0, "on-limit": 0, crosses: 0, inside: 0 };
  for (const { ring } of plots) count[verdict(ring)]++;
  expect(plots.length).toBeGreaterThan(1150);
  expect(plots.length).toBeLessThan(1250);
  expect(count).toMatchObject({ crosses: 17, inside: 8, "on-limit": 10 });
});

test("every plot is a simple ring of 5 to 20 corners, counter-clockwise, where coffee grows", () => {
  for (const { ring } of plots) {
    expect(ring.length).toBeGreaterThanOrEqual(5);
    expect(ring.length).toBeLessThanOrEqual(20);
    expect(isSimple(ring)).toBe(true);
    expect(ringArea(ring)).toBeGreaterThan(0);
    const height = land.heightAt(middleOf(ring));
    expect(height).toBeGreaterThanOrEqual(LOWEST - 1);
    expect(height).toBeLessThanOrEqual(HIGHEST + 1);
  }
});

test("no two plots meet", () => {
  const boxes = plots.map(({ ring }) => ({
    ring,
    west: Math.min(...ring.map(([x]) => x)),
    east: Math.max(...ring.map(([x]) => x)),
    south: Math.min(...ring.map(([, y]) => y)),
    north: Math.max(...ring.map(([, y]) => y)),
  }));
  const meeting = boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter(
        (b) => a.west <= b.east && b.west <= a.east && a.south <= b.north && b.south <= a.north,
      )
      .filter((b) => ringsMeet(a.ring, b.ring)),
  );
  expect(meeting).toHaveLength(0);
});

test("codes are unique and a second run gives the same register", async () => {
  expect(new Set(plots.map(({ code }) => code)).size).toBe(plots.length);
  expect(await makeRegister()).toEqual(plots);
});
