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

/** Loaded apart from the entry, but at once: the first screen shows a map. */
const AT_ONCE = ["src/map/map-view.tsx"];

/** @typedef {{ file: string, imports?: string[], css?: string[], isEntry?: boolean }} Chunk */

/**
 * Scripts and styles the page needs before it can do anything: the entry and the map, what they import statically,
 * their styles, and every worker, since the map and the analyses start theirs at once. Sizes after gzip.
 * @param {string} dist
 * @returns {{ file: string, bytes: number }[]} largest first
 */
export function firstLoad(dist) {
  /** @type {Record<string, Chunk>} */
  const manifest = JSON.parse(readFileSync(join(dist, ".vite/manifest.json"), "utf8"));
  /** @type {Set<string>} */
  const files = new Set();
  const seen = new Set();
  const open = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  open.push(...AT_ONCE.filter((key) => manifest[key]));
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) continue;
    seen.add(key);
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
    open.push(...(chunk.imports ?? []));
  }
  // The manifest leaves out what workers are made of: their static imports are read from the files themselves.
  const workers = filesUnder(join(dist, "assets")).filter((path) =>
    /worker[\w-]*\.m?js$/.test(path),
  );
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
