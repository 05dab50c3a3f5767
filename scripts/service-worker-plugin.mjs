// @ts-check
import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { build } from "vite";

const ENTRY = "src/offline/thread/service-worker.ts";
const OUT = "sw.js";
/** What the release takes, for a page that keeps nothing yet. */
const SIZE = "release.json";
/**
 * Asked for by no page without a network: the notices of the licences, the manifest of the build, the size, the pictures
 * of the offer to install.
 */
const NOT_KEPT = /^(\.vite\/|screenshots\/|sw\.js$|release\.json$|licences\.md$)/;
/** As `fileHash` of the worker. */
const HASH_LENGTH = 22;

/**
 * Builds the service worker when everything else is written, with the list of every file and its hash in it.
 * @returns {import("vite").Plugin}
 */
export function serviceWorker() {
  /** @type {import("vite").ResolvedConfig} */
  let config;
  return {
    name: "service-worker",
    apply: "build",
    configResolved(resolved) {
      config = resolved;
    },
    async closeBundle() {
      const out = resolve(config.root, config.build.outDir);
      const release = await releaseOf(config.root, out);
      const bytes = Object.values(release.files).reduce((sum, [, size]) => sum + size, 0);
      await writeFile(join(out, SIZE), JSON.stringify({ version: release.version, bytes }));
      await build({
        configFile: false,
        root: config.root,
        logLevel: "warn",
        define: { LINDERO_RELEASE: JSON.stringify(release) },
        publicDir: false,
        build: {
          outDir: out,
          emptyOutDir: false,
          target: "es2022",
          // One plain script: not every browser runs a service worker of modules.
          lib: {
            entry: join(config.root, ENTRY),
            formats: ["iife"],
            name: "lindero",
            fileName: () => OUT,
          },
        },
      });
    },
  };
}

/** @param {string} root @param {string} out */
async function releaseOf(root, out) {
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  /** @type {Record<string, [string, number]>} */
  const files = {};
  for (const path of await pathsIn(out)) {
    const bytes = await readFile(join(out, path));
    const hash = createHash("sha256").update(bytes).digest("base64url");
    files[path] = [hash.slice(0, HASH_LENGTH), bytes.length];
  }
  const whole = createHash("sha256").update(JSON.stringify(files)).digest("base64url");
  return { id: whole.slice(0, 12), version, files };
}

/** @param {string} folder */
async function pathsIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => !NOT_KEPT.test(path))
    .sort();
}
