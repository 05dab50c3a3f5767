import { expect, test } from "vitest";
import { readDataset } from "../intake.ts";

/** What each column of a made-up sheet is taken for, with three rows of the values given. */
const takenFor = async (columns: readonly (readonly [heading: string, value: string])[]) => {
  const line = (cells: readonly string[]) => cells.map((cell) => `"${cell}"`).join(",");
  const rows = [1, 2, 3].map((n) =>
    line(columns.map(([, value]) => value.replaceAll("#", `${n}`))),
  );
  const text = [line(columns.map(([heading]) => heading)), ...rows].join("\n");
  const bytes = new TextEncoder().encode(text);
  const { understood } = await readDataset({ name: "a.csv", bytes }, {});
  return Object.fromEntries(understood?.columns.map(({ column, field }) => [column, field]) ?? []);
};

const PLACE = [
  ["Latitud", "-5.3#"],
  ["Longitud", "-79.1#"],
] as const;
const fieldOf = async (heading: string, value: string): Promise<unknown> =>
  (await takenFor([...PLACE, [heading, value]]))[heading];

test("headings as registers abbreviate them", async () => {
  const usual: readonly (readonly [field: string, value: string, headings: readonly string[]])[] = [
    [
      "apellidos_nombres",
      "Pérez #, Ana",
      [
        "Apellidos y Nom.",
        "Apell. y Nombres",
        "Ape. y Nom.",
        "APELLIDOS Y NOMBRES DEL PRODUCTOR",
        "Nombre del socio",
      ],
    ],
    ["dni", "0912345#", ["D.N.I.", "N° DNI", "Nº DNI", "Nro. Documento", "Doc. Ident."]],
    ["variedades", "Catimor", ["Var.", "Variedad(es)", "Var. café"]],
    ["distrito", "San José", ["Dist.", "DISTR.", "Dtto."]],
    ["provincia", "San Ignacio", ["Prov."]],
    ["caserio", "El Ejemplo", ["Cas.", "C.P.", "CC.PP.", "Centro Pob.", "Caserío / Anexo"]],
    ["organizacion", "La Prueba", ["Coop.", "Org.", "Asoc.", "Nombre de la Organización"]],
    [
      "area_total_ha",
      "2.5#",
      [
        "Sup. (ha)",
        "Sup. Ha",
        "Area Has",
        "Área (Has.)",
        "AREA_HAS",
        "Área total (ha)",
        "Extensión ha",
        "Área parcela",
      ],
    ],
    ["area_cafe_ha", "1.5#", ["Has. café", "Área con café (ha)", "Sup. café"]],
    ["altitud_msnm", "145#", ["Alt.", "Alt. (msnm)", "ALT_MSNM", "m.s.n.m.", "Elev.", "Cota"]],
    ["codigo_parcela", "P-#", ["Cod. Parc.", "Cód. Parcela", "N° Parcela", "Cod. Predio"]],
    ["codigo_socio", "S-#", ["Cod. Prod.", "N° Socio", "Cód. Socio"]],
    ["ubigeo", "060907", ["Cod. Ubigeo", "IDDIST"]],
    ["produccion_qq", "3#", ["Prod. qq", "QQ total"]],
  ];
  for (const [field, value, headings] of usual)
    for (const heading of headings) expect(await fieldOf(heading, value), heading).toBe(field);
});

test("places as sheets abbreviate them", async () => {
  for (const [east, north] of [
    ["X", "Y"],
    ["Coord. E", "Coord. N"],
    ["Coord. (E)", "Coord. (N)"],
    ["Coordenada E (m)", "Coordenada N (m)"],
    ["Coord. UTM (E)", "Coord. UTM (N)"],
    ["UTM_E", "UTM_N"],
    ["ESTE (m)", "NORTE (m)"],
  ] as const)
    expect(
      await takenFor([
        ["Nro", "#"],
        [east, "70815#"],
        [north, "942250#"],
        ["Huso", "17S"],
      ]),
      east,
    ).toEqual({ Nro: null, [east]: "este", [north]: "norte", Huso: "zona" });
  expect(
    await takenFor([
      ["Lat.", "-5.3#"],
      ["Long.", "-79.1#"],
    ]),
  ).toEqual({
    "Lat.": "lat",
    "Long.": "lon",
  });
});

test("what only looks like one is left as it is", async () => {
  for (const [heading, value] of [
    ["Nro", "#"],
    ["N°", "#"],
    ["F. Nac", "0#/03/1980"],
    ["Fec. Nac.", "0#/03/1980"],
    ["CP", "0610#"],
    ["Dist. (m)", "35#"],
    ["Var. (%)", "12.#"],
    ["Prov.", "1234#"],
    ["Alt.", "alternativa #"],
    ["Sup.", "Juan #"],
    ["Prod.", "7#"],
    ["Edad del productor", "4#"],
    ["Celular", "99999999#"],
    ["Zona", "Norte"],
    ["Nivel", "B"],
  ] as const)
    expect(await fieldOf(heading, value), heading).toBeNull();
});
