import { expect, test } from "vitest";
import { createAnalysisClient } from "./analysis-client.ts";
import { fakeWorker } from "./fake-worker.ts";
import { handOver, type ListPart, ListsArriving, putTogether, takeApart } from "./in-parts.ts";

const rows = (count: number) => Array.from({ length: count }, (_, i) => ({ code: `P-${i}`, i }));

const crossed = (value: unknown): unknown => {
  const { rest, lists, places } = takeApart(value);
  const there = new ListsArriving();
  const parts: ListPart[] = [];
  for (const _ of handOver(lists, (part) => parts.push(structuredClone(part))));
  for (const part of parts) there.take(part);
  return putTogether(structuredClone(rest), there.lists, places);
};

/** Compared as texts: item by item would take seconds. */
const written = (value: unknown): string => JSON.stringify(value);

test("what has no long list crosses as it is", () => {
  const value = { a: rows(10), b: new Float64Array(5000), c: null, d: "x" };
  expect(takeApart(value)).toMatchObject({ lists: [], places: [] });
  expect(takeApart(value).rest).toBe(value);
  expect(takeApart(rows(1999)).lists).toEqual([]);
});

test("long lists come out whole, in their order and where they stood", () => {
  const value = {
    issues: rows(5003),
    dataset: { properties: rows(2000), rows: new Uint32Array(9000), ids: ["a"] },
    several: [{ list: rows(2500) }, null],
  };
  const before = written(value);
  expect(takeApart(value).lists.map(({ length }) => length)).toEqual([5003, 2000, 2500]);
  expect(written(crossed(value))).toBe(before);
  expect(written(value)).toBe(before);
  expect(written(crossed(rows(4000)))).toBe(written(rows(4000)));
});

test("a list in two places is one list on the other side", () => {
  const issues = rows(3000);
  const there = crossed({ issues, dataset: { issues } }) as {
    issues: unknown;
    dataset: { issues: unknown };
  };
  expect(there.dataset.issues).toBe(there.issues);
});

test("a part never holds more than the clock allows it to grow to", () => {
  const sizes: number[] = [];
  const wait = (ms: number) => {
    const until = performance.now() + ms;
    while (performance.now() < until);
  };
  for (const _ of handOver([rows(700)], ({ items }) => {
    sizes.push(items.length);
    wait(12);
  }));
  expect(sizes[0]).toBe(250);
  expect(sizes[1]).toBeLessThanOrEqual(126);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(700);
});

const registry = {
  turned: (question: { readonly list: readonly { readonly code: string }[] }) => ({
    list: [...question.list].reverse(),
  }),
};

test("question and answer cross in parts, and the page has its turn between them", async () => {
  const client = createAnalysisClient(
    () => registry,
    () => fakeWorker(registry),
    () => undefined,
    1,
  );
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 0);
  const list = rows(20_000);
  const { list: back } = await client.run("turned", { list });
  clearInterval(timer);
  expect(written(back)).toBe(written([...list].reverse()));
  expect(turns).toBeGreaterThan(2);
  client.dispose();
});

test("stopped while its question crosses, it rejects, and the next question is answered", async () => {
  const workers: ReturnType<typeof fakeWorker>[] = [];
  const spawn = () => {
    workers.push(fakeWorker(registry));
    return workers.at(-1)!;
  };
  const client = createAnalysisClient(
    () => registry,
    spawn,
    () => undefined,
    1,
  );
  const stop = new AbortController();
  const asked = client.run("turned", { list: rows(50_000) }, { signal: stop.signal });
  stop.abort(new Error("stopped"));
  await expect(asked).rejects.toThrow("stopped");
  expect(workers[0]?.terminated).toBe(true);
  expect((await client.run("turned", { list: rows(2) })).list.length).toBe(2);
  client.dispose();
});

test("a list that cannot be copied rejects its question alone", async () => {
  const client = createAnalysisClient(
    () => registry,
    () => fakeWorker(registry),
    () => undefined,
    1,
  );
  const bad = Array.from({ length: 3000 }, (_, i) => ({ code: "x", own: i > 1500 ? () => i : i }));
  await expect(client.run("turned", { list: bad })).rejects.toThrow();
  expect((await client.run("turned", { list: rows(3) })).list.length).toBe(3);
  client.dispose();
});
