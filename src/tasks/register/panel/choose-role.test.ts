import { expect, test } from "vitest";
import { chooseRole, OWN_RESPONSE } from "./choose-role.ts";

const nobody = () => undefined;

test("a column takes a role, and whoever had it loses it", () => {
  const before = { columns: { frutos_evaluados: "a", fecha: "d" } };
  expect(chooseRole(before, nobody, "b", "frutos_evaluados")).toEqual({
    columns: { fecha: "d", frutos_evaluados: "b" },
    plainColumns: [],
  });
});

test("a column is taken for nothing, and for something again", () => {
  const none = chooseRole({ columns: { fecha: "d" } }, nobody, "d", null);
  expect(none).toEqual({ columns: {}, plainColumns: ["d"] });
  expect(chooseRole(none, nobody, "d", "fecha_lectura")).toEqual({
    columns: { fecha_lectura: "d" },
    plainColumns: [],
  });
});

test("a column of figures is a response of its own again once it is left aside no longer", () => {
  const none = chooseRole({ columns: { roya_pct: "r" } }, nobody, "r", null);
  expect(none).toEqual({ columns: {}, plainColumns: ["r"] });
  expect(chooseRole(none, nobody, "r", OWN_RESPONSE)).toEqual({ columns: {}, plainColumns: [] });
});

test("one half of a place keeps the other", () => {
  const now = (role: string) => (role === "norte" ? "y" : undefined);
  expect(chooseRole({}, now, "x2", "este").columns).toEqual({ este: "x2", norte: "y" });
  expect(chooseRole({}, now, "y", "este").columns).toEqual({ este: "y" });
});
