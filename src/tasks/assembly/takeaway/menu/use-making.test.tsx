// @vitest-environment jsdom
import { act, cleanup, renderHook } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { useMaking } from "./use-making.ts";

afterEach(cleanup);

test("tells how far it is, and what came", async () => {
  const { result } = renderHook(() => useMaking<string>());
  let finish: (made: string) => void = () => undefined;
  act(() =>
    result.current.start(({ onProgress }) => {
      onProgress(1, 3);
      return new Promise((resolve) => {
        finish = resolve;
      });
    }),
  );
  expect(result.current.work).toEqual({ kind: "working", done: 1, total: 3 });
  await act(async () => finish("file"));
  expect(result.current.work).toEqual({ kind: "ready", made: "file" });
});

test("a cancel is at once, and stops the work; what it still makes is let go", async () => {
  const { result } = renderHook(() => useMaking<string>());
  let signal: AbortSignal | null = null;
  let finish: (made: string) => void = () => undefined;
  act(() =>
    result.current.start((making) => {
      ({ signal } = making);
      return new Promise((resolve) => {
        finish = resolve;
      });
    }),
  );
  act(() => result.current.cancel());
  expect((signal as AbortSignal | null)?.aborted).toBe(true);
  await act(async () => finish("late"));
  expect(result.current.work).toEqual({ kind: "cancelled" });
});

test("what throws has failed, and the holder's end stops what runs", async () => {
  const { result, unmount } = renderHook(() => useMaking<string>());
  await act(async () => result.current.start(() => Promise.reject(new Error("no memory"))));
  expect(result.current.work).toEqual({ kind: "failed" });
  let signal: AbortSignal | null = null;
  act(() =>
    result.current.start((making) => {
      ({ signal } = making);
      return new Promise(() => undefined);
    }),
  );
  unmount();
  expect((signal as AbortSignal | null)?.aborted).toBe(true);
});
