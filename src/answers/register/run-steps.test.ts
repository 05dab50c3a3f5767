import { expect, test } from "vitest";
import { UTM_17S } from "../../geo/crs/crs.ts";
import { GEOMETRY_POLYGON } from "../../geo/flat/flat-geometry.ts";
import { FlatGeometryBuilder } from "../../geo/flat/flat-geometry-builder.ts";
import { COMPARE_DEFAULTS } from "./compare/compare-answer.ts";
import { answerCompare } from "./compare/compare-registers.ts";
import { answerOrganic } from "./organic/answer-organic.ts";
import { STATUS_CONVENTIONAL, STATUS_ORGANIC } from "./organic/organic-status.ts";
import { answerPairs } from "./pairs/answer-pairs.ts";

const PLOTS = 4000;

/** Squares of 100 m, each 10 m into the next. */
function field() {
  const builder = new FlatGeometryBuilder();
  for (let k = 0; k < PLOTS; k++) {
    const x = 700_000 + 90 * (k % 100);
    const y = 9_400_000 + 90 * Math.floor(k / 100);
    builder.beginFeature(GEOMETRY_POLYGON);
    builder.beginPart();
    builder.beginRing();
    builder.vertex(x, y);
    builder.vertex(x + 100, y);
    builder.vertex(x + 100, y + 100);
    builder.vertex(x, y + 100);
    builder.endRing();
  }
  return { geometry: builder.build(), crs: UTM_17S };
}

const plots = field();
const side = {
  ...plots,
  codes: Array.from({ length: PLOTS }, (_, k) => `P${k}`),
  holders: Array.from({ length: PLOTS }, () => ["A", "", ""] as const),
};
const status = Uint8Array.from({ length: PLOTS }, (_, k) =>
  k % 2 === 0 ? STATUS_ORGANIC : STATUS_CONVENTIONAL,
);

const WORK = {
  pairs: (context: Parameters<typeof answerPairs>[1]) =>
    answerPairs({ first: plots, second: null, datumTwins: true }, context),
  organic: (context: Parameters<typeof answerPairs>[1]) =>
    answerOrganic({ ...plots, status, distance: 25, transition: "organic" }, context),
  compare: (context: Parameters<typeof answerPairs>[1]) =>
    answerCompare(
      { before: side, after: side, limit: null, byName: false, settings: COMPARE_DEFAULTS },
      context,
    ),
};

test.each(Object.entries(WORK))(
  "%s says how far it is, and stops when nobody waits",
  async (_, run) => {
    const seen: number[] = [];
    const { signal } = new AbortController();
    await run({ signal, progress: (done, total) => seen.push(done / total) });
    expect(seen.length).toBeGreaterThan(4);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(seen.every((share) => share >= 0 && share <= 1)).toBe(true);
    const stop = new AbortController();
    let steps = 0;
    const stopped = run({
      signal: stop.signal,
      progress: () => {
        steps++;
        if (steps === 2) stop.abort("left");
      },
    });
    await expect(stopped).rejects.toBe("left");
    expect(steps).toBe(2);
  },
);
