import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Request } from "playwright-core";
import { expect } from "vitest";
import { BUDGET } from "../../scripts/first-load.mjs";
import { ROOT } from "../../scripts/root.mjs";
import { settledAnswer, settledMap } from "./harness/answer.ts";
import { test } from "./harness/app-test.ts";

const pathOf = (request: Request): string => new URL(request.url()).pathname;
const total = (sizes: readonly number[]): number => sizes.reduce((sum, bytes) => sum + bytes, 0);

/** The browser does not say how large a worker's script was, so scripts and styles are weighed where they lie. */
const weigh = (path: string): number => gzipSync(readFileSync(join(ROOT, "dist", path))).length;

test("the first screen keeps to the budget of code and of data", async ({ open }) => {
  const finished: Request[] = [];
  const { page } = await open({
    before: async (page) => {
      page.context().on("requestfinished", (request) => finished.push(request));
    },
  });
  await settledAnswer(page);
  await settledMap(page);
  // What is fetched ahead for the time without a network belongs to no first screen.
  const begun = await page.evaluate(() => {
    const [mark] = performance.getEntriesByName("fetch-ahead-begun");
    return mark ? performance.timeOrigin + mark.startTime : Number.POSITIVE_INFINITY;
  });
  const first = finished.filter((request) => request.timing().startTime < begun);
  const code = [...new Set(first.map(pathOf))].filter((path) => /\.(?:m?js|css)$/.test(path));
  const received = async (folder: string) =>
    Promise.all(
      first
        .filter((request) => pathOf(request).startsWith(folder))
        .map(async (request) => (await request.sizes()).responseBodySize),
    );
  const bytes = {
    code: total(code.map(weigh)),
    data: total(await received("/data/")),
    tiles: total(await received("/tiles/")),
  };
  const kB = (n: number) => `${(n / 1000).toFixed(0)} kB`;
  console.log(
    `first screen: code ${kB(bytes.code)}, data for the answer ${kB(bytes.data)}, tiles ${kB(bytes.tiles)}`,
  );
  expect(code.some((path) => /worker/.test(path))).toBe(true);
  expect(bytes.data).toBeGreaterThan(1000);
  expect(bytes.tiles).toBeGreaterThan(1000);
  expect(bytes.code).toBeLessThanOrEqual(BUDGET.code);
  expect(bytes.data).toBeLessThanOrEqual(BUDGET.data);
  expect(bytes.tiles).toBeLessThanOrEqual(BUDGET.tiles);
});
