// @ts-check
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { filesUnder } from "./file-tree.mjs";

/**
 * Bytes after gzip. `code`: scripts and styles until the first answer and the map; `screen`: with those that follow
 * for its range of hectares and the drawn band; `data`: files the answer waits for; `tiles`: the map around it.
 */
export const BUDGET = { code: 650_000, screen: 700_000, data: 700_000, tiles: 700_000 };

/**
 * Bytes after gzip of the page before an audience: its scripts and styles with the map, and the map's worker. It shares
 * most of them with the first page and has no analyses.
 */
export const AUDIENCE_BUDGET = 590_000;

export const FIRST_PAGE = "index.html";
export const AUDIENCE_PAGE = "asamblea.html";

/** Beside the page, named by no chunk. */
const PLAIN = { [FIRST_PAGE]: ["first-paint.js"], [AUDIENCE_PAGE]: [] };

/** Loaded apart from the entry, but at once: both pages show a map. */
const AT_ONCE = ["src/map/map-view.tsx"];

/** Workers that a page starts at once. */
const WORKERS = {
  [FIRST_PAGE]: /worker[\w-]*\.m?js$/,
  [AUDIENCE_PAGE]: /maplibre[\w-]*worker[\w-]*\.m?js$/,
};

/** @typedef {{ file: string, imports?: string[], dynamicImports?: string[], css?: string[], isEntry?: boolean }} Chunk */

/**
 * Scripts and styles a page needs before it can do anything: the entry and the map, what they import statically,
 * their styles, and every worker of it, since the map and the analyses start theirs at once. Sizes after gzip.
 * @param {string} dist
 * @param {"index.html" | "asamblea.html"} [page]
 * @returns {{ file: string, bytes: number }[]} largest first
 */
export function firstLoad(dist, page = FIRST_PAGE) {
  /** @type {Record<string, Chunk>} */
  const manifest = JSON.parse(readFileSync(join(dist, ".vite/manifest.json"), "utf8"));
  /** @type {Set<string>} */
  const files = new Set(PLAIN[page]);
  const seen = new Set();
  const open = [page, ...AT_ONCE];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) continue;
    seen.add(key);
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
    open.push(...(chunk.imports ?? []));
    // The first page's entry is a few lines that wait for its picture to be painted, then start the app.
    if (key === FIRST_PAGE) open.push(...(chunk.dynamicImports ?? []));
  }
  // The manifest leaves out what workers are made of: their static imports are read from the files themselves.
  const workers = filesUnder(join(dist, "assets")).filter((path) => WORKERS[page].test(path));
  const unread = workers.map((path) => basename(path));
  for (let name = unread.pop(); name !== undefined; name = unread.pop()) {
    if (files.has(`assets/${name}`)) continue;
    files.add(`assets/${name}`);
    const text = readFileSync(join(dist, "assets", name), "utf8");
    for (const [, part = ""] of text.matchAll(/(?:from|import)"\.\/([\w.-]+\.m?js)"/g))
      unread.push(part);
  }
  return [...files]
    .map((file) => ({ file, bytes: gzipSync(readFileSync(join(dist, file))).length }))
    .sort((a, b) => b.bytes - a.bytes);
}
