import fc from "fast-check";
import { expect, test } from "vitest";
import { madeShapes } from "../../../tests/fixtures/made-shapefile.ts";
import { madeZip } from "../../../tests/fixtures/made-zip.ts";
import type { FormatReading, PlacedReading } from "../format-reading.ts";
import { readFile } from "../read-file.ts";
import { crc32 } from "./crc32.ts";
import { writeStoredZip } from "./write-stored-zip.ts";
import { zipParts } from "./zip-parts.ts";

const kml = (...names: string[]): string =>
  `<kml>${names.map((name) => `<Placemark><name>${name}</name><Point><coordinates>-79,-5</coordinates></Point></Placemark>`).join("")}</kml>`;
const csv = (code: string): string => `codigo,lat,lon\n${code},-5.2,-79\n`;

const read = async (
  bytes: Uint8Array,
  sheet?: string,
): Promise<Exclude<FormatReading, { kind: "refused" }>> => {
  const reading = await readFile(bytes, sheet);
  if (reading.kind === "refused") throw new Error(JSON.stringify(reading.finding));
  return reading;
};
const refusal = async (bytes: Uint8Array, sheet?: string) => {
  const reading = await readFile(bytes, sheet);
  return reading.kind === "refused" ? reading.finding : reading.kind;
};
const codes = (reading: { readonly fileFindings: PlacedReading["fileFindings"] }) =>
  reading.fileFindings.map(({ code }) => code);

test("one data file is read as if it had come alone, whatever lies beside it", async () => {
  const bytes = madeZip({
    "entrega/": "",
    "entrega/leeme.txt": "hola",
    "__MACOSX/entrega/._parcelas.kml": "x",
    ".DS_Store": "x",
    "entrega/foto.jpg": "x",
    "entrega/parcelas.kml": kml("A"),
  });
  const reading = await read(bytes);
  expect(reading.read).toEqual({ name: "kmz", encoding: "utf-8", archive: true });
  expect(reading.rows).toEqual([1]);
  expect(codes(reading)).toEqual([]);
});

test("layers of one kind and CRS are read as one, numbered through, and each can be had alone", async () => {
  const bytes = madeZip({
    "b/capa.kml": kml("A", "B"),
    "doc.kml": kml("C"),
    "a/capa.kml": kml("D"),
  });
  const both = await read(bytes);
  expect(both.read.sheets).toEqual(["doc.kml", "b/capa.kml", "a/capa.kml"]);
  expect(both.read.sheet).toBeUndefined();
  expect(both.rows).toEqual([1, 2, 3, 4]);
  expect((both as PlacedReading).cells.map(({ name, capa }) => `${name} ${capa}`)).toEqual([
    "C doc.kml",
    "A b/capa.kml",
    "B b/capa.kml",
    "D a/capa.kml",
  ]);
  expect([...(both as PlacedReading).geometry.featureStart]).toEqual([0, 1, 2, 3, 4]);
  expect(codes(both)).toEqual(["layers-together"]);
  const one = await read(bytes, "a/capa.kml");
  expect(one.read).toMatchObject({ sheets: both.read.sheets, sheet: "a/capa.kml" });
  expect(one.rows).toEqual([1]);
  expect(await refusal(bytes, "otra.kml")).toMatchObject({ code: "file-no-such-layer" });
});

test("Shapefiles of different systems are not thrown together", async () => {
  const { shp } = madeShapes(1, [[[[500_000, 9_400_000]]]]);
  const prj = 'PROJCS["Mercator"]';
  const bytes = madeZip({ "a.shp": shp, "b.shp": shp, "b.prj": prj, "c.SHP": shp });
  const reading = await read(bytes);
  expect(reading.rows.length).toBe(2);
  expect(reading.fileFindings).toMatchObject([
    { code: "file-layer-read", params: { layer: "a.shp, c.SHP", others: ["b.shp"] } },
    { code: "layers-together" },
    { code: "shapefile-no-attributes" },
  ]);
});

test("of tables one is read and the others are told; a layer that cannot be read is told too", async () => {
  const tables = await read(madeZip({ "a.csv": csv("A"), "b.csv": csv("B") }));
  expect(tables.read).toMatchObject({ name: "csv", sheets: ["a.csv", "b.csv"], sheet: "a.csv" });
  expect(codes(tables)).toEqual(["file-layer-read"]);
  const broken = await read(madeZip({ "a.kml": "<kml><Placemark>", "b.kml": kml("B") }));
  expect(broken.rows).toEqual([1]);
  expect(broken.fileFindings).toMatchObject([
    { code: "layers-not-read", params: { layers: ["a.kml"] } },
  ]);
});

test("archives within archives are read to a stated depth", async () => {
  let bytes = madeZip({ "a.csv": csv("A") });
  for (let depth = 0; depth < 2; depth++) bytes = madeZip({ "dentro.zip": bytes });
  expect((await read(bytes)).rows).toEqual([2]);
  bytes = madeZip({ "dentro.zip": bytes });
  expect(await refusal(bytes)).toMatchObject({ code: "archive-too-deep", params: { limit: 2 } });
});

test("layers of a file in an archive are named by both", async () => {
  const inner = madeZip({ "x.csv": csv("X"), "y.csv": csv("Y") });
  const bytes = madeZip({ "a.zip": inner, "b.zip": madeZip({ "z.csv": csv("Z") }) });
  const reading = await read(bytes);
  expect(reading.read).toMatchObject({
    sheets: ["a.zip › x.csv", "a.zip › y.csv", "b.zip"],
    sheet: "a.zip › x.csv",
  });
  expect((await read(bytes, "a.zip › y.csv")).cells).toEqual([["Y", "-5.2", "-79"]]);
  expect((await read(bytes, "b.zip")).cells).toEqual([["Z", "-5.2", "-79"]]);
});

test("bounds, checksums, lying sizes and unsafe names", async () => {
  const many = "a".repeat(50 * 1024 * 1024);
  expect(await refusal(madeZip({ "a.csv": many }))).toMatchObject({ code: "archive-too-large" });
  const nested = madeZip({ "b.zip": madeZip({ "a.csv": many }) });
  expect(await refusal(nested)).toMatchObject({ code: "archive-too-large" });
  const long = csv("A").repeat(9);
  expect(await refusal(madeZip({ "a.csv": long }, { "a.csv": 20 }))).toMatchObject({
    code: "archive-size-lies",
  });
  const stored = writeStoredZip([{ name: "a.csv", bytes: new TextEncoder().encode(long) }]);
  stored[60] = 0x21;
  expect(await refusal(stored)).toMatchObject({
    code: "archive-damaged",
    params: { part: "a.csv" },
  });
  const unsafe = await read(madeZip({ "../../a.csv": csv("E"), "b.csv": csv("B") }));
  expect(unsafe.cells).toEqual([["B", "-5.2", "-79"]]);
  expect(codes(unsafe)).toEqual(["archive-unsafe-name"]);
});

test("a stored archive is the same for the same files, and its names and bytes come back", async () => {
  const files = [
    { name: "Peña.kml", bytes: new TextEncoder().encode(kml("A")) },
    { name: "b.txt", bytes: new Uint8Array() },
  ];
  const bytes = writeStoredZip(files);
  expect(writeStoredZip(files)).toEqual(bytes);
  expect(zipParts(bytes)?.map(({ name, unpacked }) => [name, unpacked])).toEqual([
    ["Peña.kml", files[0]!.bytes.length],
    ["b.txt", 0],
  ]);
  expect((await read(bytes)).rows).toEqual([1]);
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
});

test("no bytes make the reader reject", { timeout: 20_000 }, async () => {
  const { shp, shx } = madeShapes(5, [
    [
      [
        [0, 0],
        [0, 9],
        [9, 9],
        [0, 0],
      ],
    ],
    null,
  ]);
  const whole = [
    madeZip({ "a.shp": shp, "a.shx": shx, "b.kml": kml("A") }),
    writeStoredZip([
      { name: "a.shp", bytes: shp },
      { name: "a.shx", bytes: shx },
    ]),
    shp,
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...whole),
      fc.array(fc.tuple(fc.nat(2000), fc.nat(255)), { minLength: 1, maxLength: 6 }),
      fc.nat(60),
      async (bytes, changes, cut) => {
        const hurt = bytes.slice(0, cut < 20 ? bytes.length - cut * 7 : bytes.length);
        for (const [at, value] of changes) hurt[at % hurt.length] = value;
        const reading = await readFile(hurt);
        expect(["placed", "table", "refused"]).toContain(reading.kind);
      },
    ),
    { seed: 7, numRuns: 400 },
  );
});
