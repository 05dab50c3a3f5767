import { expect, test } from "vitest";
import { writeRecordsCsv } from "../csv/write-records-csv.ts";
import { OUT_FORMAT } from "./out-formats.ts";
import { sampleRecords } from "./sample-records.ts";
import { tableColumns } from "./table-columns.ts";

const withColumns = (columns: readonly string[], carriedPlaces: readonly number[] = []) => {
  const records = sampleRecords("holed", "degrees");
  const cells = records.cells.map((_, i) => columns.map((column) => `${column} ${i}`));
  return { ...records, columns, cells, carriedPlaces, figures: [] };
};

test("the geometry keeps its names, a column of another file that has one of them is called by its origin", () => {
  const { names, losses } = tableColumns(withColumns(["codigo", "WKT", "datum", "ESTE"]));
  expect(names).toEqual(["codigo", "WKT_origen", "datum_origen", "ESTE", "wkt", "datum"]);
  expect(losses).toEqual([
    { kind: "column-renamed", column: "WKT", written: "WKT_origen" },
    { kind: "column-renamed", column: "datum", written: "datum_origen" },
  ]);
});

test("a name that is taken in its turn gets a number, and cells stay under their own", () => {
  const { names, rowOf } = tableColumns(withColumns(["wkt", "wkt_origen", "WKT"]));
  expect(names).toEqual(["wkt_origen", "wkt_origen_2", "WKT_origen", "wkt", "datum"]);
  expect(rowOf(1).slice(0, 3)).toEqual(["wkt 1", "wkt_origen 1", "WKT 1"]);
});

test("places stand first, as WKT even of points, where older coordinates stand beside them", () => {
  const points = { ...sampleRecords("points"), carriedPlaces: [6] };
  const { names, rowOf } = tableColumns(points);
  expect(names.slice(0, 4)).toEqual(["wkt", "zona", "datum", "codigo_parcela"]);
  expect(rowOf(0)[0]).toMatch(/^POINT \(728498\.123/);
});

test.each(["csv", "csv-excel", "xlsx", "geopackage", "shapefile", "kml", "gpx"] as const)(
  "%s tells each column it calls otherwise",
  async (format) => {
    const columns = ["DNI", "wkt", "Wkt", "datum", "fid", "icon"];
    const { losses } = await (await OUT_FORMAT[format].load())(withColumns(columns), new Date(0));
    const renamed = losses.flatMap((loss) => (loss.kind === "column-renamed" ? [loss] : []));
    const nameOf = new Map(renamed.map(({ column, written }) => [column, written]));
    const names = columns.map((column) => nameOf.get(column) ?? column);
    expect(new Set(names).size).toBe(columns.length);
    expect(renamed.length).toBeGreaterThan(0);
    if (format !== "csv" && format !== "csv-excel")
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(columns.length);
  },
);

test("no header of a text has a name twice", () => {
  const { bytes } = writeRecordsCsv(withColumns(["wkt", "datum", "DNI"]), { delimiter: "," });
  const [header] = new TextDecoder().decode(bytes).replace("\ufeff", "").split("\r\n");
  expect(header).toBe("wkt_origen,datum_origen,DNI,wkt,datum");
});
