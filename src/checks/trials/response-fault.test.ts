import { expect, test } from "vitest";
import { responseFault } from "./response-fault.ts";

const code = (field: Parameters<typeof responseFault>[0], value: number) =>
  responseFault(field, value, "c", String(value))?.code ?? null;

test("percentages and points end at 100, both ends taken", () => {
  for (const field of ["roya_pct", "broca_pct", "taza_puntos"] as const) {
    expect([code(field, 0), code(field, 100)]).toEqual([null, null]);
    expect([code(field, -0.1), code(field, 100.1)]).toEqual([
      "trial-value-outside",
      "trial-value-outside",
    ]);
  }
});

test("a yield has no upper end, and none is negative", () => {
  expect([code("rendimiento_qq_ha", 0), code("rendimiento_qq_ha", 20_270_000)]).toEqual([
    null,
    null,
  ]);
  expect(code("rendimiento_qq_ha", -3)).toBe("trial-value-negative");
});

test("a response of the file's own may be anything", () => {
  expect([code(null, -40), code(null, 1e6)]).toEqual([null, null]);
});
