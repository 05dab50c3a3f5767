import { expect, test } from "vitest";
import { coffeeAbovePlot } from "./coffee-above-plot.ts";

const of = (coffee: number, declared: number, m2: number) =>
  coffeeAbovePlot(coffee, declared, m2, 0.2, "area_cafe_ha")?.params ?? null;

test("against what is declared, else against the polygon with its tolerance", () => {
  expect(of(1, 1, 5000)).toBeNull();
  expect(of(1.01, 1, 5000)).toBeNull();
  expect(of(1.2, 1, 50_000)).toMatchObject({ plotHa: 1, plot: "declared" });
  expect(of(1.2, Number.NaN, 10_000)).toBeNull();
  expect(of(1.3, Number.NaN, 10_000)).toMatchObject({ plotHa: 1, plot: "computed" });
  expect(of(1.3, Number.NaN, 0)).toBeNull();
  expect(of(Number.NaN, 1, 10_000)).toBeNull();
});
