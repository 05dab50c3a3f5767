import { expect, test } from "vitest";
import type { WordColumn } from "../word-column.ts";
import { sitesByAltitude } from "./sites-by-altitude.ts";
import type { TrialColumns } from "./trial-columns.ts";

type Line = readonly [site: string, block: string, variety: string, altitude: number];

const column = (cells: readonly string[]): WordColumn => {
  const words = [...new Set(cells.filter(Boolean))];
  return { words, code: Int32Array.from(cells, (cell) => words.indexOf(cell)) };
};

const trialOf = (lines: readonly Line[]): TrialColumns => {
  const nothing = new Float64Array(lines.length).fill(Number.NaN);
  const empty = column(lines.map(() => ""));
  return {
    site: column(lines.map(([site]) => site)),
    campaign: empty,
    block: column(lines.map(([, block]) => block)),
    plot: empty,
    variety: column(lines.map(([, , variety]) => variety)),
    altitude: Float64Array.from(lines, ([, , , altitude]) => altitude),
    row: nothing,
    column: nothing,
    trees: nothing,
    responses: [],
  };
};

const sitesOf = ({ site }: TrialColumns): readonly string[] =>
  [...site.code].map((code) => site.words[code] ?? "");

const cross = (site: string, heights: readonly number[]): readonly Line[] =>
  heights.flatMap((height) =>
    ["I", "II"].flatMap((block) =>
      ["Caturra", "Catuai"].map((variety): Line => [site, block, variety, height]),
    ),
  );

test("one site repeated at three heights is three sites; without a name, by the height alone", () => {
  const named = sitesByAltitude(trialOf(cross("San Ignacio", [1477, 1548, 1797])));
  expect(named.site.words).toEqual([
    "San Ignacio, 1477 m",
    "San Ignacio, 1548 m",
    "San Ignacio, 1797 m",
  ]);
  expect(sitesOf(named).filter((site) => site === "San Ignacio, 1548 m")).toHaveLength(4);
  expect(sitesByAltitude(trialOf(cross("", [1477, 1797]))).site.words).toEqual([
    "1477 m",
    "1797 m",
  ]);
});

test("another site beside it keeps its name", () => {
  const lines = [...cross("San Ignacio", [1477, 1548]), ...cross("Chirinos", [1700])];
  const split = sitesByAltitude(trialOf(lines));
  expect(split.site.words).toEqual(["San Ignacio, 1477 m", "San Ignacio, 1548 m", "Chirinos"]);
});

test.each<readonly [string, readonly Line[]]>([
  [
    "each plot has a height of its own",
    cross("A", [1477]).map(([s, b, v], i) => [s, b, v, 1470 + i]),
  ],
  [
    "blocks lie at different heights",
    cross("A", [1477]).map(([s, b, v]) => [s, b, v, b === "I" ? 1470 : 1490]),
  ],
  ["cells repeat at the same height", [...cross("A", [1477, 1548]), ...cross("A", [1477])]],
  ["a height is missing", [...cross("A", [1477, 1548]), ["A", "III", "Caturra", Number.NaN]]],
  ["there is one height", cross("A", [1477])],
])("stays as it is where %s", (_, lines) => {
  const trial = trialOf(lines);
  expect(sitesByAltitude(trial)).toBe(trial);
});
