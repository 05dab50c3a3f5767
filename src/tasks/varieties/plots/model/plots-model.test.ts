import { expect, test } from "vitest";
import { answeredPlots, type MadePlot } from "../../../../../tests/fixtures/fit-answer.ts";
import { drawnRows } from "../../../../ui/chart/altitude-strip/drawn-rows.ts";
import { stripScale } from "../../../../ui/chart/altitude-strip/strip-scale.ts";
import { markOf } from "../pane/mark-of.ts";
import { paneTitle } from "../pane/pane-title.ts";
import { groupOfRow, stripRows } from "../pane/strip-rows.ts";
import { altitudeGroups, outsideOf } from "./altitude-groups.ts";
import { entriesOf, speakingEntry } from "./entries-of-plots.ts";
import { filterPlots } from "./filter-plots.ts";
import { fittingVarieties } from "./fitting-varieties.ts";
import { NO_PLOTS_FILTER, PLOTS_KEYS, readPlotsView, writeFilter } from "./plots-view.ts";
import { shownVerdicts } from "./shown-verdicts.ts";
import { unknownNamesOf } from "./unknown-names-of.ts";
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
  const shown = shownVerdicts(answer, start, catalogue.varieties, null);
  const groups = altitudeGroups(
    register,
    answer,
    catalogue.varieties,
    all,
    "variedad",
    NO_PLOTS_FILTER,
    shown,
  );
  expect(
    groups.map(({ name, published }) => [name, published.compared, outsideOf(published)]),
  ).toEqual([
    ["Marsellesa", 2, 2],
    ["Caturra", 4, 1],
  ]);
  const hamlets = altitudeGroups(
    register,
    answer,
    catalogue.varieties,
    all,
    "caserio",
    NO_PLOTS_FILTER,
    shown,
  );
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
    mark: {
      verdict: "below",
      moved: true,
      latitudes: "lat5To15",
      low: 1150.123456789,
      high: 1230,
    } as const,
  };
  const keys: Readonly<Record<string, string | null>> = writeFilter(filter);
  expect(readPlotsView({ get: (key) => keys[key] ?? null }).filter).toEqual(filter);
  const odd = readPlotsView({ get: (key) => (key === "vpr" ? "todo,nada" : null) });
  expect(odd.filter).toEqual(NO_PLOTS_FILTER);
  for (const mark of ["below", "below_faja_todas_9_1", "below_x_todas_1_2", "in_faja_todas_1_2"])
    expect(readPlotsView({ get: (key) => (key === "vpm" ? mark : null) }).filter.mark).toBeNull();
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

test("a variety asked for has its own verdicts: rows of the chart and plots of the table say the same", async () => {
  const { register, answer, start, catalogue } = await answeredPlots(PLOTS);
  const filter = { ...NO_PLOTS_FILTER, variety: "Caturra" };
  const shown = shownVerdicts(answer, start, catalogue.varieties, "Caturra");
  const rows = filterPlots(register, answer, start, catalogue.varieties, filter);
  // Plot 4 lies outside for its Marsellesa alone.
  expect(verdicts(Uint8Array.from(rows, (i) => shown.published[i]!))).toEqual([
    "inside",
    "below",
    "undecidable",
    "inside",
    "no-altitude",
  ]);
  const [group] = altitudeGroups(
    register,
    answer,
    catalogue.varieties,
    rows,
    "variedad",
    filter,
    shown,
  );
  expect(group && outsideOf(group.published)).toBe(1);
  const title = paneTitle({ rows, shown, filter, plots: 8, warmingC: 0 }, "es-PE");
  expect(title).toBe("Caturra: 1 de 4 parcelas está fuera de la faja de altitud de esa variedad");
  const whole = { rows: Uint32Array.of(0, 1, 2), filter: NO_PLOTS_FILTER, plots: 8, warmingC: 2 };
  const moved = { published: Uint8Array.of(0, 1, 2), exercise: Uint8Array.of(1, 1, 2) };
  expect(paneTitle({ ...whole, shown: moved }, "es-PE")).toBe(
    "2 → 3 de 3 parcelas están fuera de la faja de altitud de su variedad (ejercicio +2 °C)",
  );
});

test("a mark of the chart opens exactly the plots it stands for, also in the exercise", async () => {
  const made = Array.from({ length: 90 }, (_, i) => ({
    variety: ["Caturra", "Caturra, Marsellesa", "Marsellesa"][i % 3]!,
    altitude: String(900 + ((i * 53) % 800)),
    hamlet: i % 2 === 0 ? "Uno" : "Dos",
    north: i % 5 === 0 ? 9_455_000 : 9_420_000,
  }));
  for (const warmingC of [0, 2])
    for (const by of ["variedad", "caserio"] as const)
      for (const verdictsAsked of [[], ["inside", "undecidable"]] as const) {
        const { register, answer, start, catalogue } = await answeredPlots(made, { warmingC });
        const { varieties } = catalogue;
        const base = { ...NO_PLOTS_FILTER, verdicts: verdictsAsked };
        const shown = shownVerdicts(answer, start, varieties, null);
        const kept = filterPlots(
          register,
          answer,
          start,
          varieties,
          by === "variedad" ? NO_PLOTS_FILTER : base,
        );
        const groups = altitudeGroups(register, answer, varieties, kept, by, base, shown);
        const rows = stripRows(groups, by, answer.shiftM, "es-PE");
        const drawn = drawnRows(rows, stripScale(rows, 8), 560);
        const many = drawn.flatMap(({ row, marks }) =>
          marks.flatMap(({ cluster }) => (cluster.refs.length > 1 ? [{ row, cluster }] : [])),
        );
        expect(many.length).toBeGreaterThan(3);
        for (const { row, cluster } of many) {
          const filter = {
            ...base,
            [by === "variedad" ? "variety" : "hamlet"]: groupOfRow(row.id),
            mark: markOf(cluster, answer, row.lanes.length > 1),
          };
          const opened = [...filterPlots(register, answer, start, varieties, filter)];
          expect(opened).toEqual(cluster.refs.toSorted((a, b) => a - b));
          const keys: Readonly<Record<string, string | null>> = writeFilter(filter);
          expect(readPlotsView({ get: (key) => keys[key] ?? null }).filter).toEqual(filter);
        }
      }
});

test("a mark is named in the title", () => {
  const mark = {
    verdict: "below",
    moved: false,
    latitudes: null,
    low: 1150.2,
    high: 1229.7,
  } as const;
  const filter = { ...NO_PLOTS_FILTER, variety: "Caturra", mark };
  const shown = { published: new Uint8Array(7).fill(1), exercise: null };
  const rows = Uint32Array.from({ length: 7 }, (_, i) => i);
  expect(paneTitle({ rows, shown, filter, plots: 7, warmingC: 0 }, "es-PE")).toBe(
    "7 parcelas: Caturra, 1,150–1,230 msnm, por debajo",
  );
});

test("a name without a catalogue is told beside a verdict that says nothing of it", async () => {
  const { answer, start } = await answeredPlots([
    { variety: "Catimorr, Caturra", altitude: "1548" },
    { variety: "Catimorr", altitude: "1548" },
  ]);
  expect(verdicts(answer.plotVerdict)).toEqual(["inside", "unknown-variety"]);
  expect([0, 1].map((plot) => unknownNamesOf(answer, start, plot))).toEqual([1, 0]);
});
