import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { readersAhead } from "../../../src/app/state/readers-ahead.ts";
import { madeZip } from "../../fixtures/made-zip.ts";
import { goodFiles } from "./good-files.ts";
import { holds, readerHolds } from "./holds.ts";
import { edits, mutated } from "./mutate.ts";

const SEED = 20261130;
/** Spoiled copies of each file; more by hand: FUZZ_RUNS=20000 npx vitest run tests/properties/readers */
const RUNS = Number(process.env.FUZZ_RUNS ?? 40);

const files = goodFiles();

// What is measured is reading, not the fetching of code.
beforeAll(readersAhead);

test.each(files)("$name is read", async ({ name, bytes }) => {
  const report = await holds(name, bytes);
  expect(report.counts.read, JSON.stringify(report.issues)).toBeGreaterThan(0);
});

test.each(files)("$name spoiled by bytes", async ({ name, bytes }) => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(edits, async (changes) => {
      const spoiled = mutated(bytes, changes);
      // The checks after the reader cost more than it: they see every third file.
      if (run++ % 3 === 0) await holds(name, spoiled);
      else await readerHolds(spoiled);
    }),
    { seed: SEED, numRuns: RUNS },
  );
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
});

test.each(files.filter(({ parts }) => parts !== undefined))(
  "$name spoiled within, and packed again",
  async ({ name, parts }) => {
    const own = parts as Readonly<Record<string, Uint8Array>>;
    const names = Object.keys(own);
    await fc.assert(
      fc.asyncProperty(fc.nat(), edits, async (which, changes) => {
        const part = names[which % names.length]!;
        await holds(name, madeZip({ ...own, [part]: mutated(own[part]!, changes) }));
      }),
      { seed: SEED, numRuns: RUNS },
    );
  },
);

test.each(files)("$name cut off anywhere", async ({ bytes }) => {
  const step = Math.max(1, Math.floor(bytes.length / 25));
  for (let end = 1; end < bytes.length; end += step) await readerHolds(bytes.slice(0, end));
});
