import { expect, test } from "vitest";
import type { GroupRate } from "../analysis/groups/group-answer.ts";
import { groupRows, intervalHeading, markNotes } from "./group-rows.ts";

const group = (name: string, intervalKind: GroupRate["intervalKind"]): GroupRate => ({
  name,
  points: intervalKind === "wilson" ? 1 : 3,
  readings: 3,
  exposure: 300,
  events: 15,
  rate: 5,
  wilson: [3, 8],
  clustered: intervalKind === "wilson" ? null : [2, 11],
  noClustered: intervalKind === "wilson" ? "one-point" : null,
  designEffect: null,
  interval: [2, 11],
  intervalKind,
  eb: null,
  standing: "undecided",
  positions: null,
  members: new Int32Array(),
});
const asides = (groups: readonly GroupRate[]) =>
  groupRows(groups, "caserio", false, "es-PE").map(({ aside }) => aside);

test("an interval by points needs no mark", () => {
  const all = [group("A", "clustered"), group("B", "clustered")];
  expect(asides(all)).toEqual(["15 de 300 frutos", "15 de 300 frutos"]);
  expect(intervalHeading(all, "es-PE")).toBe("Intervalo de 95%, puntos como grupos");
  expect(markNotes(all, "es-PE")).toEqual([]);
});

test("a hollow circle says why: the interval holds the threshold, or one point stands for a group", () => {
  const names = (by: "caserio" | "punto") =>
    groupRows([group("A", "clustered"), group("B", "wilson")], by, false, "es-PE").map(
      ({ tone, toneName }) => [tone, toneName],
    );
  const holds = ["undecided", "el intervalo toca el umbral"];
  const alone = ["undecided", "un solo punto: no se sabe cuánto varía el grupo"];
  expect(names("caserio")).toEqual([holds, alone]);
  expect(names("punto")).toEqual([holds, holds]);
});

test("Wilson's never stands under the other's name", () => {
  const mixed = [group("A", "clustered"), group("B", "wilson"), group("C", "both")];
  expect(asides(mixed).map((aside) => aside.split("frutos")[1])).toEqual(["", " *", " **"]);
  expect(intervalHeading(mixed, "es-PE")).toContain("salvo marca");
  expect(markNotes(mixed, "es-PE")).toHaveLength(2);
  const points = [group("A", "wilson"), group("B", "wilson")];
  expect(intervalHeading(points, "es-PE")).toBe("Intervalo de 95%, Wilson de cada punto");
  expect(asides(points)).not.toContain("*");
});
