import { expect, test } from "vitest";
import { sampleRecords } from "../out/sample-records.ts";
import { writeRecordsKml } from "./write-kml.ts";

test("no column has the name of another, case aside, or of what readers make of a Placemark", () => {
  const columns = ["name", "Name", "DNI", "dni", "visibility"];
  const records = sampleRecords("points");
  const cells = records.cells.map((_, i) => columns.map((column) => `${column} ${i}`));
  const { bytes, losses } = writeRecordsKml({ ...records, columns, cells, figures: [] });
  expect(losses).toEqual([
    { kind: "column-renamed", column: "Name", written: "Name_2" },
    { kind: "column-renamed", column: "dni", written: "dni_2" },
    { kind: "column-renamed", column: "visibility", written: "visibility_2" },
  ]);
  const text = new TextDecoder().decode(bytes);
  expect(text).toContain("<name>name 0</name>");
  expect(text).toContain('<SimpleData name="dni_2">dni 0</SimpleData>');
  expect(text.match(/<SimpleField name="[^"]+"/g)).toHaveLength(4);
});
