import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { gzip } from "../../../data/pmtiles-writer/gzip.ts";
import { writePmtiles } from "../../../data/pmtiles-writer/write-pmtiles.ts";
import { blobSource } from "../../domain/basemap/byte-source.ts";
import type { Picture } from "./picture.ts";
import { readArchive } from "./read-archive.ts";

/** A vector tile of empty layers: field 3 holds a layer, whose field 1 is its name (lengths under 128). */
const tileOf = (...names: readonly string[]): Uint8Array =>
  Uint8Array.from(
    names.flatMap((name) => {
      const letters = [...new TextEncoder().encode(name)];
      const layer = [0x0a, letters.length, ...letters, 0x78, 2];
      return [0x1a, layer.length, ...layer];
    }),
  );

const BOUNDS = [-79.9, -6.5, -78.1, -4.5] as const;

const vector = (metadata: object = {}, many = 1): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    writePmtiles({
      kind: "mvt",
      tilesGzipped: true,
      bounds: BOUNDS,
      metadata: { ...metadata },
      tiles: Array.from({ length: many }, (_, i) => ({
        z: 14,
        x: 4500 + (i % 128),
        y: 8300 + Math.floor(i / 128),
        // Contents that differ, so that none is stored once for all.
        bytes: gzip(tileOf("caminos", `n${i}`)),
      })),
    }),
  );

const pictures = (metadata: object = {}): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    writePmtiles({
      kind: "webp",
      tilesGzipped: false,
      bounds: BOUNDS,
      metadata: { ...metadata },
      tiles: [{ z: 9, x: 143, y: 264, bytes: new Uint8Array([1, 2, 3]) }],
    }),
  );

const pixels = (colour: (i: number) => readonly [number, number, number]): Picture => ({
  width: 16,
  height: 16,
  data: Uint8ClampedArray.from(Array.from({ length: 256 }, (_, i) => [...colour(i), 255]).flat()),
});

const read = (bytes: Uint8Array<ArrayBuffer>, picture?: Picture) =>
  readArchive(blobSource(new Blob([bytes])), picture && (async () => picture));

const changed = (bytes: Uint8Array<ArrayBuffer>, at: number, value: number) => {
  const copy = bytes.slice();
  copy[at] = value;
  return copy;
};

test("a vector archive says its layers, zooms, bounds, tiles and makers, all as text", async () => {
  const { about } = await read(
    vector({
      vector_layers: [{ id: "caminos" }, { id: 7 }, null],
      attribution: '<a href="https://x">&copy; OSM</a><script>1</script>',
    }),
  );
  expect(about).toMatchObject({
    look: "vector",
    looks: ["vector"],
    layers: ["caminos"],
    minZoom: 14,
    maxZoom: 14,
    bounds: BOUNDS,
    tiles: 1,
    attribution: "© OSM 1",
  });
});

test("layers that no metadata names are read from a tile", async () => {
  const { about } = await read(vector());
  expect(about?.layers).toEqual(["caminos", "n0"]);
});

test("an extract of Protomaps is known by its layers, and may be looked at plainly", async () => {
  const names = ["earth", "places", "roads", "water", "pois"];
  const { about } = await read(vector({ vector_layers: names.map((id) => ({ id })) }));
  expect(about).toMatchObject({ look: "protomaps", looks: ["protomaps", "vector"] });
});

test("every tile of leaf directories is counted", async () => {
  const bytes = writePmtiles({
    kind: "mvt",
    tilesGzipped: false,
    bounds: BOUNDS,
    metadata: {},
    // Scattered and of many lengths, so that the root has no room for all.
    tiles: Array.from({ length: 8000 }, (_, i) => ({
      z: 14,
      x: (i * 7919) % 16_384,
      y: (i * 104_729 + 13) % 16_384,
      bytes: tileOf("n".repeat(1 + ((i * 31) % 89)), `${i}`),
    })),
  });
  expect(new DataView(bytes.buffer).getBigUint64(48, true)).toBeGreaterThan(0n);
  expect((await read(new Uint8Array(bytes))).about?.tiles).toBe(8000);
});

test.each([
  ["terrarium", (i: number) => [128 + 7, (i * 3) % 256, 9] as const],
  ["mapbox", (i: number) => [1, 200, i] as const],
  ["picture", (i: number) => [(i * 97) % 256, (i * 31) % 256, i] as const],
] as const)("pixels that read as %s are taken so", async (look, colour) => {
  const { about } = await read(pictures(), pixels(colour));
  expect(about).toMatchObject({ look, tileSize: 16 });
});

test("the encoding an archive names goes before what its pixels look like", async () => {
  const { about } = await read(
    pictures({ encoding: "mapbox" }),
    pixels(() => [135, 0, 0]),
  );
  expect(about?.look).toBe("mapbox");
});

const whole = vector({}, 300);

test.each([
  ["nothing", new Uint8Array(), { why: "empty" }],
  ["text", new TextEncoder().encode("no soy un mapa"), { why: "text" }],
  ["text of a Windows of old", Uint8Array.of(99, 97, 0xf1, 97, 10), { why: "text" }],
  ["text of two bytes a letter", Uint8Array.of(0xff, 0xfe, 97, 0, 10, 0), { why: "text" }],
  ["a zip", Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), { why: "zip" }],
  ["a picture", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), { why: "not-pmtiles" }],
  ["a page of a portal", new TextEncoder().encode("<!DOCTYPE html><html>"), { why: "web-page" }],
  ["MBTiles", new TextEncoder().encode("SQLite format 3\0…"), { why: "mbtiles" }],
  ["version 1", new Uint8Array([80, 77, 1, 0, 9, 9]), { why: "old-version", version: 1 }],
  ["version 2", new Uint8Array([80, 77, 2, 0, 9, 9]), { why: "old-version", version: 2 }],
  ["version 4", changed(whole, 7, 4), { why: "newer-version", version: 4 }],
  ["half a header", whole.slice(0, 60), { why: "truncated", bytes: 60, needed: 127 }],
  [
    "all but its last byte",
    whole.slice(0, -1),
    { why: "truncated", bytes: whole.length - 1, needed: whole.length },
  ],
  ["MLT", changed(whole, 99, 6), { why: "mlt" }],
  ["tiles of no known kind", changed(whole, 99, 0), { why: "other-tiles" }],
  ["brotli tiles", changed(whole, 98, 3), { why: "packing", method: "brotli" }],
  ["brotli directories", changed(whole, 97, 3), { why: "packing", method: "brotli" }],
  ["zstd tiles", changed(whole, 98, 4), { why: "packing", method: "zstd" }],
  ["a zoom nobody has", changed(whole, 101, 200), { why: "broken" }],
  ["a spoilt directory", changed(whole, 140, 255), { why: "broken" }],
] as const)("%s gets its reason", async (_, bytes, refusal) => {
  expect((await read(new Uint8Array(bytes))).refusal).toEqual(refusal);
});

test("a picture that is none is told as a spoilt tile", async () => {
  const reading = await readArchive(blobSource(new Blob([pictures()])), async () => {
    const { Refused } = await import("./archive-refusal.ts");
    throw new Refused({ why: "broken-tile" });
  });
  expect(reading.refusal).toEqual({ why: "broken-tile" });
});

test("whatever byte of the first kilobyte changes, there is an answer and no exception", async () => {
  const answers = new Set<string>();
  for (let at = 0; at < Math.min(1000, whole.length); at += 9) {
    const reading = await read(changed(whole, at, (whole[at]! + 101) % 256));
    answers.add(reading.refusal?.why ?? "taken");
  }
  expect(answers.size).toBeGreaterThan(3);
});

test("a directory that unpacks without end is not unpacked to its end", async () => {
  const bomb = gzipSync(new Uint8Array(33 * 1024 * 1024), { level: 1 });
  expect(bomb.length).toBeLessThan(200_000);
  const bytes = vector();
  const longer = new Uint8Array(bytes.length + bomb.length);
  longer.set(bytes);
  longer.set(bomb, bytes.length);
  new DataView(longer.buffer).setBigUint64(8, BigInt(bytes.length), true);
  new DataView(longer.buffer).setBigUint64(16, BigInt(bomb.length), true);
  expect((await read(longer)).refusal).toEqual({ why: "broken" });
});
