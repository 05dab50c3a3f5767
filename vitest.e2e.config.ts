import { defineConfig } from "vitest/config";

/** The built app in a real browser: one file after the other, since they share two cores with the browser. */
export default defineConfig({
  test: {
    include: ["tests/e2e/**/*.test.ts"],
    globalSetup: ["tests/e2e/harness/global-setup.ts"],
    environment: "node",
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 90_000,
    // The usual second is too short for a browser on a busy machine.
    expect: { poll: { timeout: 30_000, interval: 100 } },
  },
});
