import { expect, test } from "vitest";
import {
  fixAt,
  receiverErrors,
  seeded,
  wayRound,
} from "../../../../../tests/fixtures/walked-loop.ts";
import { UTM_17S, WGS84 } from "../../../../geo/crs/crs.ts";
import { projectPoint } from "../../../../geo/crs/project-point.ts";
import type { NoFix, ReceiverState } from "../../../../position/receiver.ts";
import { trackOfWalk } from "../../../../position/walk/track-of-walk.ts";
import { usualTolerance, walkedPlot } from "../../../../position/walk/walked-plot.ts";
import { createWalkRecorder, type WalkRecorder } from "./walk-recorder.ts";

const HOUR = 3600;
const DAY = 10 * HOUR;
const DAWN = Date.UTC(2026, 10, 30, 11);
const YEAR_MS = 365 * 86_400_000;
const within = (second: number, hour: number, minutes: number): boolean =>
  second >= hour * HOUR && second < hour * HOUR + minutes * 60;

/** A square that takes ten hours at 0.9 m/s, with the errors of a receiver under trees. */
const SIDE = (0.9 * DAY) / 4;
const way = wayRound(
  [
    [0, 0],
    [SIDE, 0],
    [SIDE, SIDE],
    [0, SIDE],
  ],
  0.9,
);
const errors = receiverErrors(
  way.map((_, seconds) => ({ seconds, sigma: 1.6 })),
  40,
  seeded(21),
);

/** A phone: one receiver, one clock, one disk, and pages that come and go. */
const phone = () => {
  const disk: object[] = [];
  let second = 0;
  let full = false;
  let shiftMs = 0;
  let booted = 0;
  let state: ReceiverState = { kind: "off" };
  let listeners = new Set<() => void>();
  const tell = (next: ReceiverState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const page = async (): Promise<WalkRecorder> => {
    // What a killed page heard with is gone with it; its steady clock too.
    listeners = new Set();
    booted = second;
    state = { kind: "off" };
    const recorder = createWalkRecorder({
      receiver: {
        state: () => state,
        subscribe: (listener) => {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
        use: () => () => undefined,
      },
      now: () => DAWN + 1000 * second + shiftMs,
      journal: (onIssue) => ({
        read: async () => [...disk],
        append: async (lines) => {
          if (!full) disk.push(...lines);
          else
            onIssue({
              ...{ code: "notebook-failed", severity: "warning", source: { file: "" } },
              params: { reason: "full" },
            });
          return !full;
        },
        clear: async () => true,
      }),
      awake: () => ({ hold: () => undefined, release: () => undefined }),
    });
    await recorder.open();
    return recorder;
  };
  return {
    disk,
    page,
    at: (now: number) => {
      second = now;
    },
    setFull: (now: boolean) => {
      full = now;
    },
    setClock: (ms: number) => {
      shiftMs = ms;
    },
    lose: (why: NoFix) =>
      tell({ kind: "lost", why, last: state.kind === "fix" ? state.fix : null }),
    say: (metresEast = 0) => {
      const [x, y] = way[second]!;
      const [ex, ey] = errors[second]!;
      const [east, north] = [692_000 + x + ex + metresEast, 9_420_000 + y + ey];
      const [lon, lat] = projectPoint(east, north, UTM_17S, WGS84);
      const time = DAWN + 1000 * second;
      tell({
        kind: "fix",
        fix: fixAt(lon, lat, second, { time, arrived: 1000 * (second - booted) }),
      });
    },
  };
};

/** Promises that wait for the disk. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

test("ten hours on foot: dark screens, pauses, jumps, refusals, clocks, a full disk and a killed page; nothing is lost", async () => {
  const all = phone();
  let recorder = await all.page();
  recorder.walk();
  const said = { heard: 0, unkept: 0, issue: "" };
  for (let second = 0; second < DAY; second++) {
    all.at(second);
    if (second === 2 * HOUR) recorder.pause();
    if (second === 2 * HOUR + 20 * 60) recorder.walk();
    if (second === 4 * HOUR) all.lose("denied");
    if (second === 5 * HOUR) all.setClock(YEAR_MS);
    if (second === 5 * HOUR + 600) all.setClock(0);
    if (second === 6 * HOUR) {
      await settled();
      all.setFull(true);
    }
    if (second === 6 * HOUR + 600) {
      await settled();
      const { unkept, issue } = recorder.state();
      said.unkept = unkept;
      said.issue = issue?.code ?? "";
      all.setFull(false);
    }
    if (second === 7 * HOUR) all.lose("unavailable");
    if (second === 8 * HOUR) {
      await settled();
      recorder = await all.page();
      expect(recorder.state().phase).toBe("interrupted");
      recorder.walk();
    }
    const silent =
      within(second, 1, 7) || within(second, 4, 3) || within(second, 7, 5) || within(second, 2, 20);
    if (silent) continue;
    all.say(within(second, 3, 0.05) ? 1000 : 0);
    said.heard += 1;
    if (second % 600 === 0) await settled();
  }
  recorder.pause();
  await settled();

  const { entries, unkept, issue } = recorder.state();
  expect(said).toEqual({ heard: DAY - 35 * 60, unkept: 600, issue: "notebook-failed" });
  expect([unkept, issue]).toEqual([0, null]);
  // The disk has the day, line by line in its order.
  expect(all.disk.length).toBe(entries.length);
  expect(all.disk.findIndex((line, i) => line !== entries[i])).toBe(-1);
  expect(entries.filter(({ kind }) => kind === "fix")).toHaveLength(said.heard);

  const track = trackOfWalk(entries, 20);
  expect(track.dropped).toEqual({ poor: 0, jump: 3, repeated: 0 });
  expect(track.points).toHaveLength(said.heard - 3);
  expect(track.breaks.map(({ kind }) => kind)).toEqual([
    ...["lost", "paused", "lost", "lost", "reopened"],
  ]);
  expect(track.clockJumps).toBe(2);
  // The ways nobody saw are straight sides of the square, and cost no area.
  const plot = walkedPlot(track, usualTolerance(track))!;
  expect(Math.abs(plot.areaM2 - SIDE ** 2)).toBeLessThan(plot.errorM2);
  expect(plot.errorM2 / plot.areaM2).toBeLessThan(0.01);
});
