// @vitest-environment jsdom
import { act, cleanup, renderHook, waitFor } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { useSteps } from "./use-steps.ts";

afterEach(cleanup);

const STEPS = 12;

/** Work of 2 ms a step that says what it was asked. */
function* slow(what: string): Generator<number, string> {
  for (let i = 0; i < STEPS; i++) {
    const until = performance.now() + 2;
    while (performance.now() < until);
    yield i / STEPS;
  }
  return what;
}

// biome-ignore lint/correctness/useYield: what is short has no step between
function* quick(what: string): Generator<undefined, string> {
  return what;
}

test("what is short is there in the drawing that asks for it", () => {
  const make = () => quick("a");
  const { result } = renderHook(() => useSteps(make));
  expect(result.current).toMatchObject({ value: "a", current: true });
});

test("what is long lets the page have its turn, and the work before it stands until it is done", async () => {
  const [first, second] = [() => quick("before"), () => slow("after")];
  const { result, rerender } = renderHook(({ make }) => useSteps<string>(make), {
    initialProps: { make: first as () => Generator<number | undefined, string> },
  });
  let turns = 0;
  const timer = setInterval(() => turns++, 0);
  act(() => rerender({ make: second }));
  expect(result.current).toMatchObject({ value: "before", current: false });
  expect(result.current.share).toBeLessThan(1);
  await waitFor(() => expect(result.current).toMatchObject({ value: "after", current: true }));
  clearInterval(timer);
  expect(turns).toBeGreaterThan(0);
});

test("work that was overtaken is never told, and nothing asked for is nothing known", async () => {
  const makes = { old: () => slow("old"), now: () => slow("now") };
  const seen: (string | null)[] = [];
  const { result, rerender } = renderHook(
    ({ make }: { make: (() => Generator<number, string>) | null }) => {
      const stepped = useSteps(make);
      seen.push(stepped.value);
      return stepped;
    },
    { initialProps: { make: makes.old as (() => Generator<number, string>) | null } },
  );
  rerender({ make: makes.now });
  await waitFor(() => expect(result.current.value).toBe("now"));
  expect(seen).not.toContain("old");
  rerender({ make: null });
  expect(result.current).toEqual({ value: null, current: false, share: 0 });
});
