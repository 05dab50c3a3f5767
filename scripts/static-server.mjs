// @ts-check
import { createReadStream } from "node:fs";
import { readFile, realpath, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, sep } from "node:path";
import { pipeline } from "node:stream";
import { gzipSync } from "node:zlib";
import { byteRange } from "./byte-range.mjs";
import { HEADER_POLICY } from "./content-security-policy.mjs";

/** What a file is, by the end of its name. @type {Readonly<Record<string, string>>} */
export const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".geojson": "application/geo+json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webp": "image/webp",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".pmtiles": "application/vnd.pmtiles",
  ".bin": "application/octet-stream",
};
const COMPRESSIBLE = /^(text\/|application\/(json|geo\+json|manifest\+json)|image\/svg)/;
/** Files up to this size are compressed; larger ones are archives read by range. */
const COMPRESS_LIMIT = 16 * 1024 * 1024;

/** Said with every answer. @type {Readonly<Record<string, string>>} */
export const SAFETY_HEADERS = {
  "Content-Security-Policy": HEADER_POLICY,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "geolocation=(self), camera=(), microphone=(), payment=(), usb=()",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
};

/** @param {string} root @param {string} url @returns {Promise<string | null>} a real file inside `root`, or null */
async function findFile(root, url) {
  try {
    const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
    if (path.includes("\0")) return null;
    const wanted = join(root, path.endsWith("/") ? `${path}index.html` : path);
    const real = await realpath(wanted);
    if (!real.startsWith(root + sep)) return null;
    return (await stat(real)).isFile() ? real : null;
  } catch {
    return null;
  }
}

/**
 * A server for one folder of files, made for a built Lindero: GET and HEAD, byte ranges, gzip, entity tags,
 * the content security policy. It writes nothing and reads nothing outside the folder.
 * @param {string} folder
 */
export async function createStaticServer(folder) {
  const root = await realpath(folder);
  /** @type {Map<string, Buffer>} compressed bytes by path and entity tag */
  const compressed = new Map();

  /** @param {import("node:http").IncomingMessage} request @param {import("node:http").ServerResponse} response */
  async function answer(request, response) {
    for (const [name, value] of Object.entries(SAFETY_HEADERS)) response.setHeader(name, value);
    /** @param {number} status @param {string} message */
    const refuse = (status, message) => {
      response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" });
      response.end(request.method === "HEAD" ? undefined : message);
    };
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.setHeader("Allow", "GET, HEAD");
      return refuse(405, "Only GET and HEAD");
    }
    const file = await findFile(root, request.url ?? "/");
    if (!file) return refuse(404, "Not found");
    const { size, mtimeMs } = await stat(file);
    const tag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
    const type = TYPES[extname(file).toLowerCase()] ?? "application/octet-stream";
    const hashed = file.startsWith(join(root, "assets") + sep);
    response.setHeader("Content-Type", type);
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", hashed ? "max-age=31536000, immutable" : "no-cache");
    response.setHeader("Vary", "Accept-Encoding");
    if (request.headers["if-none-match"] === tag) {
      response.writeHead(304);
      response.end();
      return;
    }
    const range = byteRange(request.headers.range, size);
    if (range === "unsatisfiable") {
      response.setHeader("Content-Range", `bytes */${size}`);
      return refuse(416, "Range outside the file");
    }
    const takesGzip = /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
    if (!range && takesGzip && COMPRESSIBLE.test(type) && size > 1024 && size <= COMPRESS_LIMIT) {
      const key = `${file} ${tag}`;
      const bytes = compressed.get(key) ?? gzipSync(await readFile(file));
      compressed.set(key, bytes);
      response.writeHead(200, { "Content-Encoding": "gzip", "Content-Length": bytes.length });
      response.end(request.method === "HEAD" ? undefined : bytes);
      return;
    }
    response.setHeader("Accept-Ranges", "bytes");
    if (range) response.setHeader("Content-Range", `bytes ${range.start}-${range.end}/${size}`);
    response.writeHead(range ? 206 : 200, {
      "Content-Length": range ? range.end - range.start + 1 : size,
    });
    if (request.method === "HEAD" || size === 0) {
      response.end();
      return;
    }
    pipeline(createReadStream(file, range ?? {}), response, () => {});
  }

  return createServer((request, response) => {
    answer(request, response).catch((error) => {
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
}

/**
 * Listens on `port`, or on the next free one of the twenty after it; 0 takes any free port.
 * @param {import("node:http").Server} server @param {number} port @param {string} host
 * @returns {Promise<number>} the port taken
 */
export async function listen(server, port, host) {
  for (let next = port; ; next++) {
    const taken = await new Promise((resolve, reject) => {
      /** @param {NodeJS.ErrnoException} error */
      const onError = (error) => {
        if (error.code === "EADDRINUSE" && port !== 0 && next < port + 20) resolve(null);
        else reject(error);
      };
      server.once("error", onError);
      server.listen(next, host, () => {
        server.off("error", onError);
        const address = server.address();
        resolve(typeof address === "object" ? address?.port : next);
      });
    });
    if (taken !== null) return taken;
  }
}
