// @ts-check
import { join } from "node:path";
import { filesUnder } from "./file-tree.mjs";
import { ROOT } from "./root.mjs";
import { runNode } from "./run-node.mjs";

/** @param {string} path */
const inRoot = (path) => join(ROOT, path);

/** Figures to `public/tiles` and `public/data`; it knows itself when there is nothing to do. */
export const buildData = async () => (await runNode(inRoot("scripts/build-data.mjs"), [])).code;

/** Sources and public files to `dist/`. @type {import("./build-step.mjs").BuildStep} */
export const appStep = {
  name: "app",
  outputs: ["dist"],
  inputs: () => [
    ...filesUnder(inRoot("src")).filter((file) => !/\.test\.tsx?$/.test(file)),
    ...filesUnder(inRoot("public")),
    ...[
      "index.html",
      "asamblea.html",
      "vite.config.ts",
      "tsconfig.json",
      "package.json",
      "package-lock.json",
    ].map(inRoot),
    inRoot("scripts/early-fetch-plugin.mjs"),
    inRoot("scripts/content-security-policy.mjs"),
    inRoot("scripts/service-worker-plugin.mjs"),
  ],
  run: async () =>
    (await runNode(inRoot("node_modules/vite/bin/vite.js"), ["build", "--logLevel", "warn"])).code,
};
