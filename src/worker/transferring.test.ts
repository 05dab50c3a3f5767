import { expect, test } from "vitest";
import { createAnalysisClient } from "./analysis-client.ts";
import { fakeWorker } from "./fake-worker.ts";
import type { ReplyMessage, WorkerScope } from "./protocol.ts";
import { serveAnalyses } from "./serve-analyses.ts";
import { transferListOf, transferring } from "./transferring.ts";

test("names each marked buffer once, and none of an unmarked value", () => {
  const buffer = new ArrayBuffer(8);
  const value = { a: new Uint8Array(buffer) };
  expect(transferring(value, [buffer, buffer])).toBe(value);
  expect(transferListOf(value)).toEqual([buffer]);
  expect(transferListOf({})).toEqual([]);
  expect(transferListOf(null)).toEqual([]);
});

test("a marked answer is moved out of the worker", async () => {
  const posted: [ReplyMessage, Transferable[]][] = [];
  const scope: WorkerScope = {
    onmessage: null,
    postMessage: (message, transfer) => posted.push([message, transfer]),
  };
  const answer = new Float64Array([1, 2, 3]);
  serveAnalyses({ areas: () => transferring(answer, [answer.buffer]) }, scope);
  await scope.onmessage?.({ data: { id: 1, name: "areas", question: null } } as MessageEvent);
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(posted).toEqual([[{ id: 1, kind: "answer", answer }, [answer.buffer]]]);
});

test("typed arrays cross the boundary whole", async () => {
  const registry = {
    negate: (xs: Float64Array) => {
      const out = xs.map((x) => -x);
      return transferring({ out }, [out.buffer]);
    },
  };
  const client = createAnalysisClient(
    () => registry,
    () => fakeWorker(registry),
    () => {},
    1,
  );
  const question = new Float64Array([1.5, -2]);
  expect((await client.run("negate", question)).out).toEqual(new Float64Array([-1.5, 2]));
  expect(question.length).toBe(2);
  client.dispose();
});

test("a name the registry lacks fails by name, not silently", async () => {
  const registry = { known: (n: number) => n };
  const client = createAnalysisClient(
    () => registry,
    () => fakeWorker({}),
    () => {},
    1,
  );
  await expect(client.run("known", 1)).rejects.toThrow('No analysis is called "known"');
  client.dispose();
});
