// @ts-check
// How long a range of an archive takes to read: from the host, from the copy the service worker keeps, and from a file of the
// browser's own disk (where own basemaps lie). Needs a built app: node scripts/bench-archive.mjs
import { join } from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "./find-browser.mjs";
import { ROOT } from "./root.mjs";
import { createStaticServer, listen } from "./static-server.mjs";

const ARCHIVE = "tiles/base.pmtiles";
const ROUNDS = 5;
const RANGES = 200;
/** As a tile of the base map: most are of 2 to 60 kB. */
const LARGEST = 60_000;

/**
 * Runs in the page: the same ranges, one after the other, by each way in turn.
 * @param {{ archive: string, rounds: number, ranges: number, largest: number }} asked
 */
async function readRanges({ archive, rounds, ranges, largest }) {
  const whole = await (await fetch(archive, { cache: "no-store" })).blob();
  const folder = await navigator.storage.getDirectory();
  const handle = await folder.getFileHandle("bench.pmtiles", { create: true });
  const writable = await handle.createWritable();
  await writable.write(whole);
  await writable.close();
  const file = await handle.getFile();
  let seed = 7;
  const next = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
  const wanted = Array.from({ length: ranges }, () => {
    const length = 2000 + Math.floor(next() * (largest - 2000));
    const first = Math.floor(next() * (whole.size - length));
    return /** @type {const} */ ([first, first + length]);
  });
  /** @param {number} first @param {number} end */
  const fetched = async (first, end) => {
    const headers = { Range: `bytes=${first}-${end - 1}` };
    const answer = await fetch(archive, { headers, cache: "no-store" });
    if (answer.status !== 206) throw new Error(`${archive} was answered with ${answer.status}`);
    return answer.arrayBuffer();
  };
  /** @type {Record<string, (first: number, end: number) => Promise<ArrayBuffer>>} */
  const ways = { fetch: fetched, disk: (first, end) => file.slice(first, end).arrayBuffer() };
  /** @type {Record<string, number[]>} */
  const took = { fetch: [], disk: [] };
  for (let round = 0; round < rounds; round++)
    for (const [name, read] of Object.entries(ways)) {
      const before = performance.now();
      for (const [first, end] of wanted) {
        const bytes = await read(first, end);
        if (bytes.byteLength !== end - first) throw new Error(`${name} gave another length`);
      }
      took[name]?.push((performance.now() - before) / wanted.length);
    }
  await folder.removeEntry("bench.pmtiles");
  return took;
}

/** @param {readonly number[]} all */
const median = (all) => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;

const server = await createStaticServer(join(ROOT, "dist"));
const port = await listen(server, 0, "127.0.0.1");
const browser = await chromium.launch(await findBrowser());
const asked = { archive: `/${ARCHIVE}`, rounds: ROUNDS, ranges: RANGES, largest: LARGEST };
try {
  const home = `http://127.0.0.1:${port}/#tarea=campo`;
  const plain = await (await browser.newContext({ serviceWorkers: "block" })).newPage();
  await plain.goto(home);
  const kept = await (await browser.newContext()).newPage();
  await kept.goto(home);
  await kept.waitForFunction(() => navigator.serviceWorker.controller !== null, null, {
    timeout: 120_000,
  });
  const online = await plain.evaluate(readRanges, asked);
  server.close();
  server.closeAllConnections();
  const offline = await kept.evaluate(readRanges, asked);
  const host = median(online.fetch ?? []);
  for (const [what, times] of Object.entries({
    "host on this machine": online.fetch,
    "copy of the service worker, host gone": offline.fetch,
    "file on the browser's disk": offline.disk,
  })) {
    const middle = median(times ?? []);
    console.log(
      `${what}: ${middle.toFixed(2)} ms a range, ${(middle / host).toFixed(2)} × the host`,
    );
  }
} finally {
  await browser.close();
}
