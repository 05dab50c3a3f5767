import { expect, test } from "vitest";
import { readDataset } from "./intake.ts";

const read = (lines: readonly string[]) =>
  readDataset(
    { name: "unido.csv", bytes: new TextEncoder().encode(lines.join("\n")) },
    { kind: "plots" },
  );

test("a record that a union took from two files repeats wholly: where it came from is no other data", async () => {
  const { counts, issues } = await read([
    "codigo;caserio;este;norte;archivo_origen;fila_origen",
    "A;La Palma;720000;9430000;uno.csv;2",
    "B;La Palma;720500;9430000;uno.csv;3",
    "A;La Palma;720000;9430000;dos.geojson;7",
    "B;El Sol;720500;9430000;dos.geojson;8",
  ]);
  expect(counts).toMatchObject({ accepted: 3, refused: 1 });
  const told = issues.flatMap(({ code, source }) => (source.row ? [`${source.row} ${code}`] : []));
  expect(told).toEqual(["4 row-repeated", "5 row-code-repeated"]);
});

test("such columns alone do not make a union of a file that has one of them", async () => {
  const { counts } = await read([
    "codigo;este;norte;archivo_origen",
    "A;720000;9430000;uno.csv",
    "A;720000;9430000;dos.csv",
  ]);
  expect(counts).toMatchObject({ accepted: 2, refused: 0 });
});
