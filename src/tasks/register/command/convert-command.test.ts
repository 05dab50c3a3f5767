import { expect, test } from "vitest";
import { readDataset } from "../../../intake/intake.ts";
import type { CommandContext, OptionValue } from "../../command.ts";
import { convertCommand } from "./convert-command.ts";

const CSV = [
  "codigo_parcela;apellidos_nombres;caserio;area_total_ha;lon;lat",
  "007;Peña, José;Huarangos;2.50;-79.012345;-5.123456",
  "P-2;Ñañez, Ana;Huarangos;4.5;-79.022345;-5.133456",
  "P-3;;Huarangos;1.5;-79.032345;-5.143456",
  "P-4;Rojas, Luz;Huarangos;1.5;sin dato;",
].join("\r\n");

/** Two plots nearly the same, one with a hole, one far away, one sound, and a row without a place. */
const PLOTS = JSON.stringify({
  type: "FeatureCollection",
  features: [
    ["LP-1", [-79.012345, -5.123456]],
    ["LP-2", [-79.012346, -5.123456]],
    ["LP-3", [-79.032345, -5.123456]],
    ["LP-4", [-71.532345, -16.403456]],
    ["LP-5", [-79.052345, -5.123456]],
    ["LP-6", null],
  ].map(([codigo, at]) => {
    const ring = (side: number): number[][] => {
      const [x, y] = at as [number, number];
      const corners = [
        [0, 0],
        [side, 0],
        [side, side],
        [0, side],
        [0, 0],
      ];
      return corners.map(([a, b]) => [x + a!, y + b!].map((one) => Number(one.toFixed(6))));
    };
    const shell = at && ring(0.001511);
    const rings = codigo === "LP-3" ? [shell, ring(0.000511).toReversed()] : [shell];
    return {
      type: "Feature",
      properties: { codigo, apellidos_nombres: "Peña, José", caserio: "Huarangos" },
      geometry: at && { type: "Polygon", coordinates: rings },
    };
  }),
});

const convert = async (
  to: string,
  options: Readonly<Record<string, OptionValue>> = {},
  from: readonly [name: string, text: string] = ["registro.csv", CSV],
) => {
  const files = new Map<string, Uint8Array>();
  let [out, err] = ["", ""];
  const context: CommandContext = {
    locale: "es-PE",
    version: "1",
    operands: [from[0], to],
    options,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    readFile: async () => new TextEncoder().encode(from[1]),
    writeFile: async (path, content) => {
      files.set(path, typeof content === "string" ? new TextEncoder().encode(content) : content);
    },
    readEmbedded: async () => new TextEncoder().encode("[]"),
  };
  const code = await convertCommand.run(context);
  return { code, out, err, files };
};

test("a register goes from one format into another, the refused row told", async () => {
  const { code, files, err } = await convert("registro.gpkg");
  expect(code).toBe(1);
  expect(err).toContain("Fila 5");
  const bytes = files.get("registro.gpkg")!;
  const { dataset } = await readDataset({ name: "registro.gpkg", bytes });
  expect(dataset?.ids).toEqual(["007", "P-2", "P-3"]);
  expect(dataset?.properties[0]).toMatchObject({
    apellidos_nombres: "Peña, José",
    area_total_ha: "2.50",
  });
  expect([...dataset!.geometry.coords.subarray(0, 2)]).toEqual([-79.012345, -5.123456]);
});

test("the EU's file has the plots that are ready, the others are named with why", async () => {
  const { code, files, out } = await convert("ue.geojson", { eudr: true, json: true });
  expect(code).toBe(1);
  const text = new TextDecoder().decode(files.get("ue.geojson"));
  expect(JSON.parse(text).features).toHaveLength(1);
  expect(JSON.parse(text).features[0].properties).toEqual({
    ProducerName: "Peña, José",
    ProducerCountry: "PE",
    ProductionPlace: "Huarangos",
    Area: 2.5,
  });
  expect(text).toContain("[-79.012345,-5.123456]");
  const { not_ready } = JSON.parse(out) as {
    not_ready: { row: number; reasons: { code: string }[] }[];
  };
  expect(not_ready.map(({ row, reasons }) => [row, reasons.map(({ code }) => code)])).toEqual([
    [3, ["large-point"]],
    [4, ["no-producer"]],
  ]);
});

test("plots whose rows say no place get the common one that was given; a row's own stays", async () => {
  const rows = [
    "codigo_parcela;apellidos_nombres;caserio;area_total_ha;lon;lat",
    "1;Peña, José;;2.50;-79.012345;-5.123456",
    "2;Ñañez, Ana;Huarangos;1.5;-79.022345;-5.133456",
    "3;Rojas, Luz;;1.5;-79.032345;-5.143456",
  ];
  const from = ["a.csv", rows.join("\n")] as const;
  const bare = await convert("ue.geojson", { eudr: true, json: true }, from);
  expect(JSON.parse(bare.out).ready).toBe(1);
  const options = { eudr: true, json: true, "other-place": "Chirinos, San Ignacio" };
  const { out, files } = await convert("ue.geojson", options, from);
  expect(JSON.parse(out).ready).toBe(3);
  const { features } = JSON.parse(new TextDecoder().decode(files.get("ue.geojson"))) as {
    features: { properties: { ProductionPlace: string } }[];
  };
  expect(features.map(({ properties }) => properties.ProductionPlace)).toEqual([
    "Chirinos, San Ignacio",
    "Huarangos",
    "Chirinos, San Ignacio",
  ]);
});

test("of the EU's file is said what is refused, not ready, ready with a notice, and twice", async () => {
  const from = ["parcelas.geojson", PLOTS] as const;
  const { code, err, out, files } = await convert("ue.geojson", { eudr: true }, from);
  expect(code).toBe(1);
  expect(out).toContain("ue.geojson, 4 registros");
  expect(err).toContain("LP-6");
  expect(err).toContain("4 parcelas listas para la UE, 1 no lista.");
  expect(err).toMatch(/Fila 3 \(LP-3\): Tiene 1 hueco/);
  expect(err).toContain("2 de las listas tienen aviso; con --leave-noticed quedan fuera:");
  expect(err).toMatch(/Fila 4 \(LP-4\): .*San Ignacio/);
  expect(err).toMatch(/Fila 1 \(LP-1\) y fila 2 \(LP-2\): 99\.9 % iguales/);
  expect(JSON.parse(new TextDecoder().decode(files.get("ue.geojson"))).features).toHaveLength(4);

  const options = { eudr: true, json: true, "leave-noticed": true };
  const told = await convert("ue.geojson", options, from);
  expect(told.code).toBe(1);
  const answer = JSON.parse(told.out);
  expect(answer).toMatchObject({
    ready: 4,
    written: [{ records: 2 }],
    refused: [{ code: "row-no-geometry" }],
    not_ready: [{ row: 3, id: "LP-3", reasons: [{ code: "hole" }] }],
    same_plot: [],
  });
  const noticed = answer.ready_with_notice as { id: string; notices: { code: string }[] }[];
  expect(noticed.map(({ id }) => id)).toEqual(["LP-2", "LP-4"]);
  expect(noticed.every(({ notices }) => notices.length > 0)).toBe(true);
});

test("too few producers publish nothing", async () => {
  const { code, files, err } = await convert("publico.zip", { public: true });
  expect([code, files.size]).toEqual([2, 0]);
  expect(err).toContain("no se publica nada");
});

test.each([
  [["registro.dwg", {}], "«registro.dwg»"],
  [["a.csv", { eudr: true }], ".geojson"],
  [["a.csv", { to: "EPSG:9" }], "«EPSG:9»"],
  [["a.geojson", { eudr: true, producer: "dni" }], "«dni»"],
  [["a.zip", { eudr: true, public: true }], "no los dos"],
] as const)("%j is answered by a sentence", async ([to, options], part) => {
  const { code, err, files } = await convert(to, options);
  expect([code, files.size]).toEqual([2, 0]);
  expect(err).toContain(part);
});
