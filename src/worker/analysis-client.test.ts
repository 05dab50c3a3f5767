import { expect, test } from "vitest";
import type { AnalysisContext } from "../domain/analysis.ts";
import type { Issue } from "../domain/issue/issue.ts";
import { createAnalysisClient } from "./analysis-client.ts";
import { type FakeWorker, fakeWorker } from "./fake-worker.ts";

const never = () => new Promise<number>(() => {});

const registry = {
  double: (n: number) => n * 2,
  steps: (n: number, { progress }: AnalysisContext) => {
    for (let i = 1; i <= n; i++) progress(i, n);
    return n;
  },
  hang: never as (n: number) => Promise<number>,
  broken: (_: string): number => {
    throw new Error("broken on purpose");
  },
};

function setUp(options: { size?: number; served?: typeof registry } = {}) {
  const workers: FakeWorker[] = [];
  const issues: Issue[] = [];
  const spawn = () => {
    const worker = fakeWorker(options.served ?? registry);
    workers.push(worker);
    return worker;
  };
  const client = createAnalysisClient(
    () => registry,
    spawn,
    (i) => issues.push(i),
    options.size ?? 1,
  );
  return { client, workers, issues };
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 20));

test("answers from a worker, and keeps the worker for the next question", async () => {
  const { client, workers } = setUp();
  expect(await client.run("double", 21)).toBe(42);
  expect(await client.run("double", 4)).toBe(8);
  expect(workers.length).toBe(1);
  client.dispose();
});

test("never has more workers than its size, and answers all", async () => {
  const { client, workers } = setUp({ size: 3 });
  const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => client.run("double", n)));
  expect(answers).toEqual(Array.from({ length: 20 }, (_, n) => n * 2));
  expect(workers.length).toBe(3);
  client.dispose();
});

test("progress arrives before the answer and ends at the total", async () => {
  const { client } = setUp();
  const seen: number[] = [];
  await client.run("steps", 1000, { onProgress: (done, total) => seen.push(done / total) });
  expect(seen.at(-1)).toBe(1);
  expect(seen.length).toBeLessThan(1000);
  client.dispose();
});

test("an analysis that throws rejects with its name and reason, and the worker lives on", async () => {
  const { client, workers, issues } = setUp();
  await expect(client.run("broken", "")).rejects.toThrow("broken: broken on purpose");
  expect(await client.run("double", 1)).toBe(2);
  expect(workers.length).toBe(1);
  expect(issues).toEqual([]);
  client.dispose();
});

test("an abort ends the busy worker, rejects, and lets the next question have a new worker", async () => {
  const { client, workers } = setUp();
  const stop = new AbortController();
  const hung = client.run("hang", 1, { signal: stop.signal });
  const queued = client.run("double", 5);
  await turn();
  stop.abort(new Error("stopped by the user"));
  await expect(hung).rejects.toThrow("stopped by the user");
  expect(workers[0]?.terminated).toBe(true);
  expect(await queued).toBe(10);
  expect(workers.length).toBe(2);
  client.dispose();
});

test("an abort while queued leaves the busy worker alone", async () => {
  const { client, workers } = setUp();
  const stop = new AbortController();
  const hung = client.run("hang", 1).catch((error: Error) => error.name);
  const queued = client.run("double", 5, { signal: stop.signal });
  stop.abort();
  await expect(queued).rejects.toThrow();
  expect(workers[0]?.terminated).toBe(false);
  client.dispose();
  expect(await hung).toBe("AbortError");
});

test("a signal that is already aborted asks nothing", async () => {
  const { client, workers } = setUp();
  await expect(client.run("double", 1, { signal: AbortSignal.abort() })).rejects.toThrow();
  expect(workers.length).toBe(0);
});

test("a worker that dies once is replaced, and the question is asked again", async () => {
  const { client, workers, issues } = setUp({ served: { ...registry, double: never as never } });
  const answer = client.run("double", 1);
  await turn();
  workers[0]?.die();
  await turn();
  expect(workers.length).toBe(2);
  expect(issues).toEqual([]);
  expect(client.inline).toBe(false);
  client.dispose();
  await expect(answer).rejects.toThrow();
});

test("a second death over one question hands all work to the page, and says so once", async () => {
  const { client, workers, issues } = setUp({ served: { ...registry, double: never as never } });
  const answers = Promise.all([client.run("double", 1), client.run("double", 2)]);
  await turn();
  workers[0]?.die();
  await turn();
  workers[1]?.die();
  expect(await answers).toEqual([2, 4]);
  expect(issues.map((issue) => issue.code)).toEqual(["worker-died"]);
  expect(client.inline).toBe(true);
  expect(await client.run("double", 3)).toBe(6);
  expect(workers.length).toBe(2);
});

test("workers that cannot be made at all: the page answers and says so", async () => {
  const issues: Issue[] = [];
  const refuse = () => {
    throw new Error("refused by policy");
  };
  const client = createAnalysisClient(
    () => registry,
    refuse,
    (i) => issues.push(i),
    2,
  );
  expect(await client.run("double", 8)).toBe(16);
  expect(issues.map((issue) => issue.code)).toEqual(["worker-died"]);
});

test("without workers the same functions run inline, with progress, and no issue", async () => {
  const issues: Issue[] = [];
  const client = createAnalysisClient(
    () => registry,
    null,
    (i) => issues.push(i),
  );
  const seen: number[] = [];
  expect(await client.run("steps", 3, { onProgress: (done) => seen.push(done) })).toBe(3);
  expect(seen).toEqual([1, 2, 3]);
  expect(issues).toEqual([]);
});

test("an inline run hears its abort through the context", async () => {
  const heard: boolean[] = [];
  const waits = {
    wait: (_: number, { signal }: AnalysisContext) =>
      new Promise<number>((_resolve, reject) => {
        signal.addEventListener("abort", () => {
          heard.push(true);
          reject(signal.reason);
        });
      }),
  };
  const client = createAnalysisClient(
    () => waits,
    null,
    () => {},
  );
  const stop = new AbortController();
  const run = client.run("wait", 1, { signal: stop.signal });
  await turn();
  stop.abort();
  await expect(run).rejects.toThrow();
  expect(heard).toEqual([true]);
});
