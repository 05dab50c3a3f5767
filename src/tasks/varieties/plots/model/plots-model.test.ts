import { expect, test } from "vitest";
import { answeredPlots, type MadePlot } from "../../../../../tests/fixtures/fit-answer.ts";
import { altitudeGroups, outsideOf } from "./altitude-groups.ts";
import { entriesOf, speakingEntry } from "./entries-of-plots.ts";
import { filterPlots } from "./filter-plots.ts";
import { fittingVarieties } from "./fitting-varieties.ts";
import { NO_PLOTS_FILTER, PLOTS_KEYS, readPlotsView, writeFilter } from "./plots-view.ts";
import { verdictOf } from "./verdict-code.ts";

/** At 5.2° S Caturra's band begins at 1,300 m; Marsellesa's goes from 700 to 1,300. */
const PLOTS: readonly MadePlot[] = [
  { variety: "Caturra", altitude: "1548" },
  { variety: "Caturra", altitude: "1100", hamlet: "Dos" },
  { variety: "Marsellesa", altitude: "1548", hamlet: "Dos" },
  { variety: "Caturra", altitude: "1310", hamlet: "" },
  { variety: "Caturra, Marsellesa", altitude: "1500" },
  { variety: "Catimorr", altitude: "1500" },
  { variety: "", altitude: "1500" },
  { variety: "Caturra", altitude: "" },
];

const verdicts = (codes: Uint8Array) => [...codes].map(verdictOf);

test("the summary counts every plot once", async () => {
  const { summary, answer } = await answeredPlots(PLOTS);
  expect(verdicts(answer.plotVerdict)).toEqual([
    "inside",
    "below",
    "above",
    "undecidable",
    "above",
    "unknown-variety",
    "no-variety",
    "no-altitude",
  ]);
  expect(summary).toMatchObject({ plots: 8, compared: 5, outside: 3, several: 1, near: 0 });
  const counted = Object.values(summary.of).reduce((sum, n) => sum + n, 0);
  expect(counted).toBe(8);
});

test("near 5° of latitude the other band is counted, and where it would say something else", async () => {
  // 9,447,000 N lies some 100 m south of 5° S; up to 5° Caturra's band begins at 1,600 m.
  const { summary } = await answeredPlots([
    { variety: "Caturra", altitude: "1450", north: 9_446_500 },
    { variety: "Caturra", altitude: "1900", north: 9_446_500 },
    { variety: "Caturra", altitude: "1450", north: 9_420_000 },
  ]);
  expect(summary).toMatchObject({ near: 2, nearOther: 1, outside: 0 });
});

test("a plot with two varieties stands in both groups, and in one by hamlet", async () => {
  const answered = await answeredPlots(PLOTS);
  const { register, answer, start, catalogue } = answered;
  const all = filterPlots(register, answer, start, catalogue.varieties, NO_PLOTS_FILTER);
  expect(all.length).toBe(8);
  const groups = altitudeGroups(register, answer, catalogue.varieties, all, "variedad", null);
  expect(
    groups.map(({ name, published }) => [name, published.compared, outsideOf(published)]),
  ).toEqual([
    ["Marsellesa", 2, 2],
    ["Caturra", 4, 1],
  ]);
  const hamlets = altitudeGroups(register, answer, catalogue.varieties, all, "caserio", null);
  expect(hamlets.map(({ name, published }) => [name, published.compared])).toEqual([
    ["Dos", 2],
    ["Uno", 2],
    ["", 1],
  ]);
});

test("the verdict that speaks for a plot is that of the variety farthest outside", async () => {
  const { answer, start } = await answeredPlots(PLOTS);
  const entry = speakingEntry(answer, start, 4);
  expect(entriesOf(start, 4)).toHaveLength(2);
  expect(entry === null ? "" : answer.entries.written[entry]).toBe("Marsellesa");
  expect(speakingEntry(answer, start, 5)).not.toBeNull();
});

test("the exercise keeps the published counts beside its own, and says which plots change", async () => {
  const { summary, answer, register, start, catalogue } = await answeredPlots(PLOTS, {
    warmingC: 2,
  });
  expect(answer.shiftM).toBeCloseTo(307.69, 1);
  expect(summary.outside).toBe(3);
  expect(summary.exercise?.outside).not.toBe(summary.outside);
  const filter = { ...NO_PLOTS_FILTER, changed: true };
  const changed = filterPlots(register, answer, start, catalogue.varieties, filter);
  expect(changed.length).toBe(summary.changed);
  for (const plot of changed)
    expect(answer.plotVerdict[plot]).not.toBe(answer.exercisePlotVerdict?.[plot]);
});

test("filters narrow by verdict, hamlet, also none, variety and code", async () => {
  const { register, answer, start, catalogue } = await answeredPlots(PLOTS);
  const kept = (patch: Partial<typeof NO_PLOTS_FILTER>) => [
    ...filterPlots(register, answer, start, catalogue.varieties, { ...NO_PLOTS_FILTER, ...patch }),
  ];
  expect(kept({ verdicts: ["above", "below"] })).toEqual([1, 2, 4]);
  expect(kept({ hamlet: "Dos" })).toEqual([1, 2]);
  expect(kept({ hamlet: "" })).toEqual([3]);
  expect(kept({ variety: "Marsellesa" })).toEqual([2, 4]);
  expect(kept({ search: "p-7" })).toEqual([7]);
  expect(kept({ changed: true })).toEqual([]);
});

test("a filter comes back from its address, and nonsense gives none", () => {
  const filter = {
    verdicts: ["below", "no-altitude"] as const,
    hamlet: "",
    organisation: "Base & Cía",
    variety: "Catimor 129",
    search: "EJ",
    changed: true,
  };
  const keys: Readonly<Record<string, string | null>> = writeFilter(filter);
  expect(readPlotsView({ get: (key) => keys[key] ?? null }).filter).toEqual(filter);
  const odd = readPlotsView({ get: (key) => (key === "vpr" ? "todo,nada" : null) });
  expect(odd.filter).toEqual(NO_PLOTS_FILTER);
  const long = readPlotsView({ get: () => "x".repeat(10_000) });
  expect(JSON.stringify(long).length).toBeLessThan(1000);
  expect(PLOTS_KEYS.every((key) => key.startsWith("vp"))).toBe(true);
});

test("varieties that fit hold the altitude with all of its error, resistant ones first", async () => {
  const { catalogue } = await answeredPlots(PLOTS.slice(0, 1));
  const names = (altitude: number, error: number) =>
    fittingVarieties(catalogue.varieties, altitude, error, 1).map(({ name }) => name);
  expect(names(1548, 15)).toContain("Caturra");
  expect(names(1310, 15)).not.toContain("Caturra");
  expect(names(1310, 5)).toContain("Caturra");
  expect(names(1548, 15)).not.toContain("Marsellesa");
  expect(fittingVarieties(catalogue.varieties, 1548, 15, 1)[0]?.rust).toBe("resistant");
  expect(names(Number.NaN, 15)).toEqual([]);
});
