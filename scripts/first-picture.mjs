// @ts-check
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/**
 * Bytes after gzip of all that a browser needs before index.html is painted with its picture: ten packets, what a server
 * sends before it waits for the first answer of the other side.
 */
export const PICTURE_BUDGET = 14_600;

/** Parts that no first picture, and no answer, waits for. */
const LATER = /(?:maplibre|webgl|map-view|deck-)/;

/** @param {string} html @param {RegExp} tag @returns {string[]} what the tags load */
const loaded = (html, tag) =>
  [...html.matchAll(tag)].flatMap(([text]) => /(?:src|href)="\.\/([^"]+)"/.exec(text)?.[1] ?? []);

/**
 * What the page loads before it is painted: itself, its styles, its scripts with what they import, its picture.
 * @param {string} dist
 */
export function firstPicture(dist) {
  const html = readFileSync(join(dist, "index.html"), "utf8");
  const files = new Set([
    "index.html",
    ...loaded(html, /<link rel="stylesheet"[^>]*>/g),
    ...loaded(html, /<script[^>]*>/g),
    ...loaded(html, /<img[^>]*>/g),
  ]);
  for (const file of files) {
    if (!/\.js$/.test(file)) continue;
    const text = readFileSync(join(dist, file), "utf8");
    for (const [, part = ""] of text.matchAll(/(?:from|import)"\.\/([\w.-]+\.js)"/g))
      files.add(`assets/${part}`);
  }
  const early = loaded(html, /<link data-early="modulepreload"[^>]*>/g);
  const bytes = [...files]
    .map((file) => ({ file, bytes: gzipSync(readFileSync(join(dist, file))).length }))
    .sort((a, b) => b.bytes - a.bytes);
  return { html, files: bytes, early };
}

/** @param {string} dist a built app @returns {string[]} why its first picture would be late, or none */
export function pictureComplaints(dist) {
  const { html, files, early } = firstPicture(dist);
  const complaints = [];
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const shown = html.split('id="first-paint"')[1] ?? "";
  if (shown === "") complaints.push("index.html shows nothing before the app runs");
  if (!/<img[^>]+src="\.\//.test(shown)) complaints.push("index.html has no picture of the map");
  for (const language of ["es", "en"])
    if (!new RegExp(`<p lang="${language}">[^<]+</p>`).test(shown))
      complaints.push(`index.html says nothing in "${language}" before the app runs`);
  if (/\d+[.,]\d+ ha|\d+ parcelas/.test(shown))
    complaints.push("index.html has a figure before anybody's file is read");
  if (total > PICTURE_BUDGET)
    complaints.push(
      `${total - PICTURE_BUDGET} bytes over ${PICTURE_BUDGET} before the first picture`,
    );
  const heavy = [...files.map(({ file }) => file), ...early].filter((file) => LATER.test(file));
  for (const file of heavy) complaints.push(`${file} is on its way before the first picture`);
  return complaints;
}
