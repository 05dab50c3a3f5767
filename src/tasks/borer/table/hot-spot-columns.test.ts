import { expect, test } from "vitest";
import type { HotSpotAnswer } from "../analysis/hot-spots/hot-spot-answer.ts";
import { hotSpotColumns } from "./hot-spot-columns.tsx";

const answer = {
  unit: "cell",
  ids: ["C-726-410", "C-730-415"],
  pointCount: Int32Array.of(5, 1),
  exposure: Float64Array.of(2700, 0),
  events: Float64Array.of(424, 0),
  rate: Float64Array.of(15.7, Number.NaN),
  wilsonLow: Float64Array.of(14.38, Number.NaN),
  wilsonHigh: Float64Array.of(17.12, Number.NaN),
  ebGlobal: Float64Array.of(15.5, Number.NaN),
  neighbours: Int32Array.of(4, 0),
  z: Float64Array.of(5.624, Number.NaN),
  q: Float64Array.of(0.00004, Number.NaN),
  pPermuted: Float64Array.of(0.001, Number.NaN),
  classShown: Int8Array.of(3, -128),
  heldBack: Uint8Array.of(0, 1),
  lowered: Uint8Array.of(0, 0),
} as unknown as HotSpotAnswer;

const text = (cell: unknown): string => {
  if (typeof cell === "object" && cell !== null && "props" in cell) {
    const { children } = (cell as { props: { children?: unknown } }).props;
    return String(children);
  }
  return String(cell);
};

const row = (unit: number, method: "ramas" | "trampa" = "ramas") =>
  Object.fromEntries(
    hotSpotColumns(answer, ["Chirinos", ""], method, "es-PE").map(({ id, cell }) => [
      id,
      text(cell(unit)),
    ]),
  );

test("a cell's row as an agronomist reads it", () => {
  expect(row(0)).toMatchObject({
    unit: "C-726-410",
    district: "Chirinos",
    points: "5",
    count: "424 de 2,700",
    rate: "15.7%",
    interval: "14.4 a 17.1",
    z: "5.62",
    q: "< 0.001",
    p: "0.001",
  });
});

test("what does not exist is a dash, never NaN, and goes last in any order", () => {
  const cells = Object.values(row(1)).join(" ");
  expect(cells).not.toContain("NaN");
  expect(row(1)).toMatchObject({ rate: "–", interval: "–", z: "–", q: "–", district: "–" });
  const columns = hotSpotColumns(answer, ["Chirinos", ""], "ramas", "es-PE");
  for (const id of ["rate", "z", "q", "result"])
    expect(columns.find((one) => one.id === id)?.sortKey?.(1), id).toBeNaN();
});

test("traps have no percentages and no Wilson interval", () => {
  const cells = row(0, "trampa");
  expect(cells.interval).toBeUndefined();
  expect(Object.values(cells).join(" ")).not.toContain("%");
  expect(cells.count).toBe("424 en 2,700");
});
