import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Request } from "playwright-core";
import { expect } from "vitest";
import { BUDGET, firstLoad } from "../../scripts/first-load.mjs";
import { ROOT } from "../../scripts/root.mjs";
import { settledAnswer, settledMap } from "./harness/answer.ts";
import { test } from "./harness/app-test.ts";

const pathOf = (request: Request): string => new URL(request.url()).pathname;
const total = (sizes: readonly number[]): number => sizes.reduce((sum, bytes) => sum + bytes, 0);

/**
 * Fetched by the first screen too, but only once its answer stands: the range of hectares, the ellipsoid, the drawn
 * band, and the engine of both (`dist-` is clipper2-ts), with 28 bytes they share with others (`units-`); and what the panel
 * says below it, with the list and the field it is made of, and its words on walked plots.
 */
const AFTER_ANSWER =
  /\/(?:second-look|units|draw-band|band-around|dist|panel-rest|fact-list|text-field|walked-(?:range|cells|margin)|plural)-/;

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
  const listed = new Set(firstLoad(join(ROOT, "dist")).map(({ file }) => `/${file}`));
  const later = code.filter((path) => !listed.has(path));
  const received = async (folder: string) =>
    Promise.all(
      first
        .filter((request) => pathOf(request).startsWith(folder))
        .map(async (request) => (await request.sizes()).responseBodySize),
    );
  const bytes = {
    code: total(code.filter((path) => listed.has(path)).map(weigh)),
    later: total(later.map(weigh)),
    data: total(await received("/data/")),
    tiles: total(await received("/tiles/")),
  };
  const kB = (n: number) => `${(n / 1000).toFixed(0)} kB`;
  console.log(
    `first screen: code ${kB(bytes.code)} and ${kB(bytes.later)} after the answer, data for the answer ${kB(bytes.data)}, tiles ${kB(bytes.tiles)}`,
  );
  expect(later.filter((path) => !AFTER_ANSWER.test(path))).toEqual([]);
  expect(code.some((path) => /worker/.test(path))).toBe(true);
  expect(bytes.data).toBeGreaterThan(1000);
  expect(bytes.tiles).toBeGreaterThan(1000);
  expect(bytes.code).toBeLessThanOrEqual(BUDGET.code);
  expect(bytes.code + bytes.later).toBeLessThanOrEqual(BUDGET.screen);
  expect(bytes.data).toBeLessThanOrEqual(BUDGET.data);
  expect(bytes.tiles).toBeLessThanOrEqual(BUDGET.tiles);
});
