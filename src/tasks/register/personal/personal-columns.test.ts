import { expect, test } from "vitest";
import { finishSteps } from "../../../geo/pairs/finish-steps.ts";
import { readDataset } from "../../../intake/intake.ts";
import type { IntakeReport } from "../../../intake/intake-report.ts";
import { allPersonalColumns, personalColumns, personalColumnsOf } from "./personal-columns.ts";
import { personalHeading } from "./personal-heading.ts";

const found = (
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  fields: Readonly<Record<string, string>> = {},
  kind?: "areas" | "plots",
): readonly string[] => [
  ...finishSteps(
    personalColumns({
      columns,
      fieldOf: (column) => fields[column] ?? null,
      records: rows.map((row) => Object.fromEntries(columns.map((one, k) => [one, row[k] ?? ""]))),
      kind,
    }),
  ),
];

test("a description from which name and DNI were read is as personal as they are", async () => {
  const placemark = (k: number) =>
    `<Placemark><name>KM-${k}</name><description><![CDATA[<table><tr><td>Productor</td><td>Rosa <b>Quispe</b></td></tr><tr><td>DNI</td><td>0456789${k}</td></tr></table>]]></description><Point><coordinates>-79.1${k},-5.2</coordinates></Point></Placemark>`;
  const kml = `<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${placemark(1)}${placemark(2)}</Document></kml>`;
  const report = await readDataset(
    { name: "a.kml", bytes: new TextEncoder().encode(kml) },
    { kind: "plots" },
  );
  expect([...personalColumnsOf(report)].sort()).toEqual(["DNI", "Productor", "description"]);
});

test("free text that holds its own record's name or DNI, or a DNI beside any name, is personal", () => {
  const fields = { codigo: "codigo_parcela", dni: "dni", socio: "apellidos_nombres" };
  const columns = ["codigo", "dni", "socio", "nota", "aviso", "lugar", "origen", "trazo"];
  expect(
    found(
      columns,
      [
        ["A-1", "04567890", "QUISPE HUAMÁN, Rosa", "", "llamar al 4567890", "La Palma", "", "3"],
        ["A-2", "04567891", "Peña, Luis", "", "", "Alto Perú", "Parcela de Luis Peña.kml", "7"],
        ["A-3", "", "", "Julio Rojas 40123456", "", "La Palma", "", "04567891.5"],
      ],
      fields,
    ),
  ).toEqual(["dni", "socio", "nota", "aviso", "origen"]);
});

test("files named by a day, coordinates and codes are nobody", () => {
  expect(
    found(
      ["archivo", "x", "clave", "trazo"],
      [["PADRON CAFE 20240115.xlsx", "-79.11347006", "P-04567890", "POINT(-79.11347006 -5.2)"]],
    ),
  ).toEqual([]);
});

test("eight figures in nearly every cell of a nameless column are documents", () => {
  expect(
    found(
      ["n", "m"],
      [
        ["40123456", "40123456"],
        ["40123457", ""],
        ["", "12"],
      ],
    ),
  ).toEqual(["n"]);
});

test("headings of persons are known in their usual forms, those of codes and places are not", () => {
  for (const heading of [
    ...["apellidos", "Apellidos", "nombres", "apellido_paterno", "ApellidoMaterno", "titular"],
    ...["nombres_y_apellidos", "propietario", "celular", "N° Celular", "teléfono", "correo"],
    ...["Dirección", "fec_nac", "NRO_DNI", "nroDNI", "D.N.I.", "nombre del socio", "RUC"],
  ])
    expect(personalHeading(heading), heading).toBe(true);
  for (const heading of [
    ...["codigo_parcela", "codigo_productor", "nombre_caserio", "Nombre de la parcela", "area_ha"],
    ...["descripcion", "distrito", "variedades", "altitud", "documental", "coordinada"],
  ])
    expect(personalHeading(heading), heading).toBe(false);
});

test("the name of an area is no person, neither in a layer of areas nor among plots", () => {
  const rows = [["Santuario Nacional Tabaconas-Namballe"], ["Reserva Comunal X"]];
  expect(found(["nombre"], [["Rosa"]], { nombre: "apellidos_nombres" }, "areas")).toEqual([]);
  expect(found(["nombre"], rows, { nombre: "apellidos_nombres" })).toEqual([]);
  expect(found(["nombre"], [["Rosa Quispe"], ...rows])).toEqual(["nombre"]);
});

test("a screen looks at as many records as it may wait for; what leaves is looked at whole", () => {
  const rows = 9000;
  const properties = Array.from({ length: rows }, (_, i) => ({
    codigo: `P-${i}`,
    nota: i === 1 ? "Pedir a Rosa Quispe, DNI 40000001" : "",
  }));
  const report = {
    understood: { columns: [{ column: "codigo", field: "codigo_parcela" }] },
    dataset: { properties },
    refused: [],
  } as unknown as IntakeReport;
  expect(personalColumnsOf(report).has("nota")).toBe(false);
  expect(finishSteps(allPersonalColumns(report)).has("nota")).toBe(true);
});
