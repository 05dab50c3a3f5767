// @vitest-environment jsdom
import { act, cleanup, renderHook } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import type { AnalysisClient, RunOptions } from "../worker/analysis-client.ts";
import { useAnswer } from "./use-answer.ts";

type Registry = { readonly double: (question: { readonly n: number }) => number };

interface Asked {
  readonly n: number;
  readonly options: RunOptions;
  readonly answer: (value: number) => void;
}

/** Answers when the test says so; an aborted run rejects as the real client's does. */
const heldClient = () => {
  const asked: Asked[] = [];
  const client = {
    run: (_name: string, question: { readonly n: number }, options: RunOptions) =>
      new Promise((resolve, reject) => {
        options.signal?.addEventListener("abort", () => reject(options.signal?.reason));
        asked.push({ n: question.n, options, answer: resolve });
      }),
  } as unknown as AnalysisClient<Registry>;
  return { client, asked };
};

afterEach(cleanup);

const one = { n: 1 };
const two = { n: 2 };

const hosted = () => {
  const { client, asked } = heldClient();
  const hook = renderHook(
    ({ question, subject }: { question: { n: number } | null; subject: string }) =>
      useAnswer(client, "double", question, subject),
    { initialProps: { question: one as { n: number } | null, subject: "sheet" } },
  );
  return { hook, asked };
};

test("an older answer stays, not current, while a newer is made; the older run is stopped", async () => {
  const { hook, asked } = hosted();
  expect(hook.result.current).toMatchObject({ value: null, current: false });
  await act(async () => asked[0]?.answer(2));
  expect(hook.result.current).toMatchObject({ value: 2, current: true, progress: null });
  hook.rerender({ question: two, subject: "sheet" });
  expect(hook.result.current).toMatchObject({ value: 2, current: false });
  hook.rerender({ question: { n: 3 }, subject: "sheet" });
  expect(asked.map(({ options }) => options.signal?.aborted)).toEqual([true, true, false]);
  await act(async () => asked[2]?.answer(6));
  expect(hook.result.current).toMatchObject({ value: 6, current: true, cancelled: false });
});

test("progress is told, a cancel keeps the older answer and can be asked again", async () => {
  const { hook, asked } = hosted();
  await act(async () => asked[0]?.options.onProgress?.(3, 8));
  expect(hook.result.current.progress).toEqual({ done: 3, total: 8 });
  await act(async () => hook.result.current.cancel());
  expect(hook.result.current).toMatchObject({ cancelled: true, progress: null });
  await act(async () => hook.result.current.again());
  expect(hook.result.current).toMatchObject({ cancelled: false, progress: { done: 0, total: 0 } });
  await act(async () => asked[1]?.answer(2));
  expect(hook.result.current.value).toBe(2);
});

test("another sheet never shows the answer of the last; no question has none", async () => {
  const { hook, asked } = hosted();
  await act(async () => asked[0]?.answer(2));
  hook.rerender({ question: two, subject: "other" });
  expect(hook.result.current.value).toBeNull();
  hook.rerender({ question: null, subject: "other" });
  expect(hook.result.current).toMatchObject({ value: null, current: false, progress: null });
});
