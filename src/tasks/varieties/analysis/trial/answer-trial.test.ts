import { expect, test } from "vitest";
import { makeTrial } from "../../../../../tests/fixtures/make-trial.ts";
import { processorTime } from "../../../../../tests/fixtures/processor-time.ts";
import { analyseTrial, answerTrial } from "./analyse-trial.ts";

const query = (sites: number, varieties: number, blocks = 3) => ({
  trial: makeTrial(sites, varieties, blocks, 3),
  response: "y",
  campaign: null,
  alpha: 0.05,
});

test("step by step or at once, the answer is the same; how far it is only grows", async () => {
  const seen: (readonly [number, number])[] = [];
  const answer = await answerTrial(query(3, 6), {
    signal: new AbortController().signal,
    progress: (done, total) => seen.push([done, total]),
  });
  expect(answer).toEqual(analyseTrial(query(3, 6)));
  expect(seen.every(([, total]) => total === 54)).toBe(true);
  const done = seen.map(([one]) => one);
  expect(done).toEqual(done.toSorted((a, b) => a - b));
  expect(done.at(-1)).toBe(54);
});

test("stops between varieties, not at the end of a site", async () => {
  const controller = new AbortController();
  let calls = 0;
  const answer = answerTrial(query(1, 20), {
    signal: controller.signal,
    progress: () => {
      calls++;
      if (calls === 3) controller.abort();
    },
  });
  await expect(answer).rejects.toThrow(/abort/i);
  expect(calls).toBe(3);
});

test("more varieties than trials have are refused with the reason, quickly", () => {
  const start = processorTime();
  const { sites, across } = analyseTrial(query(1, 400, 2));
  expect(sites[0]?.notComputable).toBe("too-large");
  expect(across).toBeNull();
  expect(processorTime() - start).toBeLessThan(5000);
});

test("many sites need no fit with a column for every variety at every site", () => {
  const { across } = analyseTrial(query(30, 20, 2));
  expect(across?.anova.map(({ term, df }) => [term, df])).toEqual([
    ["sitio", 29],
    ["variedad", 19],
    ["sitio:bloque", 30],
    ["sitio:variedad", 551],
    ["residual", 570],
  ]);
});
