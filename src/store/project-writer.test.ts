import { beforeEach, expect, test, vi } from "vitest";

type Act = (lock: unknown) => Promise<unknown>;

/** One lock of a browser with several tabs: granted to one, given on, or stolen. */
const fakeLocks = () => {
  let holder: ((cause: DOMException) => void) | null = null;
  const abort = () => new DOMException("gone", "AbortError");
  return {
    request: (_: string, options: { steal?: boolean; signal?: AbortSignal }, act: Act) =>
      new Promise((resolve, reject) => {
        if (holder !== null && options.steal) holder(abort());
        if (holder === null || options.steal) {
          holder = reject;
          act({}).then(resolve, reject);
        } else options.signal?.addEventListener("abort", () => reject(abort()));
      }),
  };
};

/** A page of its own: the module keeps what it knows of its tab. */
const tab = async () => {
  vi.resetModules();
  return import("./project-writer.ts");
};

beforeEach(() => vi.useFakeTimers());

test("the second tab may not write, takes over when asked, and the first is told", async () => {
  vi.stubGlobal("navigator", { locks: fakeLocks() });
  const first = await tab();
  expect(await first.mayWrite()).toBe(true);
  const lost = vi.fn();
  first.onTakenOver(lost);
  const second = await tab();
  const asked = second.mayWrite();
  await vi.advanceTimersByTimeAsync(1000);
  expect(await asked).toBe(false);
  await expect(second.assertWriter()).rejects.toMatchObject({ reason: "elsewhere" });
  expect(await second.takeOver()).toBe(true);
  await vi.advanceTimersByTimeAsync(first.GRACE_MS - 10);
  expect(lost).toHaveBeenCalledOnce();
  // What it was keeping it may still keep.
  await first.assertWriter();
  await vi.advanceTimersByTimeAsync(20);
  expect(await first.mayWrite()).toBe(false);
  expect(await second.mayWrite()).toBe(true);
});

test("tabs of a browser without locks ask each other", async () => {
  vi.useRealTimers();
  vi.stubGlobal("navigator", {});
  const first = await tab();
  expect(await first.mayWrite()).toBe(true);
  const lost = new Promise<void>((resolve) => first.onTakenOver(resolve));
  const second = await tab();
  expect(await second.mayWrite()).toBe(false);
  expect(await second.takeOver()).toBe(true);
  await lost;
});
