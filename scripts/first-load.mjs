// @ts-check
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { filesUnder } from "./file-tree.mjs";

/**
 * What the first screen may cost, in bytes after gzip: scripts and styles; the files the answer waits for; the tiles of
 * the map around it.
 */
export const BUDGET = { code: 650_000, data: 700_000, tiles: 700_000 };

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
  const chunks = new Set(Object.values(manifest).map(({ file }) => file));
  for (const path of filesUnder(join(dist, "assets"))) {
    const file = `assets/${basename(path)}`;
    if (/worker/.test(file) && /\.m?js$/.test(file) && !chunks.has(file)) files.add(file);
  }
  return [...files]
    .map((file) => ({ file, bytes: gzipSync(readFileSync(join(dist, file))).length }))
    .sort((a, b) => b.bytes - a.bytes);
}
