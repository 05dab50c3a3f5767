import { expect, test } from "vitest";
import type { Dataset } from "../../../domain/dataset.ts";
import type { JoinAnswer } from "../analysis/join/join-answer.ts";
import { plotOfPoint } from "./plot-of-point.ts";

const register = { ids: ["EJ-1", "EJ-2"] } as unknown as Dataset<"plots">;
const join = {
  plot: Int32Array.of(0, 0, 1, -1, 0),
  by: ["both", "code", "position", "none", "code"],
  disagreements: [
    { point: 1, byCode: 0, byPosition: 1, distance: 412.4 },
    { point: 4, byCode: 0, byPosition: -1, distance: 88 },
  ],
} as unknown as JoinAnswer;
const say = (point: number) => plotOfPoint(join, register, point, "es-PE");

test("the code and how it was found", () => {
  expect([0, 2, 3].map((point) => say(point).words)).toEqual([
    "EJ-1, por código y por posición",
    "EJ-2, por posición",
    "ninguna del padrón abierto",
  ]);
});

test("code and position that disagree are both shown", () => {
  expect(say(1).disagreement).toContain("EJ-1, pero el punto cae en EJ-2, a 412 m");
  expect(say(4).disagreement).toContain("fuera de toda parcela, a 88 m de EJ-1");
  expect(say(0).disagreement).toBeNull();
});
