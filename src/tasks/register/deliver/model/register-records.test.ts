import { expect, test } from "vitest";
import { UTM_17S } from "../../../../geo/crs/crs.ts";
import { finishSteps } from "../../../../geo/pairs/finish-steps.ts";
import { readDataset } from "../../../../intake/intake.ts";
import { leavingPersonal } from "./leaving-personal.ts";
import { coordinateColumns, ownColumns, registerRecords } from "./register-records.ts";

const CSV = [
  "codigo_parcela;DNI;Teléfono;Nombre del productor;caserio;area_total_ha;lat;lon",
  "007;04567890;999;Peña, José;Huarangos;2.50;-5.123456;-79.012345",
  "P-2;12345678;;Ñañez, Ana;Huarangos;4.5;-5.133456;-79.022345",
].join("\r\n");

const read = async () => {
  const bytes = new TextEncoder().encode(CSV);
  const report = await readDataset({ name: "p.csv", bytes });
  return { register: report.dataset!, understood: report.understood, report };
};

test("columns keep their order and their texts, those of coordinates give way to the geometry", async () => {
  const { register, understood } = await read();
  expect(coordinateColumns(understood)).toEqual(["lat", "lon"]);
  const { columns, cells, labels, figures } = registerRecords(register, understood, {
    members: [1],
    leftOut: new Set(["DNI"]),
  });
  expect(columns).toEqual([
    "codigo_parcela",
    "Teléfono",
    "Nombre del productor",
    "caserio",
    "area_total_ha",
  ]);
  expect(cells).toEqual([["P-2", "", "Ñañez, Ana", "Huarangos", "4.5"]]);
  expect(labels).toEqual(["P-2"]);
  expect(figures).toEqual([4]);
});

test("another system moves the vertices and nothing else", async () => {
  const { register, understood } = await read();
  const { crs, geometry } = registerRecords(register, understood, { crs: UTM_17S });
  expect(crs).toEqual(UTM_17S);
  expect(geometry.coords[0]).toBeGreaterThan(700_000);
});

test("columns of persons are found by field and by name", async () => {
  const { register, understood, report } = await read();
  expect([
    ...finishSteps(leavingPersonal(register, report, ownColumns(register, understood))),
  ]).toEqual(["DNI", "Teléfono", "Nombre del productor"]);
});
