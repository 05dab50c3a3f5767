import fc from "fast-check";
import { expect, test } from "vitest";
import {
  CATALOGUE_LIMITS,
  CATALOGUE_PANES,
  type CatalogueView,
  CHIPS,
  MOST_COMPARED,
  readCatalogueView,
  writeCatalogueView,
} from "./catalogue-view.ts";
import { DEFAULT_WEIGHTS, MAX_WEIGHT } from "./weights.ts";

const read = (keys: Readonly<Record<string, string | null>>): CatalogueView =>
  readCatalogueView({ get: (key) => keys[key] ?? null });

const NOTHING = read({});

test("an address that says nothing chooses nothing", () => {
  expect(NOTHING).toEqual({
    altitude: null,
    latitude: null,
    point: null,
    chips: [],
    all: false,
    search: "",
    weights: DEFAULT_WEIGHTS,
    compared: [],
    chosen: null,
    pane: "tabla",
  });
});

test.each([
  { vcalt: "1e3" },
  { vcalt: "0" },
  { vcalt: "99999" },
  { vcalt: "NaN" },
  { vclat: "-95" },
  { vclat: "-5,-200" },
  { vclat: "-5,-79,1" },
  { vclat: "abc" },
  { vcw: "9-9-9-9" },
  { vcw: "1-2-3" },
  { vcw: "1-2-3-x" },
  { vcf: "<script>" },
  { vcl: "nada" },
])("%j is nonsense and changes nothing", (keys) => {
  expect(read(keys as Record<string, string>)).toEqual(NOTHING);
});

test("long names and many of them are cut", () => {
  const view = read({ vcmp: Array(50).fill("x".repeat(90)).join("~"), vcq: "y".repeat(500) });
  expect(view.compared.length).toBeLessThanOrEqual(MOST_COMPARED);
  expect(view.search.length).toBe(60);
});

const views = fc.record({
  altitude: fc.option(
    fc.integer({ min: CATALOGUE_LIMITS.altitude[0], max: CATALOGUE_LIMITS.altitude[1] }),
  ),
  latitude: fc.option(fc.integer({ min: -9000, max: 9000 }).map((hundredths) => hundredths / 100)),
  point: fc.option(
    fc.record({
      lon: fc.integer({ min: -18000, max: 18000 }).map((n) => n / 100),
      lat: fc.integer({ min: -9000, max: 9000 }).map((n) => n / 100),
    }),
  ),
  chips: fc.subarray([...CHIPS]),
  all: fc.boolean(),
  search: fc.constantFrom("", "obatá", "SL28"),
  weights: fc.record({
    rust: fc.integer({ min: 0, max: MAX_WEIGHT }),
    cup: fc.integer({ min: 0, max: MAX_WEIGHT }),
    yield: fc.integer({ min: 0, max: MAX_WEIGHT }),
    nematodes: fc.integer({ min: 0, max: MAX_WEIGHT }),
  }),
  compared: fc.subarray(["Caturra", "Pop3303/21", "Jackson 2/1257", "Geisha (Panama)"]),
  chosen: fc.option(fc.constantFrom("Caturra", "T5175")),
  pane: fc.constantFrom(...CATALOGUE_PANES),
});

test("what is written is read back", () => {
  fc.assert(
    fc.property(views, (wanted) => {
      const written = writeCatalogueView(NOTHING, wanted);
      // A place on the map stands for its latitude.
      const latitude = wanted.point ? null : wanted.latitude;
      expect(read(written)).toEqual({ ...wanted, latitude });
    }),
    { seed: 11, numRuns: 400 },
  );
});

test("a patch touches its own keys only, and what is usual is not written", () => {
  expect(writeCatalogueView(NOTHING, { altitude: 1548 })).toEqual({ vcalt: "1548" });
  expect(writeCatalogueView(NOTHING, { weights: DEFAULT_WEIGHTS, pane: "tabla" })).toEqual({
    vcw: null,
    vcl: null,
  });
  const now = read({ vcf: "todo-roya" });
  expect(writeCatalogueView(now, { chips: ["bajo"] })).toEqual({ vcf: "todo-bajo" });
});
