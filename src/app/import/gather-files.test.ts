import { expect, test } from "vitest";
import { madeShapes } from "../../../tests/fixtures/made-shapefile.ts";
import { madeZip } from "../../../tests/fixtures/made-zip.ts";
import { readFile } from "../../formats/read-file.ts";
import { gatherFiles } from "./gather-files.ts";

const file = (path: string, content: string | Uint8Array = "x"): File => {
  const made = new File([content as BlobPart], path.slice(path.lastIndexOf("/") + 1));
  if (path.includes("/")) Object.defineProperty(made, "webkitRelativePath", { value: path });
  return made;
};
const names = (files: readonly File[]): string[] => files.map(({ name }) => name);
const { shp, shx } = madeShapes(5, [
  [
    [
      [0, 0],
      [0, 9],
      [9, 9],
      [0, 0],
    ],
  ],
]);

test("parts of a Shapefile become one file that is read with all of them; of each folder its own", async () => {
  const { files, aside } = await gatherFiles([
    file("a/Parcelas.shp", shp),
    file("a/PARCELAS.DBF", new Uint8Array()),
    file("a/parcelas.shx", shx),
    file("a/parcelas.sbn"),
    file("a/parcelas.shp.xml"),
    file("b/parcelas.shp", shp),
    file("a/otro.csv"),
    file("c/solo.prj"),
  ]);
  expect(names(files)).toEqual(["Parcelas.shp.zip", "otro.csv", "parcelas.shp"]);
  expect(aside).toMatchObject({
    code: "files-left-aside",
    params: { count: 1, names: ["solo.prj"] },
  });
  const reading = await readFile(new Uint8Array(await files[0]!.arrayBuffer()));
  expect(reading.kind).toBe("placed");
  expect(reading.read).toMatchObject({ name: "shapefile", archive: true });
});

test("what a folder holds beside data is told; what was chosen by itself is opened and says why not", async () => {
  const folder = await gatherFiles([
    file("e/foto.jpg"),
    file("e/.DS_Store"),
    file("e/plan.docx"),
    file("e/p.kml"),
    file("e/viejo.xls"),
  ]);
  expect(names(folder.files)).toEqual(["p.kml", "viejo.xls"]);
  expect(folder.aside).toMatchObject({ params: { count: 2, names: ["foto.jpg", "plan.docx"] } });
  const alone = await gatherFiles([file("foto.jpg"), file("parcelas.dbf")]);
  expect(names(alone.files)).toEqual(["foto.jpg", "parcelas.dbf"]);
  expect(alone.aside).toBeNull();
});

test("an archive of several kinds of data becomes what it holds; layers, single files and damaged ones stay", async () => {
  const opened = async (bytes: Uint8Array) =>
    names((await gatherFiles([file("a.zip", bytes)])).files);
  const mixed = { "x/a.csv": "a", "b.kml": "b", "c.shp": shp, "c.shx": shx, "leeme.txt": "t" };
  expect(await opened(madeZip(mixed))).toEqual(["c.shp.zip", "b.kml", "a.csv"]);
  expect(await opened(madeZip({ "a.csv": "a", "b.csv": "b" }))).toEqual(["a.csv", "b.csv"]);
  expect(await opened(madeZip({ "a.shp": shp, "b.shp": shp }))).toEqual(["a.zip"]);
  expect(await opened(madeZip({ "a.csv": "a" }))).toEqual(["a.zip"]);
  expect(await opened(madeZip({ "a.csv": "aaa", "b.kml": "b" }, { "a.csv": 1 }))).toEqual([
    "a.zip",
  ]);
  expect(await opened(new Uint8Array([1, 2, 3]))).toEqual(["a.zip"]);
});
