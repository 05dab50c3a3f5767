import { PMTiles, type RangeResponse, type Source } from "pmtiles";
import { expect, test } from "vitest";
import { type Tile, writePmtiles } from "./write-pmtiles.ts";

/** An archive in memory, read the way a browser reads one by ranges. */
const inMemory = (bytes: Uint8Array): Source => ({
  getKey: () => "memory",
  getBytes: async (offset, length): Promise<RangeResponse> => ({
    data: new Uint8Array(bytes.slice(offset, offset + length)).buffer,
  }),
});

const tileOf = (z: number, x: number, y: number, text = `${z}/${x}/${y}`): Tile => ({
  z,
  x,
  y,
  bytes: new TextEncoder().encode(text),
});

const archive = (tiles: readonly Tile[]): Uint8Array =>
  writePmtiles({
    kind: "webp",
    tilesGzipped: false,
    bounds: [-79.9, -6.5, -78.1, -4.5],
    metadata: { name: "prueba" },
    tiles,
  });

const read = async (file: PMTiles, z: number, x: number, y: number): Promise<string | null> => {
  const found = await file.getZxy(z, x, y);
  return found ? new TextDecoder().decode(found.data) : null;
};

const square = (z: number): Tile[] =>
  Array.from({ length: 4 ** z }, (_, i) => tileOf(z, i % 2 ** z, Math.floor(i / 2 ** z)));

test("what was written is read back, header and metadata too", async () => {
  const file = new PMTiles(inMemory(archive([...square(2), ...square(3)])));
  const header = await file.getHeader();
  expect(header).toMatchObject({ minZoom: 2, maxZoom: 3, numAddressedTiles: 80, tileType: 4 });
  expect([header.minLon, header.minLat, header.maxLon, header.maxLat]).toEqual([
    -79.9, -6.5, -78.1, -4.5,
  ]);
  expect(await file.getMetadata()).toEqual({ name: "prueba" });
  for (const { z, x, y } of [...square(2), ...square(3)]) {
    expect(await read(file, z, x, y)).toBe(`${z}/${x}/${y}`);
  }
  expect(await read(file, 4, 0, 0)).toBeNull();
});

test("equal tiles are stored once", async () => {
  const same = square(4).map(({ z, x, y }) => tileOf(z, x, y, "agua"));
  const file = new PMTiles(inMemory(archive(same)));
  expect(await file.getHeader()).toMatchObject({ numTileContents: 1, numTileEntries: 1 });
  expect(await read(file, 4, 15, 15)).toBe("agua");
});

test("a large archive gets leaf directories and the first 16 KiB hold its root", async () => {
  const uneven = square(8).map(({ z, x, y }) =>
    tileOf(z, x, y, `${z}/${x}/${y} `.padEnd(20 + ((x * 7919 + y * 104_729) ** 2 % 509), ".")),
  );
  const bytes = archive(uneven);
  const file = new PMTiles(inMemory(bytes));
  const header = await file.getHeader();
  expect(header.leafDirectoryLength).toBeGreaterThan(0);
  expect(header.rootDirectoryOffset + header.rootDirectoryLength).toBeLessThanOrEqual(16_384);
  for (const [x, y] of [
    [0, 0],
    [255, 255],
    [17, 203],
    [128, 127],
  ] as const) {
    expect(await read(file, 8, x, y)).toMatch(`8/${x}/${y} `);
  }
});

test("the same tiles in another order give the same bytes; a tile given twice is refused", () => {
  expect(archive([...square(3)].reverse())).toEqual(archive(square(3)));
  expect(() => archive([tileOf(1, 0, 0, "a"), tileOf(1, 0, 0, "b")])).toThrow(/twice/);
});
