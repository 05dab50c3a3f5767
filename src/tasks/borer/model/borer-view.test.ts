import fc from "fast-check";
import { expect, test } from "vitest";
import { GROUP_KEYS } from "../analysis/groups/group-answer.ts";
import {
  BORER_DEFAULTS,
  BORER_KEYS,
  BORER_TABS,
  type BorerView,
  readBorerView,
  readEdges,
  SURFACES,
  writeBorerView,
} from "./borer-view.ts";

const viewOf = (keys: Readonly<Record<string, string | null>>) =>
  readBorerView({ get: (key) => keys[key] ?? null });

test("an empty address gives the defaults, and the defaults write nothing", () => {
  expect(viewOf({})).toEqual(BORER_DEFAULTS);
  expect(Object.values(writeBorerView(BORER_DEFAULTS)).every((text) => text === null)).toBe(true);
});

test("no two fields share a key of the address", () => {
  expect(new Set(BORER_KEYS).size).toBe(Object.keys(BORER_DEFAULTS).length);
});

test("a link's words are read", () => {
  const view = viewOf({
    b: "calientes",
    metodo: "trampa",
    periodo: "2026-03",
    bdis: "La Coipa",
    umbral: "2",
    clases: "1-3",
    unidad: "punto",
    banda: "1500",
    tasa: "raw",
    compara: "2025-03~c-2026",
    flor: "2025-10-01",
    bsel: "g-San José de Lourdes",
  });
  expect(view).toMatchObject({
    tab: "calientes",
    method: "trampa",
    period: { kind: "month", year: 2026, month: 3 },
    district: "La Coipa",
    threshold: 2,
    edges: [1, 3],
    unit: "point",
    band: 1500,
    rate: "raw",
    compare: [
      { kind: "month", year: 2025, month: 3 },
      { kind: "campaign", campaign: "2026" },
    ],
    flowering: 20_362,
    selection: { kind: "group", name: "San José de Lourdes" },
  });
});

test("nonsense in a link gives the defaults", () => {
  const keys = Object.fromEntries(BORER_KEYS.map((key) => [key, "-7 nonsense"]));
  const words = { organisation: null, district: null, hamlet: null };
  expect({ ...viewOf(keys), ...words }).toEqual(BORER_DEFAULTS);
  expect(viewOf({ minf: "1.5", perm: "Infinity", umbral: "0" })).toEqual(BORER_DEFAULTS);
  expect(viewOf({ periodo: "2026-13", flor: "2026-02-30" })).toEqual(BORER_DEFAULTS);
});

test("class edges ascend, stay within 100 and are at most six", () => {
  expect(readEdges("2-5-10")).toEqual([2, 5, 10]);
  expect(readEdges("0.5 2")).toEqual([0.5, 2]);
  for (const bad of ["", "5-2", "2-2", "0-5", "2-101", "a", "1-2-3-4-5-6-7"])
    expect(readEdges(bad), bad).toBeNull();
});

const period = fc.oneof(
  fc.constant({ kind: "all" as const }),
  fc.string({ minLength: 1 }).map((campaign) => ({ kind: "campaign" as const, campaign })),
  fc.record({
    kind: fc.constant("month" as const),
    year: fc.integer({ min: 1900, max: 2999 }),
    month: fc.integer({ min: 1, max: 12 }),
  }),
  fc
    .tuple(fc.integer({ min: 0, max: 40_000 }), fc.nat(4000))
    .map(([from, more]) => ({ kind: "days" as const, from, to: from + more })),
);

const view: fc.Arbitrary<Partial<BorerView>> = fc.record(
  {
    tab: fc.constantFrom(...BORER_TABS),
    period: fc.option(period),
    hamlet: fc.option(fc.string({ minLength: 1 })),
    by: fc.constantFrom(...GROUP_KEYS),
    unit: fc.option(fc.oneof(fc.constant("point" as const), fc.integer({ min: 100, max: 20_000 }))),
    surface: fc.constantFrom(...SURFACES),
    flowering: fc.option(fc.integer({ min: 0, max: 40_000 })),
    seed: fc.nat(),
    selection: fc.option(
      fc.oneof(
        fc.record({ kind: fc.constant("point" as const), point: fc.nat(9_999_999) }),
        fc.record({ kind: fc.constant("group" as const), name: fc.string() }),
      ),
    ),
  },
  { requiredKeys: [] },
);

test("what is written is read back", () => {
  fc.assert(
    fc.property(view, (patch) => {
      expect(viewOf(writeBorerView(patch))).toEqual({ ...BORER_DEFAULTS, ...patch });
    }),
    { seed: 4, numRuns: 300 },
  );
});
