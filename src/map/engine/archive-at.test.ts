import { readFileSync } from "node:fs";
import { afterEach, expect, test, vi } from "vitest";
import { ROOT } from "../../../scripts/root.mjs";
import { archiveAt } from "./archive-at.ts";

const bytes = readFileSync(`${ROOT}/public/tiles/relieve.pmtiles`);

/** A host of one archive; each test has its own address, since what was fetched whole stays for the page. */
const host = (answer: (range: string | null) => Response) => {
  const asked: (string | null)[] = [];
  vi.stubGlobal("fetch", async (_url: string, how?: RequestInit) => {
    const range = new Headers(how?.headers).get("range");
    asked.push(range);
    return answer(range);
  });
  return asked;
};
const whole = (): Response =>
  new Response(bytes, { headers: { "Content-Length": String(bytes.length) } });

afterEach(() => vi.unstubAllGlobals());

test("from a host that answers ranges only ranges are asked for", async () => {
  const asked = host((range) => {
    const [first = 0, last = 0] = range?.match(/\d+/g)?.map(Number) ?? [];
    return new Response(bytes.subarray(first, last + 1), { status: 206 });
  });
  const { maxZoom } = await archiveAt("https://host/ranges.pmtiles").getHeader();
  expect(maxZoom).toBeGreaterThan(5);
  expect(asked).toEqual(["bytes=0-16383"]);
});

test("from one that sends the whole file all the same, it is fetched once for all readers", async () => {
  const asked = host(whole);
  const [one, other] = [0, 1].map(() => archiveAt("https://host/whole.pmtiles"));
  const { minZoom, maxZoom } = await one!.getHeader();
  const zooms = Array.from({ length: maxZoom - minZoom + 1 }, (_, i) => minZoom + i);
  const at = (zoom: number): [number, number, number] => [
    zoom,
    Math.floor(((-79.2 + 180) / 360) * 2 ** zoom),
    Math.floor((0.5 + 5.2 / 360) * 2 ** zoom),
  ];
  const tiles = await Promise.all(
    zooms.flatMap((z) => [one!.getZxy(...at(z)), other!.getZxy(...at(z))]),
  );
  expect(tiles.filter((tile) => (tile?.data.byteLength ?? 0) > 0).length).toBeGreaterThan(4);
  expect(asked.filter((range) => range === null).length).toBe(1);
  expect(asked.length).toBeLessThanOrEqual(3);
});

test("one too large, or one that fails, is not fetched whole", async () => {
  const large = host(() => new Response(bytes, { headers: { "Content-Length": "40000000" } }));
  await expect(archiveAt("https://host/large.pmtiles").getHeader()).rejects.toThrow(
    "40000000 bytes",
  );
  expect(large).toHaveLength(2);
  const silent = host(() => new Response(new Blob([bytes]), { status: 200 }));
  expect((await archiveAt("https://host/silent.pmtiles").getHeader()).maxZoom).toBeGreaterThan(5);
  expect(silent).toHaveLength(2);
  const gone = host(() => new Response(null, { status: 404 }));
  await expect(archiveAt("https://host/gone.pmtiles").getHeader()).rejects.toThrow("404");
  expect(gone).toHaveLength(1);
});
