// @vitest-environment jsdom
import { act, cleanup, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useSparing } from "./use-sparing.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const grown = (n: number): readonly number[] => Array.from({ length: n }, (_, i) => i);
const walking = (n: number, growing = true) => ({ list: grown(n), growing });
const followed = () =>
  renderHook(({ list, growing }) => useSparing(list, growing), { initialProps: walking(1) });

test("what costs nothing is looked at each time", () => {
  const { result, rerender } = followed();
  rerender(walking(2));
  expect(result.current.seen).toHaveLength(2);
});

test("what costs a fifth of a second is looked at every three, and to the last when it stops", () => {
  const { result, rerender } = followed();
  result.current.spend(() => vi.advanceTimersByTime(200));
  rerender(walking(2));
  act(() => void vi.advanceTimersByTime(2900));
  rerender(walking(3));
  expect(result.current.seen).toHaveLength(1);
  // Nothing more comes, and the last is looked at all the same.
  act(() => void vi.advanceTimersByTime(200));
  expect(result.current.seen).toHaveLength(3);
  result.current.spend(() => vi.advanceTimersByTime(200));
  rerender(walking(4));
  expect(result.current.seen).toHaveLength(3);
  rerender(walking(4, false));
  expect(result.current.seen).toHaveLength(4);
});

test("another walk is looked at at once", () => {
  const { result, rerender } = followed();
  result.current.spend(() => vi.advanceTimersByTime(200));
  rerender({ list: [9], growing: true });
  expect(result.current.seen).toEqual([9]);
});
