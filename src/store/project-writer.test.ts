import { beforeEach, expect, test, vi } from "vitest";

type Act = (lock: unknown) => unknown;
type Options = { steal?: boolean; ifAvailable?: boolean };

/** One lock of a browser with several tabs: granted to one, given on, or stolen. */
const fakeLocks = () => {
  let lose: ((cause: DOMException) => void) | null = null;
  const queue: (() => void)[] = [];
  const request = (_: string, ...rest: [Options, Act] | [Act]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const act = rest.at(-1) as Act;
      const options = rest.length === 2 ? (rest[0] as Options) : {};
      const grant = (): void => {
        lose = reject;
        Promise.resolve(act({})).then(resolve, reject);
      };
      if (lose !== null && options.steal) lose(new DOMException("stolen", "AbortError"));
      if (lose === null || options.steal) grant();
      else if (options.ifAvailable) Promise.resolve(act(null)).then(resolve, reject);
      else queue.push(grant);
    });
  return { request, giveOn: () => queue.shift()?.() };
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
  first.onStanding(lost);
  const second = await tab();
  const asked = second.mayWrite();
  await vi.advanceTimersByTimeAsync(1000);
  expect(await asked).toBe(false);
  await expect(second.assertWriter()).rejects.toMatchObject({ reason: "elsewhere" });
  expect(await second.takeOver()).toBe(true);
  await vi.advanceTimersByTimeAsync(first.GRACE_MS - 10);
  expect(lost.mock.calls).toEqual([[false]]);
  // What it was keeping it may still keep.
  await first.assertWriter();
  await vi.advanceTimersByTimeAsync(20);
  expect(await first.mayWrite()).toBe(false);
  expect(await second.mayWrite()).toBe(true);
});

test("a page that is loaded again waits for the lock of the one before", async () => {
  for (const [after, first] of [
    [300, true],
    [3000, false],
  ] as const) {
    const locks = fakeLocks();
    vi.stubGlobal("navigator", { locks });
    expect(await (await tab()).mayWrite()).toBe(true);
    const again = await tab();
    const told = vi.fn();
    again.onStanding(told);
    const asked = again.mayWrite();
    setTimeout(locks.giveOn, after);
    await vi.advanceTimersByTimeAsync(4000);
    expect(await asked).toBe(first);
    expect(told.mock.calls).toEqual(first ? [] : [[true]]);
    expect(await again.mayWrite()).toBe(true);
  }
});

test("tabs of a browser without locks ask each other", async () => {
  vi.useRealTimers();
  vi.stubGlobal("navigator", {});
  const first = await tab();
  expect(await first.mayWrite()).toBe(true);
  const lost = new Promise((resolve) => first.onStanding(resolve));
  const second = await tab();
  expect(await second.mayWrite()).toBe(false);
  expect(await second.takeOver()).toBe(true);
  await lost;
});
