import { expect, test } from "vitest";
import { readDataset } from "../../../intake/intake.ts";
import { splitColumns } from "./split-columns.ts";

test("a file is split by who and where, organisation first, never by a person, a figure or a code", async () => {
  const rows = ["A", "B", "C", "D"].map(
    (code, k) =>
      `${code};${["Este", "Oeste"][k % 2]};0456789${k};Peña, Ana ${k};${k % 2 ? "x.kml" : "y.csv"};Norte ${k % 2};${k + 1}.5;igual;-5.1${k};-79.1`,
  );
  const text = [
    "codigo_parcela;caserio;dni;productor;archivo_origen;organizacion;area_total_ha;pais;lat;lon",
    ...rows,
  ].join("\n");
  const report = await readDataset(
    { name: "a.csv", bytes: new TextEncoder().encode(text) },
    { kind: "plots" },
  );
  expect(splitColumns(report)).toEqual(["organizacion", "archivo_origen", "caserio"]);
});
