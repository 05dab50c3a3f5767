import { expect, test } from "vitest";
import { FrameTimes } from "./frame-times.ts";

const moved = (frames: FrameTimes, pause: number, count: number): boolean[] =>
  Array.from({ length: count }, (_, i) => frames.drawn(i * pause, true));

test("pictures that come in jumps are told once, and until it is begun anew", () => {
  const frames = new FrameTimes();
  frames.begin();
  expect(moved(frames, 350, 20).filter(Boolean)).toHaveLength(1);
  expect(frames.slow).toBe(true);
  frames.begin();
  expect(frames.slow).toBe(false);
});

test("a map that moves well is not slow, nor one that is looked at for long between two moves", () => {
  const frames = new FrameTimes();
  frames.begin();
  moved(frames, 60, 40);
  expect(frames.slow).toBe(false);
  const still = new FrameTimes();
  for (let i = 0; i < 40; i += 1) {
    still.drawn(i * 1000, false);
    still.drawn(i * 1000 + 40, true);
  }
  expect(still.slow).toBe(false);
});

test("one late picture among many is not slow", () => {
  const frames = new FrameTimes();
  for (let at = 0, i = 0; i < 40; i += 1, at += i % 4 === 0 ? 400 : 50) frames.drawn(at, true);
  expect(frames.slow).toBe(false);
});
