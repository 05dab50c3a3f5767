import { defineConfig } from "vitest/config";

/** Measured by the clock: ten thousand plots in both questions, fifty thousand in the register, what the first screen fetches. */
const ALONE = [
  "tests/e2e/own-file-scale.test.ts",
  "tests/e2e/register-scale.test.ts",
  "tests/e2e/varieties-scale.test.ts",
  "tests/e2e/first-load.test.ts",
];

/** One that kills its page leaves the connection to the browser in no state for the next file. */
const KILLING = ["tests/e2e/kept.test.ts", "tests/e2e/register-folder.test.ts"];

/**
 * The built app in a real browser. Two files at a time, since most of a test is waiting for one thread of the page; those
 * that measure time one after the other, when the others are done.
 */
export default defineConfig({
  test: {
    globalSetup: ["tests/e2e/harness/global-setup.ts"],
    environment: "node",
    // A worker keeps its modules and its connection to the browser from file to file.
    isolate: false,
    // A busy machine is no failure; a page that hangs still is.
    testTimeout: 300_000,
    hookTimeout: 90_000,
    // The usual second is too short for a browser on a busy machine.
    expect: { poll: { timeout: 30_000, interval: 100 } },
    projects: [
      {
        extends: true,
        test: {
          name: "together",
          include: ["tests/e2e/**/*.test.ts"],
          exclude: [...ALONE, ...KILLING],
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: "killing",
          isolate: true,
          include: KILLING,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: "alone",
          isolate: true,
          include: ALONE,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
