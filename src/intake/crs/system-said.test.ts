import { expect, test } from "vitest";
import { madeShapes } from "../../../tests/fixtures/made-shapefile.ts";
import type { ImportChoices } from "../../domain/import-choices.ts";
import { UTM_17S } from "../../geo/crs/crs.ts";
import { readDataset } from "../intake.ts";

const text = (words: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(words);

/** A square of 100 m by the sanctuary, or some hundredths of a degree. */
const square = (x: number, y: number, side: number): Uint8Array<ArrayBuffer> => {
  const ring = [
    [x, y],
    [x, y + side],
    [x + side, y + side],
    [x + side, y],
    [x, y],
  ] as const;
  return new Uint8Array(madeShapes(5, [[ring]]).shp);
};
const METRES = square(728_000, 9_412_000, 100);
const DEGREES = square(-79, -5.3, 0.001);

const read = async (name: string, bytes: Uint8Array<ArrayBuffer>, choices: ImportChoices = {}) => {
  const { questions, dataset } = await readDataset({ name, bytes }, choices);
  return {
    asked: questions.map(({ code }) => code),
    said: dataset?.provenance.systemSaid,
    crs: dataset?.crs,
  };
};

test("where a format leaves the datum open it is asked, in metres and in degrees, also after the zone is said", async () => {
  const json = text('{"type":"Point","coordinates":[728000,9412000]}');
  for (const [name, bytes] of [
    ["a.shp", METRES],
    ["a.geojson", json],
  ] as const) {
    expect((await read(name, bytes)).asked, name).toEqual(["which-crs", "which-datum"]);
    const zone = await read(name, bytes, { crs: UTM_17S });
    expect(zone.asked, name).toEqual(["which-crs", "which-datum"]);
    const both = await read(name, bytes, { crs: UTM_17S, datum: "PSAD56" });
    expect(both.crs, name).toMatchObject({ zone: 17, datum: "PSAD56" });
  }
  expect((await read("a.shp", DEGREES)).asked).toEqual(["which-datum"]);
  // RFC 7946 fixes both: nothing is open.
  const degrees = text('{"type":"Point","coordinates":[-79,-5.3]}');
  expect((await read("a.geojson", degrees)).asked).toEqual([]);
});

test("who said the system goes with the data set: nobody until a person has said all of it, and nothing where the file says", async () => {
  const said = async (name: string, bytes: Uint8Array<ArrayBuffer>, choices?: ImportChoices) =>
    (await read(name, bytes, choices)).said;
  expect(await said("a.shp", METRES)).toBe("nobody");
  expect(await said("a.shp", METRES, { crs: UTM_17S, datumOpen: true })).toBe("nobody");
  expect(await said("a.shp", METRES, { crs: UTM_17S })).toBe("person");
  expect(await said("a.shp", METRES, { crs: UTM_17S, datum: "WGS84" })).toBe("person");
  expect(await said("a.shp", DEGREES)).toBe("nobody");
  expect(await said("a.shp", DEGREES, { datum: "WGS84" })).toBe("person");
  const named = text("id,este,norte,zona\nA,728000,9412000,UTM 17S WGS84\n");
  expect(await said("a.csv", named)).toBeUndefined();
  const zone = text("id,este,norte,zona\nA,728000,9412000,17S\n");
  expect(await said("a.csv", zone)).toBe("nobody");
  expect(await said("a.csv", zone, { datum: "WGS84" })).toBe("person");
});
