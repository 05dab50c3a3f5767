import { expect, test } from "vitest";
import type { ResponseField } from "../../../../domain/trials/trial-field.ts";
import { responseName } from "./response-name.ts";

const of = (column: string, field: ResponseField | null = null) =>
  responseName({ column, field, values: new Float64Array() }, "es-PE");

test("known responses have their words and unit whatever the column is called", () => {
  expect(of("Rto. (qq)", "rendimiento_qq_ha")).toMatchObject({
    name: "rendimiento",
    unit: "qq/ha",
  });
  expect(of("roya", "roya_pct").wanted).toBe("less");
});

test("other columns keep their name, without the unit they end in", () => {
  expect(of("altura_planta_cm")).toMatchObject({ name: "altura planta", unit: "cm", wanted: null });
  expect(of("Granos vanos_pct")).toMatchObject({ name: "Granos vanos", unit: "%" });
  expect(of("vigor")).toMatchObject({ name: "vigor", unit: "" });
  expect(of("_cm")).toMatchObject({ name: "cm", unit: "" });
});
