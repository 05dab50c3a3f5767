import fc from "fast-check";
import { expect, test } from "vitest";
import { UTM_17S } from "../../src/geo/crs/crs.ts";
import { joinReadings } from "../../src/tasks/borer/analysis/join/join-readings.ts";
import { readingSource } from "../../src/tasks/borer/analysis/select/reading-source.ts";
import { type MadeReading, madeReadings } from "../fixtures/made-readings.ts";
import { polygons, rectangle } from "../fixtures/plane-shapes.ts";

const E = 720_000;
const N = 9_415_000;

interface Plot {
  readonly code: string;
  readonly west: number;
  readonly south: number;
  readonly side: number;
}

const plot: fc.Arbitrary<Plot> = fc.record({
  code: fc.integer({ min: 1, max: 12 }).map((n) => `P-${n}`),
  west: fc.integer({ min: 0, max: 900 }),
  south: fc.integer({ min: 0, max: 900 }),
  side: fc.integer({ min: 20, max: 300 }),
});

const place = fc.option(
  fc.tuple(fc.integer({ min: -50, max: 1250 }), fc.integer({ min: -50, max: 1250 })),
  {
    nil: undefined,
  },
);

/** One reading a point, so that a shuffled sheet has the same points. */
const sheet = fc
  .array(
    fc.record({ place, code: fc.option(fc.integer({ min: 1, max: 14 }), { nil: undefined }) }),
    {
      minLength: 1,
      maxLength: 25,
    },
  )
  .map((rows) =>
    rows.map(
      ({ place: at, code }, k): MadeReading => ({
        point: `M${k}`,
        ...(at && { x: E + at[0], y: N + at[1] }),
        ...(code !== undefined && { plot: `p-${code}` }),
      }),
    ),
  );

/** By point: what plot (by its outline and code), how, and how far off; all in the order of the points' names. */
const joined = (rows: readonly MadeReading[], plots: readonly Plot[]) => {
  const source = readingSource(madeReadings(rows));
  const none = plots.map(() => "");
  const answer = joinReadings({
    source,
    register: {
      geometry: polygons(
        ...plots.map((p) =>
          rectangle(E + p.west, N + p.south, E + p.west + p.side, N + p.south + p.side),
        ),
      ),
      crs: UTM_17S,
      codes: plots.map((p) => p.code),
      organisation: none,
      variety: none,
      shade: none,
      altitude: none,
    },
    reach: 15,
  });
  const found = source.columns.points.map((name, p) => ({
    name,
    by: answer.by[p],
    plot: plots[answer.plot[p] as number] ?? null,
    away: answer.disagreements.find((one) => one.point === p)?.distance ?? null,
  }));
  return {
    found: found.sort((a, b) => (a.name < b.name ? -1 : 1)),
    unknown: [...answer.unknownCodes].sort(),
    ambiguous: [...answer.ambiguousCodes].sort(),
  };
};

const shuffled = <T>(all: readonly T[]) => fc.shuffledSubarray([...all], { minLength: all.length });

test("neither the order of the sheet nor that of the register changes a join", () => {
  fc.assert(
    fc.property(
      fc
        .tuple(sheet, fc.array(plot, { maxLength: 15 }))
        .chain(([rows, plots]) =>
          fc.tuple(fc.constant(rows), fc.constant(plots), shuffled(rows), shuffled(plots)),
        ),
      ([rows, plots, otherRows, otherPlots]) => {
        expect(joined(otherRows, otherPlots)).toEqual(joined(rows, plots));
      },
    ),
    { seed: 20_261_125, numRuns: 300 },
  );
});
