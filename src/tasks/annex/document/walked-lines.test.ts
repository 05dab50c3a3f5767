import { expect, test } from "vitest";
import type { Dataset } from "../../../domain/dataset.ts";
import { type WalkedMark, walkedCells } from "../../../domain/register/walked-cells.ts";
import { UTM_17S } from "../../../geo/crs/crs.ts";
import type { PolygonFigures } from "../analysis/annex-figures.ts";
import { gpsText } from "./annex-facts.tsx";
import { methodSentences } from "./method-sentences.ts";
import type { AnnexQuestion } from "./prepare-annex.ts";

const WALKED: WalkedMark = {
  ...{ date: "2026-11-30T23:59", areaHa: 2.0151, errorHa: 0.2083 },
  ...{ positions: 348, declaredM: 5, declaredPct: 68 },
  unseen: { totalM: 54.2, silentM: 54.2, silentHa: 0.0657 },
};
const changes = { cells: 0, shapes: 0, added: 1, removed: 0, addedFrom: 6 };
const register = {
  name: "hoja.xlsx",
  provenance: { name: "hoja.xlsx", changes },
  properties: [{}, walkedCells(WALKED)],
} as unknown as Dataset<"plots">;
const question = {
  register,
  area: { name: "Reserva", provenance: { source: "", date: null, licence: null } },
  result: { plane: UTM_17S, tolerance: 10, area: { corners: 4, areaM2: 4e6 } },
} as unknown as AnnexQuestion;
const figures = (row: number, walked?: WalkedMark): PolygonFigures =>
  ({ kind: "polygon", row, record: { verdict: "outside" }, walked }) as unknown as PolygonFigures;
const said = (row: number, walked?: WalkedMark): string =>
  methodSentences(question, figures(row, walked), "es-PE");

test("a plot walked into a register of a file is said to be of no file, on its day in Lima", () => {
  expect(said(6, WALKED)).toContain(
    "Parcela: recorrida con GPS el 30/11/2026 (no viene de un archivo). Está en el padrón hoja.xlsx, leído con 1 cambio",
  );
  expect(said(6, WALKED)).not.toContain("del archivo.");
  expect(said(6)).toContain("Parcela: agregada en Lindero (no viene de un archivo).");
  expect(said(5)).toMatch(/Parcela: hoja\.xlsx, .* Registro 5 del archivo\./);
});

test("the paper names both parts of the margin and this plot's metres; an older plot says what it lacks", () => {
  expect(said(6, WALKED)).toContain(
    "al menos 95 de 100 veces según lo que declaró el equipo: ±0.2083 ha, 0.1426 por el GPS y 0.0657 por 54 m que nadie recorrió.",
  );
  expect(said(6, { ...WALKED, unseen: null })).toContain("±0.2083 ha, solo por el error del GPS");
});

test("the error the device declared stands beside the one all screens show; a typed one stays as it is", () => {
  expect(gpsText(5, register, 1, "es-PE")).toBe("±5 m según el equipo; ±8 m al 95\u00a0%");
  expect(gpsText(5, register, 1, "en")).toBe("±5 m by the device; ±8 m at 95\u00a0%");
  expect(gpsText(3.5, register, 1, "es-PE")).toBe("±3.5 m");
  expect(gpsText(5, register, 0, "es-PE")).toBe("±5 m");
});
