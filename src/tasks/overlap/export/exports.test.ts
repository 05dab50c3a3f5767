import { expect, test } from "vitest";
import { polygons, rectangle } from "../../../../tests/fixtures/plane-shapes.ts";
import { overlapProvenance } from "../../../answers/overlap/overlap-provenance.ts";
import { runOverlap } from "../../../answers/overlap/run-overlap.ts";
import type { Dataset, DatasetKind } from "../../../domain/dataset.ts";
import { UTM_17S } from "../../../geo/crs/crs.ts";
import type { FlatGeometry } from "../../../geo/flat/flat-geometry.ts";
import { metres } from "../../../geo/units.ts";
import { machineCsv } from "./machine-csv.ts";
import { peopleCsv } from "./people-csv.ts";
import { piecesGeoJson } from "./pieces-geojson.ts";
import { plotsGeoJson } from "./plots-geojson.ts";

const [E, N] = [690_000, 9_420_000];

const dataset = <K extends DatasetKind>(
  kind: K,
  name: string,
  geometry: FlatGeometry,
  ids: readonly string[],
): Dataset<K> => ({
  id: name,
  kind,
  name,
  crs: UTM_17S,
  geometry,
  ids,
  rows: Uint32Array.from(ids, (_, i) => i + 2),
  properties: ids.map(() => ({ CASERIO: "=1+1", dni: "00000123" })),
  fields: { caserio: "CASERIO", dni: "dni" },
  provenance: {
    name: `${name}.csv`,
    source: "",
    date: null,
    licence: null,
    sha256: "ab".repeat(32),
    size: 1,
    read: 3,
    accepted: 3,
    sample: true,
  },
  issues: [],
});

const register = dataset(
  "plots",
  "padron",
  polygons(
    rectangle(E - 40, N, E + 60, N + 100),
    rectangle(E + 200, N, E + 300, N + 100),
    rectangle(E - 900, N, E - 800, N + 100),
  ),
  ["A-1", "A-2", "A-3"],
);
const area = dataset("areas", "zona", polygons(rectangle(E, N - 500, E + 1000, N + 500)), ["z"]);
const result = runOverlap({
  plots: register.geometry,
  plotsCrs: UTM_17S,
  area: area.geometry,
  areaCrs: UTM_17S,
  tolerance: metres(10),
});
const provenance = overlapProvenance(register, area, result, new Date("2026-11-25T02:00:00Z"));
const answers = [{ register, area, result, bandEdges: [metres(500)], provenance }];

test("the spreadsheet's CSV: BOM, semicolons, hectares, no formula, no identity paper, provenance", () => {
  const text = peopleCsv(answers, "es-PE");
  const [header = "", first = ""] = text.split("\r\n");
  expect(text.startsWith("\uFEFFparcela;fila;")).toBe(true);
  expect(first).toContain("A-1;2;zona;Cruza el límite;0.6000;60.00;1.0000;0.5000;0.7000");
  expect(first.endsWith(";'=1+1")).toBe(true);
  expect(header).not.toContain("dni");
  expect(text).not.toContain("00000123");
  expect(text).toContain(`SHA-256;${"ab".repeat(32)}`);
  expect(text).toContain("Fecha y hora (Lima);24/11/2026, 21:00");
  expect(text).toContain("Datos de ejemplo;");
});

test("the program's CSV: every line carries figures, own fields and provenance", () => {
  const [header = "", ...lines] = machineCsv(answers).trim().split("\r\n");
  const columns = header.split(",");
  expect(lines).toHaveLength(3);
  expect(columns).toEqual(
    expect.arrayContaining(["id", "verdict", "overlap_m2", "caserio", "file_sha256", "crs"]),
  );
  const cells = (lines[1] ?? "").split(",");
  expect(cells[columns.indexOf("verdict")]).toBe("inside");
  expect(Number(cells[columns.indexOf("overlap_m2")])).toBeCloseTo(10_000, 6);
  expect(cells[columns.indexOf("crs")]).toBe("EPSG:32717");
  expect(machineCsv(answers, [2]).trim().split("\r\n")).toHaveLength(2);
});

test("GeoJSON of plots and of pieces, in degrees, with provenance", () => {
  const plots = JSON.parse(plotsGeoJson(answers));
  expect(plots.lindero[0].file).toBe("padron.csv");
  expect(
    plots.features.map((f: { properties: { verdict: string } }) => f.properties.verdict),
  ).toEqual(["crosses", "inside", "outside"]);
  expect(plots.features[0].properties.register).toEqual({ caserio: "=1+1" });
  expect(plots.features[0].geometry.coordinates[0]).toHaveLength(5);
  expect(plots.features[0].geometry.coordinates[0][0][0]).toBeCloseTo(-79.2856, 3);
  const pieces = JSON.parse(piecesGeoJson(answers, [0]));
  expect(pieces.features).toHaveLength(1);
  expect(pieces.features[0].properties).toMatchObject({ id: "A-1", piece: 1, limit: "zona" });
  expect(pieces.features[0].properties.area_m2).toBeCloseTo(6_000, 6);
});
