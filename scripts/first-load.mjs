// @ts-check
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { filesUnder } from "./file-tree.mjs";

/** What the first screen may cost, in bytes after gzip. */
export const BUDGET = { code: 650_000, data: 700_000 };

/** @typedef {{ file: string, imports?: string[], css?: string[], isEntry?: boolean }} Chunk */

/**
 * Scripts and styles the page needs before it can do anything: the entry, what it imports statically, their styles, and
 * every worker, since the map and the analyses start theirs at once. Sizes after gzip.
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
