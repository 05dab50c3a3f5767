import { afterEach, expect, test, vi } from "vitest";
import { addressKind, addressSource } from "./address-source.ts";

const PAGE = "https://lindero.example/mapa/";

afterEach(() => vi.unstubAllGlobals());

test.each([
  ["tiles/zona.pmtiles", { kind: "own", url: "https://lindero.example/mapa/tiles/zona.pmtiles" }],
  ["https://lindero.example/z.pmtiles", { kind: "own", url: "https://lindero.example/z.pmtiles" }],
  [
    "https://build.protomaps.com/20261101.pmtiles",
    {
      kind: "other",
      url: "https://build.protomaps.com/20261101.pmtiles",
      host: "build.protomaps.com",
    },
  ],
  ["mapas.org/z.pmtiles", { kind: "other", url: "https://mapas.org/z.pmtiles", host: "mapas.org" }],
  ["http://lindero.example/z.pmtiles", { kind: "other", host: "lindero.example" }],
  ["javascript:alert(1)", { kind: "none" }],
  ["data:text/html,x", { kind: "none" }],
  ["https://ana:clave@lindero.example/z", { kind: "none" }],
  ["https://", { kind: "none" }],
  ["  ", { kind: "none" }],
])("%s", (text, expected) => {
  expect(addressKind(text, PAGE)).toMatchObject(expected);
});

test("a host with ranges is read by ranges, never beyond the end", async () => {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (_: string, { headers }: { headers: { Range: string } }) => {
    asked.push(headers.Range);
    return new Response(new Uint8Array([1, 2]), {
      status: 206,
      headers: { "Content-Range": "bytes 0-0/10" },
    });
  });
  const source = await addressSource("https://x/z");
  expect(source?.size).toBe(10);
  await source?.read(8, 99);
  expect(asked).toEqual(["bytes=0-0", "bytes=8-9"]);
});

test("a host without ranges gives the whole", async () => {
  vi.stubGlobal("fetch", async () => new Response(new Uint8Array([7, 8, 9])));
  const source = await addressSource("https://x/z");
  expect(source?.size).toBe(3);
  expect(new Uint8Array((await source?.read(1, 1)) ?? new ArrayBuffer(0))).toEqual(
    new Uint8Array([8]),
  );
});

test.each([
  ["nothing there", async () => new Response("", { status: 404 })],
  ["no network", () => Promise.reject(new TypeError("failed"))],
])("%s: no source", async (_, fetch) => {
  vi.stubGlobal("fetch", fetch);
  expect(await addressSource("https://x/z")).toBeNull();
});
