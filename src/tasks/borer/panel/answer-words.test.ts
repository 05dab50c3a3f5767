import { expect, test } from "vitest";
import type { GroupAnswer, GroupRate } from "../analysis/groups/group-answer.ts";
import type { HotSpotAnswer } from "../analysis/hot-spots/hot-spot-answer.ts";
import type { ReadingFilter } from "../analysis/select/reading-filter.ts";
import { answerWords, leftOut, narrowness } from "./answer-words.ts";

const total: GroupRate = {
  name: "",
  points: 160,
  readings: 160,
  exposure: 91_140,
  events: 4806,
  rate: 5.273,
  wilson: [5.13, 5.42],
  clustered: [4.1, 6.8],
  noClustered: null,
  designEffect: 9.4,
  interval: [4.1, 6.8],
  intervalKind: "clustered",
  eb: null,
  standing: "undecided",
  positions: null,
  members: new Int32Array(),
};
const groups: GroupAnswer = {
  by: "distrito",
  groups: [total],
  total,
  skipped: { undated: 2, nothingCounted: 1 },
};
const filter: ReadingFilter = {
  method: "ramas",
  period: { kind: "month", year: 2026, month: 3 },
  organisation: null,
  district: null,
  hamlet: null,
};
const spots = (classes: readonly number[], more: Partial<HotSpotAnswer> = {}): HotSpotAnswer =>
  ({
    unit: "cell",
    classShown: Int8Array.from(classes),
    notComputable: null,
    rateUsed: "eb",
    rate: Float64Array.from(classes, () => 3),
    x: Float64Array.from(classes, (_, i) => 300 * i),
    y: Float64Array.from(classes, () => 0),
    exposure: Float64Array.from(classes, () => 300),
    heldBack: new Uint8Array(classes.length),
    comparable: classes.filter((one) => one !== -128).length,
    ...more,
  }) as HotSpotAnswer;
const spanish = (answer: HotSpotAnswer | null, of = groups, by = filter) =>
  answerWords(of, answer, by, "es-PE");

test("the answer counts what is hot at 95 % and says the rate with interval and n", () => {
  const { big, words, overall, notes } = spanish(spots([3, 3, 2, 1, 0, -1, -128]));
  expect(`${big} ${words}`).toBe(
    "3 sectores con más infestación que el resto, difícil de explicar por azar (q\u00a0≤\u00a00.05)",
  );
  expect(overall).toBe(
    "En general 5.3% (95% por puntos: 4.1 a 6.8%), 4,806 brocados de 91,140 frutos en 160 puntos.",
  );
  expect(notes).toEqual([
    "1 de 7 sectores no se puede comparar: sin bastante contado o sin vecinos en la banda.",
  ]);
});

test("one is one, and points are points", () => {
  expect(spanish(spots([3])).big).toBe("1 sector");
  const points = spanish(spots([3, 2], { unit: "point" }));
  expect(points.big).toBe("2 puntos");
  expect(points.words).toContain("en zonas con más infestación");
});

test("places with less than the rest are said too", () => {
  expect(spanish(spots([3, -2, -3])).notes).toEqual([
    "2 sectores con menos que el resto, también difícil de explicar por azar.",
  ]);
});

test("none is an answer, and not one of no borer", () => {
  const { big, notes } = spanish(spots([1, 0, 0]));
  expect(big).toBe("Ningún sector");
  expect(notes[0]).toContain("No quiere decir que no haya broca");
});

test.each(["too-few", "no-variance", "all-neighbours"] as const)(
  "%s is said in words, never as 0",
  (notComputable) => {
    const { big, words } = spanish(spots([-128], { notComputable }));
    expect(big).toBe("No se puede decir");
    expect(words.length).toBeGreaterThan(40);
    expect(`${big} ${words}`).not.toMatch(/NaN|\b0\b/);
  },
);

test("where none has neighbours, nothing is said to stand apart or not", () => {
  const islands = spots([0, 0, 0], {
    unit: "point",
    heldBack: Uint8Array.of(4, 4, 4),
    comparable: 0,
  });
  expect(spanish(islands).words).toContain("ningún punto tiene otros en la banda");
});

test("a Wilson interval is called one, with its reason", () => {
  const one = {
    ...total,
    points: 1,
    clustered: null,
    interval: total.wilson,
    intervalKind: "wilson" as const,
    noClustered: "one-point" as const,
  };
  const { overall } = spanish(spots([3]), { ...groups, total: one });
  expect(overall).toContain("(95% Wilson, un solo punto: 5.1 a 5.4%)");
});

test("nothing counted has no rate and names method and period", () => {
  const empty = { ...total, exposure: 0, events: 0, rate: null, interval: null };
  const { big, words, overall } = spanish(spots([]), { ...groups, total: empty });
  expect(big).toBe("Sin conteos");
  expect(words).toContain("ramas en marzo de 2026");
  expect(overall).toBeNull();
});

test("all clean says how much was looked at", () => {
  const clean = { ...total, events: 0, rate: 0, interval: null };
  const { notes } = spanish(spots([], { notComputable: "no-variance" }), {
    ...groups,
    total: clean,
  });
  expect(notes[0]).toBe("No se halló broca: 0 brocados de 91,140 frutos.");
});

test("traps are per trap and day", () => {
  const traps = { ...groups, total: { ...total, rate: 3.1, interval: [1.67, 5.73] as const } };
  const { words, overall } = spanish(spots([2]), traps, { ...filter, method: "trampa" });
  expect(words).toContain("más capturas");
  expect(overall).toContain("3.10 brocas por trampa y día (95% por puntos: 1.67 a 5.73)");
  expect(overall).not.toMatch(/(3\.10|5\.73)%/);
});

test("why Wilson is too narrow, and what was left out", () => {
  expect(narrowness(groups, filter, "es-PE")[0]).toContain("de 5.1 a 5.4%");
  expect(leftOut(groups, filter, "es-PE")).toHaveLength(2);
  expect(leftOut(groups, { ...filter, period: { kind: "all" } }, "en")).toHaveLength(1);
});
