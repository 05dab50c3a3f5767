import { describe, expect, test } from "vitest";
import { fixAt } from "../../../tests/fixtures/walked-loop.ts";
import type { Fix } from "../fix.ts";
import { trackOfWalk } from "./track-of-walk.ts";
import type { WalkEntry } from "./walk-entry.ts";

const METRE = 1 / 110_600;
const START = 1_790_000_000_000;
const begin: WalkEntry = { kind: "begin", page: "one", at: START };

/** Northward at a metre a second; `at` follows the receiver's clock unless told. */
const step = (second: number, metres = second, over: Partial<Fix> = {}, at?: number): WalkEntry => {
  const fix = fixAt(-79.3, -5.2 + metres * METRE, second, over);
  return { kind: "fix", fix, at: at ?? fix.time };
};
const steps = (from: number, to: number): WalkEntry[] =>
  Array.from({ length: to - from }, (_, k) => step(from + k));
const track = (...entries: readonly WalkEntry[]) => trackOfWalk([begin, ...entries], 20);

describe("the track of a walk", () => {
  test("has every good position, its length and its zone", () => {
    const { points, breaks, dropped, plane, lengthM } = track(...steps(0, 60));
    expect([points.length, breaks.length, plane?.zone, plane?.hemisphere]).toEqual([
      60,
      0,
      17,
      "S",
    ]);
    expect(dropped).toEqual({ poor: 0, jump: 0, repeated: 0 });
    expect(lengthM).toBeGreaterThan(58.5);
    expect(lengthM).toBeLessThan(59.5);
  });

  test("leaves out poor, repeated and far ones, each counted", () => {
    const read = track(
      ...steps(0, 10),
      step(10, 10, { accuracy: 35 }),
      step(11),
      { kind: "fix", fix: fixAt(-79.3, -5.2 + 11 * METRE, 11, { arrived: 12_000 }), at: START },
      step(13, 400),
      ...steps(14, 20),
    );
    expect(read.dropped).toEqual({ poor: 1, jump: 1, repeated: 1 });
    expect(read.points.length).toBe(10 + 1 + 6);
    expect(read.droppedAt.length).toBe(4);
  });

  test("follows five that agree on another place, and says where the line breaks", () => {
    const read = track(
      ...steps(0, 20),
      ...Array.from({ length: 8 }, (_, k) => step(20 + k, 500 + k)),
    );
    expect(read.points.length).toBe(28);
    expect(read.dropped.jump).toBe(0);
    expect(read.breaks).toMatchObject([{ kind: "jump", before: 20, seconds: null }]);
    expect(read.breaks[0]!.metres).toBeGreaterThan(470);
  });

  test("takes a wrong first place for the jump it was", () => {
    const read = track(step(0, 900), step(1, 900), ...steps(2, 30));
    expect([read.points.length, read.dropped.jump, read.breaks.length]).toEqual([28, 2, 0]);
  });

  test("tells silence, a pause, and a page that went and came again", () => {
    const again: WalkEntry = { kind: "begin", page: "two", at: START + 200_000 };
    const later = (second: number) =>
      step(second, second, { arrived: 1000 * (second - 200) }, START + 1000 * second);
    const read = track(
      ...steps(0, 10),
      step(60),
      { kind: "pause", at: START + 61_000 },
      { kind: "begin", page: "one", at: START + 100_000 },
      step(100, 62),
      again,
      later(201),
      later(202),
    );
    expect(read.breaks.map(({ kind, seconds }) => [kind, seconds])).toEqual([
      ["lost", 51],
      ["paused", null],
      ["reopened", null],
    ]);
    expect(read.dropped.jump).toBe(0);
    expect(read.points.at(-1)!.seconds).toBe(202);
  });

  test("goes by the steady clock when the device's is set, back or forward", () => {
    const back = Array.from({ length: 10 }, (_, k) =>
      step(10 + k, 10 + k, {}, START + 1000 * (10 + k) - 3_600_000),
    );
    const read = track(...steps(0, 10), ...back);
    expect([read.points.length, read.clockJumps, read.breaks.length]).toEqual([20, 1, 0]);
    expect(read.points.at(-1)!.seconds).toBe(19);
    const forward = track(
      ...steps(0, 5),
      ...[5, 6].map((k) => step(k, k, { time: START + 1000 * k + 7_200_000 }, START + 1000 * k)),
    );
    expect(forward.points.length).toBe(7);
    expect(forward.points.at(-1)!.seconds).toBeLessThan(20);
  });

  test("tells a clock set a year ahead at the first position that shows it, the receiver's with it", () => {
    const year = 365 * 86_400_000;
    const set = [10, 11].map((k) => {
      const time = START + 1000 * k + year;
      return step(k, k, { time }, time);
    });
    const read = track(...steps(0, 10), set[0]!);
    expect(read.clockJumps).toBe(1);
    expect(read.points.at(-1)!.seconds).toBeLessThanOrEqual(20);
    expect(track(...steps(0, 10), ...set, ...steps(12, 15)).clockJumps).toBe(2);
  });

  test("counts the time a device slept, and keeps what it hands over at once", () => {
    const slept = track(
      ...steps(0, 5),
      step(305, 300, { arrived: 5000 }),
      step(306, 301, { arrived: 5001 }),
    );
    expect(slept.points.length).toBe(7);
    expect(slept.breaks).toMatchObject([{ kind: "lost", before: 5, seconds: 301 }]);
  });

  test("has nothing before the first position", () => {
    expect(track()).toMatchObject({ plane: null, points: [], lengthM: 0 });
  });
});
