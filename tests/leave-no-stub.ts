import { afterAll, vi } from "vitest";

/** The next file runs in the same process: what one put in the place of a global or of the clock goes with it. */
afterAll(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.useRealTimers();
});
