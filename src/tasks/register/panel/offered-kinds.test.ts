import { expect, test } from "vitest";
import { readDataset } from "../../../intake/intake.ts";
import { offeredKinds } from "./offered-kinds.ts";

const offered = async (text: string, name = "a.csv") => {
  const report = await readDataset({ name, bytes: new TextEncoder().encode(text) });
  return offeredKinds(report, report.suggestedKind);
};

test("a register is offered as what has places", async () => {
  expect(await offered("codigo;variedades;lat;lon\nA;Caturra;-5.3;-78.9\n")).toEqual([
    "plots",
    "readings",
    "areas",
  ]);
});

test("a table without places may be a sheet of any kind", async () => {
  expect(await offered("genotype;lote;kg\nA;1;20\n")).toEqual([
    "plots",
    "readings",
    "areas",
    "trials",
    "catalogue",
  ]);
});

test("a trial is offered as anything but an area", async () => {
  expect(await offered("bloque;variedad;rendimiento_qq_ha\nI;Caturra;20\n")).toEqual([
    "trials",
    "plots",
    "readings",
    "catalogue",
  ]);
});

test("a register that looks like a trial too may be taken for one", async () => {
  const kinds = await offered("dni;bloque;variedad;roya;lat;lon\n1;B;Caturra;5;-5.3;-78.9\n");
  expect(kinds).toEqual(["plots", "readings", "areas", "trials", "catalogue"]);
});

test("GeoJSON is no sheet", async () => {
  const point = { type: "Point", coordinates: [-78.9, -5.3] };
  const text = JSON.stringify({ type: "Feature", properties: { codigo: "A" }, geometry: point });
  expect(await offered(text, "a.geojson")).toEqual(["plots", "readings", "areas"]);
});
