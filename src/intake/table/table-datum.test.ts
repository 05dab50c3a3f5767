import { expect, test } from "vitest";
import { UTM_17S } from "../../geo/crs/crs.ts";
import { projectPoint } from "../../geo/crs/project-point.ts";
import { readDataset } from "../intake.ts";

const read = (text: string) =>
  readDataset({ name: "grados.csv", bytes: new TextEncoder().encode(text) }, {});

test("bare degrees are read as WGS84, and nobody says that the file or its format said so", async () => {
  const { understood } = await read("codigo;lat;lon\nA-1;-5.217512;-79.262534\n");
  expect(understood).toMatchObject({
    crs: { kind: "geographic", datum: "WGS84" },
    crsReason: "degrees",
  });
});

test("a column that names PSAD56 is heeded: the place lies some 450 m off", async () => {
  const [bare, named] = await Promise.all([
    read("codigo;lat;lon\nA-1;-5.217512;-79.262534\n"),
    read("codigo;lat;lon;datum\nA-1;-5.217512;-79.262534;PSAD56\n"),
  ]);
  expect(named.understood).toMatchObject({
    crs: { kind: "geographic", datum: "PSAD56" },
    crsReason: "column",
  });
  const [here, there] = [bare, named].map(({ dataset }) => {
    const [x = 0, y = 0] = dataset!.geometry.coords;
    return projectPoint(x, y, dataset!.crs, UTM_17S);
  });
  const shift = Math.hypot(here![0] - there![0], here![1] - there![1]);
  expect(shift).toBeGreaterThan(440);
  expect(shift).toBeLessThan(460);
});
