import fc from "fast-check";
import { expect, test } from "vitest";
import { packHeights } from "../../../../../data/alturas/pack-heights.ts";
import { readVarieties } from "../../../../../data/variedades-wcr/varieties.ts";
import { processorTime } from "../../../../../tests/fixtures/processor-time.ts";
import { FIT_VERDICTS, type FitAnswer } from "./fit-answer.ts";
import { FIT_DEFAULTS, type FitQuery, type FitSettings } from "./fit-query.ts";
import { fitVarieties } from "./fit-varieties.ts";

const catalogue = await readVarieties();
const context = { signal: new AbortController().signal, progress: () => undefined };

/** A plane of 1,500 m from 79.2° to 79.1° W and 5.2° to 4.8° S. */
const heights = packHeights(
  {
    columns: 61,
    rows: 241,
    west: -79.2,
    north: -4.8,
    step: 1 / 600,
    values: new Int16Array(61 * 241).fill(1500),
  },
  5,
);

interface Plot {
  readonly altitude?: string;
  readonly varieties?: string;
  readonly lat?: number;
  readonly lon?: number;
}

const ask = (
  plots: readonly Plot[],
  settings: Partial<FitSettings> = {},
  patch: Partial<FitQuery> = {},
): Promise<FitAnswer> =>
  fitVarieties(
    {
      centres: Float64Array.from(plots.flatMap(({ lon, lat }) => [lon ?? -79.15, lat ?? -5.15])),
      altitudes: plots.map(({ altitude }) => altitude ?? ""),
      varieties: plots.map(({ varieties }) => varieties ?? ""),
      catalogue,
      heights,
      settings: { ...FIT_DEFAULTS, ...settings },
      ...patch,
    },
    context,
  );

const word = (code: number | undefined) => FIT_VERDICTS[code ?? -1] ?? null;
const spoken = ({ plotVerdict }: FitAnswer) => Array.from(plotVerdict, word);
const verdicts = ({ entries }: FitAnswer) =>
  entries.written.map((written, k) => [
    entries.plot[k],
    written,
    word(entries.published.verdict[k]),
    entries.published.marginM[k],
  ]);

test("the trial of three varieties at 1,477, 1,548 and 1,797 m, 5.15° S: Marsellesa and Catimor above, Caturra inside", async () => {
  const altitudes = ["1,477", "1548 msnm", "1.797"];
  const plots = ["Marsellesa", "Caturra", "Catimor 129"].flatMap((varieties) =>
    altitudes.map((altitude) => ({ altitude, varieties })),
  );
  const answer = await ask(plots);
  expect(verdicts(answer)).toEqual([
    [0, "Marsellesa", "above", -177],
    [1, "Marsellesa", "above", -248],
    [2, "Marsellesa", "above", -497],
    [3, "Caturra", "inside", 177],
    [4, "Caturra", "inside", 248],
    [5, "Caturra", "inside", 497],
    [6, "Catimor 129", "above", -177],
    [7, "Catimor 129", "above", -248],
    [8, "Catimor 129", "above", -497],
  ]);
  expect(Array.from(answer.altitudeErrorM)).toEqual(Array(9).fill(15));
  expect(answer.exercisePlotVerdict).toBeNull();
  expect(answer.entries.exercise).toBeNull();
});

test("near 5° S both bands are told: at 1,450 m Caturra is inside by one and below by the other", async () => {
  const answer = await ask([
    { altitude: "1450", varieties: "Caturra", lat: -5.06 },
    { altitude: "1450", varieties: "Caturra", lat: -4.96 },
    { altitude: "1450", varieties: "Caturra", lat: -5 },
    { altitude: "1450", varieties: "Caturra", lat: -5.15 },
  ]);
  const { verdict, otherVerdict, otherMarginM } = answer.entries.published;
  expect(Array.from(answer.latitudeBand)).toEqual([1, 0, 0, 1]);
  expect(Array.from(verdict, word)).toEqual(["inside", "below", "below", "inside"]);
  expect(Array.from(otherVerdict, word)).toEqual(["below", "inside", "inside", null]);
  expect(Array.from(otherMarginM)).toEqual([-150, 150, 150, Number.NaN]);
  expect(otherVerdict[3]).toBe(255);
});

test("a plot speaks by its worst variety: outside, then undecidable, then inside, then what is not known", async () => {
  const answer = await ask([
    { altitude: "1500", varieties: "Caturra, Catimor 129" },
    { altitude: "1310", varieties: "Caturra y Castillo" },
    { altitude: "1500", varieties: "Caturra + Castillo" },
    { altitude: "1500", varieties: "Castillo" },
    { altitude: "1500", varieties: "" },
    // 60 m below Caturra's band, 200 m above nothing: Anacafe 14 from 900 m is inside.
    { altitude: "1240", varieties: "Anacafe 14/Caturra" },
  ]);
  expect(spoken(answer)).toEqual([
    "above",
    "undecidable",
    "inside",
    "unknown-variety",
    "no-variety",
    "below",
  ]);
  expect(answer.entries.plot).toHaveLength(10);
});

test("of two outside the farther from its band speaks", async () => {
  const narrow = (name: string, min: number, max: number) => ({
    ...catalogue[0]!,
    name,
    bandLat5To15: { min, max },
  });
  const own = [narrow("Low", 900, 1000), narrow("High", 1550, 1600)];
  const plots = [
    { altitude: "1400", varieties: "High, Low" },
    { altitude: "1200", varieties: "Low, High" },
    { altitude: "1275", varieties: "Low, High" },
    { altitude: "1275", varieties: "High, Low" },
  ];
  const answer = await ask(plots, {}, { catalogue: own });
  expect(spoken(answer)).toEqual(["above", "below", "above", "below"]);
});

test("where the register is silent the relief answers, ± 30 m; where neither speaks there is no altitude", async () => {
  const answer = await ask([
    { varieties: "Caturra" },
    { altitude: "0", varieties: "Caturra" },
    { altitude: "4921", varieties: "Caturra" },
    { varieties: "Caturra", lon: -70 },
    { altitude: "1500", varieties: "Caturra", lon: Number.NaN, lat: Number.NaN },
  ]);
  expect(Array.from(answer.altitude)).toEqual([1500, 1500, 1500, Number.NaN, 1500]);
  expect(Array.from(answer.altitudeErrorM)).toEqual([30, 30, 30, Number.NaN, 15]);
  expect(Array.from(answer.altitudeSource)).toEqual([1, 1, 1, 2, 0]);
  expect(Array.from(answer.altitudeFaults)).toEqual([1, 2, 8, 1, 0]);
  expect(Array.from(answer.relief)).toEqual([1500, 1500, 1500, Number.NaN, Number.NaN]);
  expect(spoken(answer)).toEqual(["inside", "inside", "inside", "no-altitude", "no-band"]);
});

test("without a relief, or with a broken one, the register alone is used and feet are not guessed", async () => {
  for (const none of [null, heights.subarray(0, 40)]) {
    const answer = await ask(
      [{ altitude: "1500", varieties: "Caturra" }, { varieties: "Caturra" }],
      {},
      { heights: none },
    );
    expect(spoken(answer)).toEqual(["inside", "no-altitude"]);
    expect(Array.from(answer.relief)).toEqual([Number.NaN, Number.NaN]);
  }
});

test("unknown names: each once, commonest first, with what they may mean, and nothing is taken for granted", async () => {
  const plots = ["Catimor", "catimór", "Geisha/Catimor", "Castillo", "Geisha"];
  const answer = await ask(plots.map((varieties) => ({ altitude: "1500", varieties })));
  expect(answer.unknown).toEqual([
    { written: "Catimor", plots: 3, nearest: ["Catimor 129"] },
    { written: "Geisha", plots: 2, nearest: ["Geisha (Panama)"] },
    { written: "Castillo", plots: 1, nearest: [] },
  ]);
  expect(spoken(answer)).toEqual(Array(5).fill("unknown-variety"));
});

test("what a person has said a name means is used", async () => {
  const plots = [{ altitude: "1500", varieties: "CATIMOR" }];
  const answer = await ask(plots, { equivalences: { Catimor: "Catimor 129" } });
  expect(verdicts(answer)).toEqual([[0, "CATIMOR", "above", -200]]);
  expect(answer.unknown).toEqual([]);
});

test("the exercise: 1.3 °C at 6.5 °C per km moves every band up 200 m, and only the exercise's columns", async () => {
  const plots = [
    { altitude: "1450", varieties: "Catimor 129" },
    { altitude: "1450", varieties: "Caturra" },
    { altitude: "1700", varieties: "Caturra" },
    { altitude: "1450", varieties: "Castillo" },
  ];
  const published = await ask(plots);
  const answer = await ask(plots, { warmingC: 1.3 });
  expect(answer.shiftM).toBeCloseTo(200, 9);
  expect(answer.entries.published).toEqual(published.entries.published);
  expect(Array.from(answer.exercisePlotVerdict ?? [], word)).toEqual([
    "inside",
    "below",
    "inside",
    "unknown-variety",
  ]);
  const margins = Array.from(answer.entries.exercise?.marginM ?? []);
  expect(margins[0]).toBeCloseTo(50, 9);
  expect(margins[1]).toBeCloseTo(-50, 9);
});

const cell = fc.constantFrom(
  "1,200",
  "1310",
  "1600",
  "900-1000",
  "4921",
  "",
  "0",
  "s/d",
  "9999",
  "x1",
);
const names = fc
  .subarray(["Caturra", "Catimor 129", "Castillo", "K7", "caturra", "Starmaya"])
  .map((list) => list.join(" / "));
const anyPlot: fc.Arbitrary<Plot> = fc.record({
  altitude: cell,
  varieties: names,
  lat: fc.constantFrom(-5.15, -5, -4.85, -4, -16, Number.NaN),
  lon: fc.constant(-79.15),
});

test("every plot has a verdict, every entry exactly one, and a plot's is one of its entries'", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyPlot, { maxLength: 12 }), async (plots) => {
      const answer = await ask(plots);
      const { plot, published, variety, written } = answer.entries;
      expect(answer.plotVerdict).toHaveLength(plots.length);
      expect([...new Set(plot)]).toEqual(plots.map((_, i) => i));
      for (const [k, code] of published.verdict.entries()) {
        const verdict = word(code);
        expect(verdict).not.toBeNull();
        expect(variety[k]! < 0).toBe(verdict === "unknown-variety" || verdict === "no-variety");
        expect(written[k] === "").toBe(verdict === "no-variety");
        const decided = ["inside", "below", "above", "undecidable"].includes(verdict!);
        expect(Number.isFinite(published.marginM[k]!)).toBe(decided);
      }
      for (const [of, code] of answer.plotVerdict.entries()) {
        expect(published.verdict.filter((_, k) => plot[k] === of)).toContain(code);
      }
    }),
    { seed: 30, numRuns: 150 },
  );
});

test("as bands move up, no plot goes from below its band towards above it", async () => {
  const order = { above: 0, inside: 1, undecidable: 1, below: 2 } as Record<string, number>;
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyPlot, { minLength: 1, maxLength: 8 }),
      fc.double({ min: 0.1, max: 3, noNaN: true }),
      fc.double({ min: 0.1, max: 3, noNaN: true }),
      async (plots, a, b) => {
        const less = await ask(plots, { warmingC: Math.min(a, b) });
        const more = await ask(plots, { warmingC: Math.max(a, b) });
        for (const [k, code] of (less.entries.exercise?.verdict ?? []).entries()) {
          const [before, after] = [word(code)!, word(more.entries.exercise?.verdict[k])!];
          if (before in order) expect(order[after]).toBeGreaterThanOrEqual(order[before]!);
          else expect(after).toBe(before);
        }
      },
    ),
    { seed: 31, numRuns: 150 },
  );
});

test("without errors nothing that has a band and an altitude is undecidable", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyPlot, { maxLength: 8 }), async (plots) => {
      const sure = plots.map((plot) => ({ ...plot, altitude: plot.altitude?.replace(/-.*/, "") }));
      const answer = await ask(sure as Plot[], { registerErrorM: 0, reliefErrorM: 0 });
      expect(Array.from(answer.entries.published.verdict, word)).not.toContain("undecidable");
    }),
    { seed: 32, numRuns: 100 },
  );
});

test("settings that are no numbers are refused aloud", async () => {
  for (const settings of [
    { registerErrorM: -1 },
    { reliefErrorM: Number.NaN },
    { nearDeg: Number.POSITIVE_INFINITY },
    { warmingC: Number.NaN },
    { lapseCPerM: 0 },
  ]) {
    await expect(ask([], settings)).rejects.toThrow(Object.keys(settings)[0]!);
  }
});

test("no plot at all is an answer too", async () => {
  expect(await ask([])).toMatchObject({ plots: 0, unknown: [] });
});

test("10,000 plots within a second, telling how far it is; and it stops when nobody waits", async () => {
  const plots = Array.from({ length: 10_000 }, (_, i) => ({
    altitude: String(900 + (i % 1200)),
    varieties: i % 7 === 0 ? `Caturra, variedad ${i}` : "Caturra y Catimor 129",
    lat: -5.19 + (i % 380) / 1000,
  }));
  const query: FitQuery = {
    centres: Float64Array.from(plots.flatMap(({ lat }) => [-79.15, lat])),
    altitudes: plots.map(({ altitude }) => altitude),
    varieties: plots.map(({ varieties }) => varieties),
    catalogue,
    heights,
    settings: { ...FIT_DEFAULTS, warmingC: 1 },
  };
  const seen: number[] = [];
  const stop = new AbortController();
  const begun = processorTime();
  const answer = await fitVarieties(query, {
    signal: stop.signal,
    progress: (done, total) => seen.push(done / total),
  });
  expect(processorTime() - begun).toBeLessThan(5000);
  expect(answer.plotVerdict).toHaveLength(10_000);
  expect(seen.at(-1)).toBe(1);
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  const stopped = fitVarieties(query, {
    signal: stop.signal,
    progress: (done) => done > 2000 && stop.abort(new Error("nobody waits")),
  });
  await expect(stopped).rejects.toThrow("nobody waits");
});
