import "fake-indexeddb/auto";
import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { type ByteSource, blobSource } from "../domain/basemap/byte-source.ts";
import type { KeptBasemap } from "../domain/basemap/kept-basemap.ts";
import { basemapDatabase, PIECE } from "./basemap-pieces.ts";
import { basemapSource, bytesHere, isWhole, listBasemaps, removeBasemap } from "./basemap-store.ts";
import { firstDamaged, type Keeping, keepBasemap } from "./keep-basemap.ts";

const BYTES = 2 * PIECE + 1000;
const content = Uint8Array.from({ length: BYTES }, (_, i) => (i * 31 + (i >> 12)) & 255);
const source = blobSource(new Blob([content]));

const begun = (id: string): KeptBasemap => ({
  id,
  name: "zona.pmtiles",
  bytes: BYTES,
  addedAt: 1,
  origin: { kind: "file" },
  about: {
    look: "vector",
    looks: ["vector"],
    minZoom: 0,
    maxZoom: 3,
    bounds: [-80, -6, -78, -4],
    tiles: 1,
    tileSize: 0,
    layers: [],
    attribution: "",
  },
  look: "vector",
  hidden: [],
  marks: [],
  verifiedAt: null,
});

const mark = async (bytes: Uint8Array): Promise<string> =>
  createHash("sha256").update(bytes).digest("hex");

const keeping = (signal = new AbortController().signal): Keeping & { readonly seen: number[] } => {
  const seen: number[] = [];
  return { signal, mark, progress: (bytes) => seen.push(bytes), seen };
};

/** A source that is gone once it was asked so many times. */
const breaking = (asks: number): ByteSource => {
  let left = asks;
  return {
    size: BYTES,
    read: (offset, length) =>
      left-- > 0 ? source.read(offset, length) : Promise.reject(new Error("gone")),
  };
};

test("a source is kept whole, with progress, read back, and read across its pieces", async () => {
  const how = keeping();
  const { end, basemap } = await keepBasemap(begun("a"), source, how);
  expect(end).toBe("kept");
  expect(how.seen).toEqual([PIECE, 2 * PIECE, BYTES]);
  expect(isWhole(basemap)).toBe(true);
  expect(basemap.verifiedAt).not.toBeNull();
  const across = Buffer.from(await basemapSource(basemap).read(PIECE - 5, PIECE + 20));
  expect(across.equals(content.slice(PIECE - 5, 2 * PIECE + 15))).toBe(true);
  const end3 = new Uint8Array(await basemapSource(basemap).read(BYTES - 3, 99));
  expect(end3).toEqual(content.slice(-3));
});

test("after a break it goes on behind what is here", async () => {
  const first = await keepBasemap(begun("b"), breaking(1), keeping());
  expect(first.end).toBe("source-failed");
  const listed = (await listBasemaps()).find(({ id }) => id === "b");
  expect(listed && bytesHere(listed)).toBe(PIECE);
  const how = keeping();
  const { end } = await keepBasemap(listed ?? begun("b"), source, how);
  expect(end).toBe("kept");
  expect(how.seen).toEqual([2 * PIECE, BYTES]);
});

test("another file under the same name does not go on", async () => {
  const { basemap } = await keepBasemap(begun("c"), breaking(1), keeping());
  const other = content.slice();
  other[12] = (other[12] ?? 0) ^ 1;
  expect((await keepBasemap(basemap, blobSource(new Blob([other])), keeping())).end).toBe(
    "changed",
  );
  const shorter = blobSource(new Blob([content.slice(1)]));
  expect((await keepBasemap(basemap, shorter, keeping())).end).toBe("changed");
});

test("a cancel keeps what is written", async () => {
  const stop = new AbortController();
  const how = { ...keeping(stop.signal), progress: () => stop.abort() };
  const { end, basemap } = await keepBasemap(begun("d"), source, how);
  expect([end, basemap.marks.length]).toEqual(["cancelled", 1]);
});

test("a piece that changed on the disk is found, and one that is gone", async () => {
  const { basemap } = await keepBasemap(begun("e"), source, keeping());
  expect(await firstDamaged(basemap, keeping())).toBeNull();
  const db = await basemapDatabase();
  await db.put("pieces", new Uint8Array(PIECE).buffer, ["e", 1]);
  expect(await firstDamaged(basemap, keeping())).toBe(1);
  await db.delete("pieces", ["e", 0]);
  expect(await firstDamaged(basemap, keeping())).toBe(0);
});

test("removed, nothing of it is left", async () => {
  await keepBasemap(begun("f"), source, keeping());
  await removeBasemap("f");
  const db = await basemapDatabase();
  expect((await listBasemaps()).some(({ id }) => id === "f")).toBe(false);
  expect((await db.getAllKeys("pieces")).filter(([id]) => id === "f")).toEqual([]);
});
