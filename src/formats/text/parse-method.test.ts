import { expect, test } from "vitest";
import { parseMethod } from "./parse-method.ts";

test.each([
  ["ramas", "ramas"],
  ["Rama", "ramas"],
  ["Conteo en ramas", "ramas"],
  ["30 árboles", "ramas"],
  ["conteo", "ramas"],
  ["branches", "ramas"],
  ["TRAMPA", "trampa"],
  ["trampas de alcohol", "trampa"],
  ["traps", "trampa"],
  ["frutos_suelo", "frutos_suelo"],
  ["Frutos caídos", "frutos_suelo"],
  ["suelo", "frutos_suelo"],
  ["conteo de frutos caídos", "frutos_suelo"],
  ["fallen fruit", "frutos_suelo"],
  ["jaula", null],
  ["ramas y suelo", null],
  ["", null],
])("%j is %s", (cell, method) => {
  expect(parseMethod(cell)).toBe(method);
});
