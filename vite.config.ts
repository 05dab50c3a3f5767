import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { META_POLICY } from "./scripts/content-security-policy.mjs";

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

/** What an entry needs at once is one file: twenty small ones pack worse by 4 kB, and each is a question to the host. */
const rolldownOptions = {
  treeshake,
  output: { codeSplitting: { groups: [{ name: "first", tags: ["$initial" as const] }] } },
};

/**
 * Styles only, and all of what the first screen loads: everything else is fetched ahead one by one anyway, and the list
 * of who needs what would be part of the first load.
 */
const preloaded = (file: string, needed: string[]): string[] =>
  file.includes("map-view") ? needed : needed.filter((one) => one.endsWith(".css"));

export default defineConfig({
  base: "./",
  plugins: [react(), policy],
  resolve: {
    // The bare name, as pmtiles asks for it; project files take the whole library as "fflate/browser".
    alias: [
      {
        find: /^fflate$/,
        replacement: fileURLToPath(new URL("src/map/engine/no-inflate.ts", import.meta.url)),
      },
    ],
  },
  worker: { format: "es", rolldownOptions },
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
    rolldownOptions,
  },
  test: {
    // By default one core is left free: on two cores that is half of them.
    maxWorkers: "100%",
    // A busy machine is no failure; a loop without an end still is.
    testTimeout: 60_000,
    globalSetup: ["tests/shipped-data.ts"],
    // Modules are read once a thread, not once a file, a third of the time: no module may mind who used it before.
    isolate: false,
    include: [
      "src/**/*.test.{ts,tsx}",
      "tests/**/*.test.ts",
      "data/**/*.test.ts",
      "scripts/**/*.test.ts",
    ],
    exclude: ["tests/e2e/**", "tests/bench/**"],
  },
});
