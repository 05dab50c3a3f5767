import { expect, test } from "vitest";
import { readVarieties } from "../../../../../data/variedades-wcr/varieties.ts";
import { groupPlots, groupVarieties, outsideOf } from "./fit-groups.ts";
import { FIT_DEFAULTS } from "./fit-query.ts";
import { fitVarieties } from "./fit-varieties.ts";

const catalogue = await readVarieties();
const names = catalogue.map(({ name }) => name);

/** At 5.15° S, without a relief. */
const answerTo = (
  plots: readonly (readonly [altitude: string, varieties: string])[],
  warmingC = 0,
) =>
  fitVarieties(
    {
      centres: Float64Array.from(plots.flatMap(() => [-79, -5.15])),
      altitudes: plots.map(([altitude]) => altitude),
      varieties: plots.map(([, varieties]) => varieties),
      catalogue,
      heights: null,
      settings: { ...FIT_DEFAULTS, warmingC },
    },
    { signal: new AbortController().signal, progress: () => undefined },
  );

const PLOTS = [
  ["1500", "Catimor 129, Caturra"],
  ["1500", "Caturra"],
  ["1200", "caturra"],
  ["1500", "Castillo"],
  ["", "Caturra"],
  ["1500", ""],
] as const;

test("by hamlet: spelling folded, most outside first, those without a name last", async () => {
  const answer = await answerTo(PLOTS);
  const groups = groupPlots(answer, ["", "La Palma", "LA PALMA", "Churuyacu", "La palma", " "]);
  expect(groups.map(({ name, plots }) => [name, plots])).toEqual([
    ["La Palma", 3],
    ["Churuyacu", 1],
    ["", 2],
  ]);
  expect(groups[0]?.published).toMatchObject({ inside: 1, below: 1, above: 0, "no-altitude": 1 });
  expect(groups[2]?.published).toMatchObject({ above: 1, "no-variety": 1 });
  expect(groups.every(({ exercise }) => exercise === null)).toBe(true);
});

test("by variety: a plot with two varieties is in both groups, each with that variety's own verdict", async () => {
  const groups = groupVarieties(await answerTo(PLOTS), names);
  expect(groups.map(({ name, plots, published }) => [name, plots, outsideOf(published)])).toEqual([
    ["Catimor 129", 1, 1],
    ["Caturra", 4, 1],
    ["Castillo", 1, 0],
    ["", 1, 0],
  ]);
  expect(groups[1]?.published).toMatchObject({ inside: 2, below: 1, "no-altitude": 1 });
});

test("every plot is counted once by word, every entry once by variety, in both looks", async () => {
  const answer = await answerTo(PLOTS, 2);
  const total = (counts: object | null) =>
    Object.values(counts ?? {}).reduce((sum: number, n: number) => sum + n, 0);
  for (const group of groupPlots(answer, [])) {
    expect([group.plots, total(group.published), total(group.exercise)]).toEqual([6, 6, 6]);
  }
  const byVariety = groupVarieties(answer, names);
  for (const { plots, published, exercise } of byVariety) {
    expect([total(published), total(exercise)]).toEqual([plots, plots]);
  }
  expect(byVariety.reduce((sum, { plots }) => sum + plots, 0)).toBe(answer.entries.plot.length);
  // 2 °C move Caturra's band from 1,300 to 1,608 m.
  const caturra = byVariety.find(({ name }) => name === "Caturra");
  expect(caturra?.exercise).toMatchObject({ inside: 0, below: 3 });
});
