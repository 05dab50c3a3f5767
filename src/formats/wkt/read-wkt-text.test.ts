import { expect, test } from "vitest";
import { processorTime } from "../../../tests/fixtures/processor-time.ts";
import { readFile } from "../read-file.ts";

const read = (text: string) => readFile(new TextEncoder().encode(text));

test("geometries one after the other, over lines or in one, each under its line", async () => {
  const reading = await read(
    "SRID=32717;POLYGON ((728000 9412000, 728100 9412000,\n 728100 9412100, 728000 9412000));\r\nPOINT (-78.9 -5.3) ; POINT Z(1 2 3)\n\nbasura, POINT\nMULTIPOLYGON EMPTY\nPOLYGON ((1 1, 2 2",
  );
  expect(reading).toMatchObject({ kind: "table", read: { name: "wkt" }, columns: ["wkt"] });
  if (reading.kind !== "table") return;
  expect(reading.rows).toEqual([1, 3, 3, 5, 6, 7]);
  expect(reading.cells.map(([cell]) => cell!.replace(/\s+/g, " "))).toEqual([
    "SRID=32717;POLYGON ((728000 9412000, 728100 9412000, 728100 9412100, 728000 9412000))",
    "POINT (-78.9 -5.3)",
    "POINT Z(1 2 3)",
    "basura, POINT",
    "MULTIPOLYGON EMPTY",
    "POLYGON ((1 1, 2 2",
  ]);
});

test("a geometry with a code beside it is a table without header", async () => {
  const reading = await read("POINT (-78.9 -5.3)\tA-1\nPOINT (-78.8 -5.2)\tA-2\n");
  expect(reading).toMatchObject({ kind: "table", read: { name: "csv", delimiter: "\t" } });
});

test("brackets that never close take no time", async () => {
  const started = processorTime();
  await read("POLYGON ((1 1\n".repeat(30_000));
  expect(processorTime() - started).toBeLessThan(2000);
});
