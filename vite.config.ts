import { createHash } from "node:crypto";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin, type Rolldown } from "vite";
import { META_POLICY } from "./scripts/content-security-policy.mjs";
import { earlyFetch } from "./scripts/early-fetch-plugin.mjs";
import { serviceWorker } from "./scripts/service-worker-plugin.mjs";

/** Puts the content security policy into the built page; the development page needs inline scripts. */
const policy: Plugin = {
  name: "content-security-policy",
  apply: "build",
  transformIndexHtml: () => [
    {
      tag: "meta",
      attrs: { "http-equiv": "Content-Security-Policy", content: META_POLICY },
      injectTo: "head-prepend",
    },
  ],
};

/** Neither says that its modules do nothing by themselves; said here, what is not used of them stays out. */
const treeshake = {
  moduleSideEffects: [{ test: /clipper2-ts|robust-predicates/, sideEffects: false }],
};

/** Chunk of each module that the first page needs at once. */
const firstChunks = new Map<string, "first" | "pages">();

/** Modules reached from a page: what it imports at once, or with `later` whatever it may ever import. */
const reached = (context: Rolldown.PluginContext, page: string, later: boolean): Set<string> => {
  const seen = new Set([...context.getModuleIds()].filter((id) => id.endsWith(`/${page}`)));
  for (const id of seen) {
    const module = context.getModuleInfo(id);
    for (const next of module?.importedIds ?? []) seen.add(next);
    if (later) for (const next of module?.dynamicallyImportedIds ?? []) seen.add(next);
  }
  return seen;
};

/** Both pages: the map with its questions, and the one before an audience, which never opens a register. */
const FIRST_PAGE = "index.html";
/** What the first page starts when what it holds has been painted. */
const FIRST_PAGE_START = "start-app.tsx";
const AUDIENCE_PAGE = "asamblea.html";

const pagesApart: Plugin = {
  name: "pages-apart",
  apply: "build",
  buildEnd() {
    const audience = reached(this, AUDIENCE_PAGE, true);
    // What the page's own few lines need comes before all this.
    const own = reached(this, FIRST_PAGE, false);
    for (const id of reached(this, FIRST_PAGE_START, false))
      if (!own.has(id)) firstChunks.set(id, audience.has(id) ? "pages" : "first");
  },
};

/**
 * What the first page needs at once is one file, since twenty small ones pack worse by 4 kB, and each is a question to the
 * host; and a second file of what the audience's page may need too, so that this page never loads, or runs, the other.
 */
const first = {
  name: (id: string) => firstChunks.get(id) ?? null,
  debugName: "first",
  includeDependenciesRecursively: false,
};
/** What bundlers are told in comments, a thread need not be; the pages are without them as it is. */
const comments = { annotation: false, jsdoc: false, legal: true };
const workerOptions = {
  treeshake,
  output: { comments, codeSplitting: { groups: [{ name: "first", tags: ["$initial" as const] }] } },
};
const rolldownOptions = { treeshake, output: { codeSplitting: { groups: [first] } } };

const ROOT = fileURLToPath(new URL(".", import.meta.url));

/** Style sheet of each four letters given out, and the places of its class names. */
const sheets = new Map<string, { readonly file: string; readonly names: Map<string, number> }>();

/** Class names of the built pages: four letters for the style sheet and a place in it. Words and lines are 1.6 kB more. */
const shortClass = (name: string, path: string): string => {
  const file = relative(ROOT, path.split("?")[0] ?? path);
  const letters = createHash("sha256").update(file).digest("hex").slice(0, 4);
  const sheet = sheets.get(letters) ?? { file, names: new Map<string, number>() };
  if (sheet.file !== file) throw new Error(`${file} and ${sheet.file} have the same letters`);
  sheets.set(letters, sheet);
  const place = sheet.names.get(name) ?? sheet.names.size;
  sheet.names.set(name, place);
  return `_${letters}${place.toString(36)}`;
};

const shortClasses: Plugin = {
  name: "short-classes",
  apply: "build",
  config: () => ({ css: { modules: { generateScopedName: shortClass } } }),
};

const PAGES = [FIRST_PAGE, AUDIENCE_PAGE].map((page) =>
  fileURLToPath(new URL(page, import.meta.url)),
);

/**
 * Styles only, and all of what the first screen loads: everything else is fetched ahead one by one anyway, and the list
 * of who needs what would be part of the first load.
 */
const preloaded = (file: string, needed: string[]): string[] =>
  file.includes("map-view") ? needed : needed.filter((one) => one.endsWith(".css"));

export default defineConfig({
  base: "./",
  plugins: [react(), policy, shortClasses, pagesApart, earlyFetch(), serviceWorker()],
  resolve: {
    // The bare name, as pmtiles asks for it; project files take the whole library as "fflate/browser".
    alias: [
      {
        find: /^fflate$/,
        replacement: fileURLToPath(new URL("src/map/engine/no-inflate.ts", import.meta.url)),
      },
    ],
  },
  worker: { format: "es", rolldownOptions: workerOptions },
  build: {
    target: "es2022",
    sourcemap: false,
    assetsInlineLimit: 0,
    manifest: true,
    // The size gate has the limit that counts.
    chunkSizeWarningLimit: 2000,
    // The notices that the licences of what is bundled ask for travel with it.
    license: { fileName: "licences.md" },
    // A browser without modulepreload loads the same files a little later.
    modulePreload: { polyfill: false, resolveDependencies: preloaded },
    rolldownOptions: { ...rolldownOptions, input: PAGES },
  },
});
