import { expect, test, vi } from "vitest";
import { unarmouredProject } from "../../../../domain/armoured-project.ts";
import { carriersOf, MOST_SHARED, MOST_SHARED_BYTES } from "./carrier-of.ts";
import { handOver } from "./hand-over.ts";
import type { ShareBrowser } from "./share-browser.ts";

const browser = (over: Partial<ShareBrowser> = {}): ShareBrowser => ({
  share: async () => undefined,
  canShare: () => true,
  isChromium: true,
  ...over,
});
const named = (name: string, type = "", size = 3): File =>
  new File([new Uint8Array(size)], name, { type });
const namesOf = async (files: readonly File[], of = browser()) =>
  (await carriersOf(files, of))?.map(({ name, type }) => [name, type]) ?? null;

test("Chromium is given only names and types of its list, whatever it says it can share", async () => {
  expect(
    await namesOf([
      named("a.gpx", "application/gpx+xml"),
      named("a.geojson", "application/geo+json"),
      named("a.csv", "text/csv;charset=utf-8"),
      named("a.JPG", "image/jpeg"),
    ]),
  ).toEqual([
    ["a.gpx.txt", "text/plain"],
    ["a.geojson.txt", "text/plain"],
    ["a.csv", "text/csv"],
    ["a.JPG", "image/jpeg"],
  ]);
});

test("a project goes through it as text that says what it is, and comes back", async () => {
  const [carrier] = (await carriersOf([named("p.lindero", "application/zip", 40)], browser()))!;
  expect([carrier!.name, carrier!.type]).toEqual(["p.lindero.txt", "text/plain"]);
  expect(unarmouredProject(await carrier!.text())).toEqual(new Uint8Array(40));
});

test("another browser is given the file itself, where it says that it takes it", async () => {
  const other = browser({ isChromium: false });
  expect(await namesOf([named("p.lindero", "application/zip")], other)).toEqual([
    ["p.lindero", "application/zip"],
  ]);
  expect(await namesOf([named("a.gpx")], { ...other, canShare: () => false })).toBeNull();
});

test("what no browser takes is to be downloaded", async () => {
  expect(await namesOf([named("a.csv")], browser({ share: null }))).toBeNull();
  expect(await namesOf([named("a.csv")], browser({ canShare: null }))).toBeNull();
  expect(await namesOf([])).toBeNull();
  const many = Array.from({ length: MOST_SHARED + 1 }, (_, i) => named(`${i}.jpg`));
  expect(await namesOf(many)).toBeNull();
  expect(await namesOf(many.slice(1))).toHaveLength(MOST_SHARED);
  expect(await namesOf([named("a.jpg", "", MOST_SHARED_BYTES + 1)])).toBeNull();
});

test("one who closes the sheet leaves it; a refusal is told from that", async () => {
  const failing = (name: string) =>
    browser({ share: vi.fn(() => Promise.reject(new DOMException("", name))) });
  expect(await handOver([named("a.csv")], browser())).toBe("shared");
  expect(await handOver([named("a.csv")], failing("AbortError"))).toBe("left");
  expect(await handOver([named("a.csv")], failing("NotAllowedError"))).toBe("refused");
  expect(await handOver([named("a.csv")], browser({ share: null }))).toBe("refused");
});
