import "fake-indexeddb/auto";
import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { blobSource } from "../domain/basemap/byte-source.ts";
import type { KeptBasemap } from "../domain/basemap/kept-basemap.ts";
import { basemapDatabase, PIECE } from "./basemap-pieces.ts";
import { type Keeping, keepBasemap } from "./keep-basemap.ts";
import { sampleBasemap, sampledPieces } from "./sample-basemap.ts";

const keeping: Keeping = {
  signal: new AbortController().signal,
  mark: async (bytes) => createHash("sha256").update(bytes).digest("hex"),
  progress: () => undefined,
};

test("the first and the last piece are looked at, none twice, in order, and no more than asked", () => {
  const counts = fc.record({
    pieces: fc.integer({ min: 1, max: 5000 }),
    most: fc.integer({ min: 2, max: 50 }),
  });
  fc.assert(
    fc.property(counts, ({ pieces, most }) => {
      const numbers = sampledPieces(pieces, most);
      expect(numbers.length).toBe(Math.min(pieces, most));
      expect([numbers[0], numbers.at(-1)]).toEqual([0, pieces - 1]);
      expect(numbers.every((one, i) => i === 0 || one > numbers[i - 1]!)).toBe(true);
    }),
    { seed: 8, numRuns: 200 },
  );
});

test("a kept map is read back, and a piece that changed or is gone is found", async () => {
  const bytes = 2 * PIECE + 10;
  const begun = { id: "m", bytes, marks: [], addedAt: 1 } as unknown as KeptBasemap;
  const source = blobSource(new Blob([new Uint8Array(bytes).fill(7)]));
  const { basemap } = await keepBasemap(begun, source, keeping);
  expect(await sampleBasemap(basemap, 24, keeping)).toEqual({ read: 3, pieces: 3, damaged: null });
  const db = await basemapDatabase();
  await db.put("pieces", new Uint8Array(10).buffer, ["m", 2]);
  expect(await sampleBasemap(basemap, 2, keeping)).toMatchObject({ read: 1, damaged: 2 });
  await db.delete("pieces", ["m", 0]);
  expect((await sampleBasemap(basemap, 2, keeping)).damaged).toBe(0);
});
