import { expect, test } from "vitest";
import { readRegister } from "../../../../tests/fixtures/read-register.ts";
import { UTM_17S, WGS84 } from "../../../geo/crs/crs.ts";
import { projectPoint } from "../../../geo/crs/project-point.ts";
import { uniteRegisters } from "./unite-registers.ts";

const ORIGIN = { file: "archivo_origen", row: "fila_origen" };

const register = (name: string, text: string) => readRegister(name, text, { crs: UTM_17S });
const COSTA =
  "Cód. parcela;DNI;Socio nuevo;este;norte\n007;01234567;sí;700000;9430000\n8;;no;700100;9430100\n";
const SIERRA = "codigo_parcela,dni,socio nuevo,nota,este,norte\nS-1,87654321,no,x,710000,9431000\n";

test("one column a field, whatever each file calls it; texts as they are, and where each record came from", async () => {
  const registers = [await register("costa.csv", COSTA), await register("sierra.csv", SIERRA)];
  const { columns, cells, crs, geometry } = uniteRegisters(registers, ORIGIN);
  expect(crs).toEqual(UTM_17S);
  expect([...geometry.coords]).toEqual([700000, 9430000, 700100, 9430100, 710000, 9431000]);
  const as = (i: number) => Object.fromEntries(columns.map((column, c) => [column, cells[i]![c]]));
  expect(as(0)).toMatchObject({
    codigo_parcela: "007",
    dni: "01234567",
    "Socio nuevo": "sí",
    archivo_origen: "costa.csv",
    fila_origen: "2",
  });
  expect(as(2)).toMatchObject({
    codigo_parcela: "S-1",
    "Socio nuevo": "no",
    nota: "x",
    fila_origen: "2",
  });
  expect(as(1).nota).toBe("");
  expect(new Set(columns).size).toBe(columns.length);
});

test("figures are written alike, and columns that placed the records stay behind", async () => {
  const own = await register(
    "a.csv",
    "codigo_parcela;area_cafe_ha;area_total_ha;este;norte\nA;1,69;10.0;700000;9430000\nB;s/d;1.500;700001;9430000\n",
  );
  const { columns, cells } = uniteRegisters([own], ORIGIN);
  expect(columns).not.toContain("este");
  expect(columns).not.toContain("norte");
  const at = (column: string) => cells.map((row) => row[columns.indexOf(column)]);
  expect(at("area_cafe_ha")).toEqual(["1.69", "s/d"]);
  // "1.500" may be fifteen hundred: it stays as it stands.
  expect(at("area_total_ha")).toEqual(["10", "1.500"]);
});

test("registers of two systems meet in degrees, within a nanodegree", async () => {
  const utm = await register("costa.csv", COSTA);
  const degrees = await register("g.csv", "codigo_parcela,lat,lon\nG,-5.2,-78.9\n");
  const { crs, geometry } = uniteRegisters([utm, degrees], ORIGIN);
  expect(crs).toEqual(WGS84);
  const [lon, lat] = projectPoint(700000, 9430000, UTM_17S, WGS84);
  expect(geometry.coords[0]).toBeCloseTo(lon, 9);
  expect(geometry.coords[1]).toBeCloseTo(lat, 9);
  expect([...geometry.coords.slice(-2)]).toEqual([-78.9, -5.2]);
});

test("united again, the first origin stays beside the second", async () => {
  const first = await register(
    "a.csv",
    "codigo_parcela,archivo_origen,este,norte\nA,viejo.csv,700000,9430000\n",
  );
  const { columns, cells } = uniteRegisters([first, first], ORIGIN);
  expect(columns.slice(-2)).toEqual(["archivo_origen", "fila_origen"]);
  expect(cells[0]).toContain("viejo.csv");
  expect(columns).toContain("archivo_origen (2)");
});

test("codes of districts of two systems stay apart: the same figures name different districts", async () => {
  const place = "este;norte\nA;061101;700000;9430000\n";
  const inei = await register("a.csv", `codigo_parcela;UBIGEO INEI;${place}`);
  const said = { crs: UTM_17S, ubigeo: "reniec" } as const;
  const reniec = await readRegister("b.csv", `codigo_parcela;ubigeo;${place}`, said);
  const { columns, cells } = uniteRegisters([inei, reniec], ORIGIN);
  const [first, second] = [columns.indexOf("ubigeo_inei"), columns.indexOf("ubigeo_reniec")];
  expect(cells.map((row) => [row[first], row[second]])).toEqual([
    ["061101", ""],
    ["", "061101"],
  ]);
  const unnamed = await register("c.csv", `codigo_parcela;ubigeo;${place}`);
  expect(uniteRegisters([unnamed], ORIGIN).columns).toContain("ubigeo");
});
