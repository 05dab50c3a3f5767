import { describe, expect, test } from "vitest";
import { layerFile } from "../../../tests/fixtures/layer-file.ts";
import type { PlacedReading } from "../format-reading.ts";
import { RAW_NONE, RAW_POINT, RAW_POLYGON } from "../raw-geometry.ts";
import { readFile } from "../read-file.ts";

async function placed(name: string, layer?: string): Promise<PlacedReading> {
  const reading = await readFile(layerFile(name), layer);
  if (reading.kind !== "placed") throw new Error(`${name}: ${JSON.stringify(reading)}`);
  return reading;
}

/** Record of a code; FlatGeobuf has them in an order of its own. */
const at = ({ cells }: PlacedReading, code: string): number =>
  cells.findIndex(({ codigo }) => codigo === code);

function vertices({ geometry }: PlacedReading, record: number): number[][] {
  const { coords, ringStart, partStart, featureStart } = geometry;
  const rings: number[][] = [];
  const last = partStart[featureStart[record + 1]!]!;
  for (let ring = partStart[featureStart[record]!]!; ring < last; ring++) {
    rings.push([...coords.subarray(2 * ringStart[ring]!, 2 * ringStart[ring + 1]!)]);
  }
  return rings;
}

const WITH_HOLE = [
  [-78.94, -5.31, -78.939, -5.31, -78.939, -5.309, -78.94, -5.309, -78.94, -5.31],
  [-78.9397, -5.3097, -78.9397, -5.3095, -78.9395, -5.3095, -78.9397, -5.3097],
];

describe.each([
  "plots.gpkg",
  "plots-snappy.parquet",
  "plots-zstd.parquet",
  "plots-gzip.parquet",
  "plots-v2.parquet",
])("%s", (name) => {
  test("geometries as they were written, to the last digit", async () => {
    const reading = await placed(name);
    expect(reading.crs).toBe("EPSG:4326");
    expect([...reading.geometry.type]).toEqual([RAW_POLYGON, RAW_POLYGON, RAW_POINT, RAW_NONE]);
    expect(vertices(reading, 0)).toEqual(WITH_HOLE);
    expect([...reading.geometry.featureStart]).toEqual([0, 1, 3, 4, 4]);
    expect(vertices(reading, 2)).toEqual([[-78.9, -5.25]]);
    expect(reading.findings.get(3)?.map(({ code }) => code)).toEqual(["row-no-geometry"]);
    expect(reading.rows).toEqual([1, 2, 3, 4]);
  });

  test("texts as they were written, figures in every digit", async () => {
    const { cells } = await placed(name);
    expect(cells.map(({ codigo }) => codigo)).toEqual(["0012", "A-2", "A-3", "A-4"]);
    expect(cells.map(({ ha }) => ha)).toEqual(["1.3450", "2.5", "0.1", "12345.678"]);
    expect(cells.map(({ n }) => n)).toEqual(["7", "-3", "0", "1099511627776"]);
    expect(cells.map(({ si }) => si)).toEqual(["true", "false", "", ""]);
    expect(cells.slice(0, 2).map(({ nombre }) => nombre)).toEqual(["Peña ñandú", ""]);
  });
});

test("a GeoPackage's other layer, asked for; values by default; a text over several pages", async () => {
  const first = await placed("plots.gpkg");
  expect(first.read).toMatchObject({ sheets: ["parcelas", "en metros"], sheet: "parcelas" });
  expect(first.fileFindings.map(({ code }) => code)).toEqual(["file-layer-read"]);
  expect(new Set(first.cells.map(({ campana }) => campana))).toEqual(new Set(["2026"]));
  expect(first.cells[2]!.nombre).toBe(`punto ${"ñ".repeat(3000)}`);
  const metres = await placed("plots.gpkg", "en metros");
  expect(metres.crs).toBe("EPSG:32717");
  expect(metres.fileFindings).toEqual([]);
  expect(metres.geometry.coords[0]).toBeCloseTo(728_297.93011736, 6);
  const none = await readFile(layerFile("plots.gpkg"), "otra");
  expect(none).toMatchObject({ kind: "refused", finding: { code: "file-no-such-layer" } });
});

test("a system of one's own is understood by its figures", async () => {
  const bytes = layerFile("psad56.gpkg");
  const reading = await readFile(bytes);
  expect(reading).toMatchObject({ kind: "placed", crs: "UTM 17S PSAD56" });
});

test("a GeoPackage copied while another program had it open says so", async () => {
  const bytes = layerFile("plots.gpkg");
  bytes[18] = bytes[19] = 2;
  const reading = await readFile(bytes);
  const codes = reading.kind === "placed" ? reading.fileFindings.map(({ code }) => code) : [];
  expect(codes).toContain("file-copied-while-open");
});

test("a FlatGeobuf with its index", async () => {
  const reading = await placed("plots.fgb");
  expect(reading.crs).toBe("EPSG:32717");
  expect(reading.cells.map(({ codigo }) => codigo).sort()).toEqual(["0012", "A-2", "A-3"]);
  const hole = at(reading, "0012");
  expect(reading.geometry.type[hole]).toBe(RAW_POLYGON);
  expect(vertices(reading, hole)).toHaveLength(2);
  expect(reading.cells[hole]).toMatchObject({ nombre: "Peña ñandú", ha: "1.3450", n: "7" });
});

test("a Parquet's days, moments, decimals and lists", async () => {
  const { cells, fileFindings } = await placed("plots-snappy.parquet");
  const own = { dia: "2026-03-15", hora: "2026-03-15T07:30:00", soles: "-0.05", ha_32: "1.3450" };
  expect(cells[0]).toMatchObject(own);
  expect(fileFindings).toMatchObject([
    { code: "file-columns-left-out", params: { columns: ["lista"] } },
  ]);
});

test("a Parquet without GeoParquet's notes is a table, its bytes in hex", async () => {
  const reading = await readFile(layerFile("plain.parquet"));
  expect(reading).toMatchObject({ kind: "table", columns: ["codigo", "geom"] });
  const cells = reading.kind === "table" ? reading.cells : [];
  expect(cells[0]).toEqual(["A", "01010000009a99999999b953c033333333333315c0"]);
});

test("a spreadsheet of LibreOffice", async () => {
  const reading = await readFile(layerFile("plots.ods"));
  expect(reading).toMatchObject({ kind: "table", read: { name: "ods", header: true } });
  const cells = reading.kind === "table" ? reading.cells : [];
  expect(cells[0]).toEqual(["0012", "Peña ñandú", "1.3450", "7", "-78.9", "-5.3"]);
  expect(cells).toHaveLength(4);
});

test.each(["plots.gpkg", "plots.fgb", "plots-zstd.parquet", "plots.ods"])(
  "%s cut in half is refused as damaged",
  async (name) => {
    const bytes = layerFile(name);
    const reading = await readFile(bytes.subarray(0, bytes.length >> 1));
    expect(reading).toMatchObject({ kind: "refused", finding: { code: "file-damaged" } });
  },
);
