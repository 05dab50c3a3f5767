import { readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { mergeConfig } from "vite";
import { defineConfig } from "vitest/config";
import { filesUnder } from "./scripts/file-tree.mjs";
import { ROOT } from "./scripts/root.mjs";
import app from "./vite.config.ts";

/** First line of a test that needs a page. */
const ASKS_FOR_PAGE = "// @vitest-environment jsdom";

const files = ["src", "tests", "data", "scripts"]
  .flatMap((folder) => filesUnder(join(ROOT, folder)))
  .map((file) => relative(ROOT, file).split(sep).join("/"))
  .filter((file) => /\.test\.tsx?$/.test(file) && !/^tests\/(?:e2e|bench)\//.test(file));
const withPage = files.filter((file) =>
  readFileSync(join(ROOT, file), "utf8").startsWith(ASKS_FOR_PAGE),
);

/**
 * Unit tests, in one process a core that reads each module once. Files that ask for a page are a project of their own: a
 * process has a page or none, so that in one mixed queue it was thrown away, with all it had read, at every change.
 */
export default mergeConfig(
  app,
  defineConfig({
    test: {
      // By default one core is left free: on two cores that is half of them.
      maxWorkers: "100%",
      // A busy machine is no failure; a loop without an end still is.
      testTimeout: 60_000,
      hookTimeout: 60_000,
      globalSetup: ["tests/shipped-data.ts"],
      setupFiles: ["tests/leave-no-stub.ts"],
      // No module may mind who used it before.
      isolate: false,
      projects: [
        {
          extends: true,
          test: { name: "bare", include: files.filter((file) => !withPage.includes(file)) },
        },
        { extends: true, test: { name: "page", include: withPage } },
      ],
    },
  }),
);
