import { expect, test } from "vitest";
import type { ImportChoices } from "../../domain/import-choices.ts";
import { UTM_17S, UTM_18S, WGS84 } from "../../geo/crs/crs.ts";
import { projectPoint } from "../../geo/crs/project-point.ts";
import { type IntakeReport, readDataset } from "../intake.ts";

const square = (x: number, y: number, size: number): string =>
  `POLYGON ((${x} ${y}, ${x + size} ${y}, ${x + size} ${y + size}, ${x} ${y + size}, ${x} ${y}))`;
const IN_17 = square(707_800, 9_422_000, 400);
const IN_18 = square(45_000, 9_425_000, 60);

const read = (shapes: readonly string[], choices: ImportChoices = {}): Promise<IntakeReport> => {
  const text = `codigo;wkt\n${shapes.map((shape, i) => `R${i};"${shape}"`).join("\n")}\n`;
  return readDataset({ name: "a.csv", bytes: new TextEncoder().encode(text) }, choices);
};
const told = ({ issues }: IntakeReport): string[] =>
  issues.map(({ code, source }) => `${source.row ?? "-"} ${code}`);
const firstOf = ({ dataset }: IntakeReport, i: number): readonly [number, number] => {
  const { coords, ringStart, partStart, featureStart } = dataset!.geometry;
  const at = 2 * ringStart[partStart[featureStart[i]!]!]!;
  return [coords[at]!, coords[at + 1]!];
};
const expectPlace = (report: IntakeReport, i: number, place: readonly number[]): void => {
  const [x, y] = firstOf(report, i);
  expect(x).toBeCloseTo(place[0]!, 4);
  expect(y).toBeCloseTo(place[1]!, 4);
};
const FROM_18 = projectPoint(45_000, 9_425_000, UTM_18S, UTM_17S);

test.each([
  ["last", [IN_17, IN_17.replaceAll("7078", "7079"), `SRID=32718;${IN_18}`], 2],
  ["first", [`SRID=32718;${IN_18}`, IN_17], 0],
])("a SRID %s moves its own row and no other", async (_, shapes, at) => {
  const report = await read(shapes);
  expect(report.understood).toMatchObject({ crs: UTM_17S, crsReason: "guess" });
  expect(report.questions.map(({ code }) => code)).toContain("which-crs");
  expect(told(report)).toEqual(["- file-crs-guessed", `${at + 2} row-zone-differs`]);
  expectPlace(report, at, FROM_18);
  expectPlace(report, at === 0 ? 1 : 0, [707_800, 9_422_000]);
});

test("the user's CRS is for the rows without a SRID", async () => {
  const report = await read([IN_18, `SRID=32717;${IN_17}`], { crs: UTM_18S });
  expect(report.dataset?.crs).toEqual(UTM_18S);
  expectPlace(report, 0, [45_000, 9_425_000]);
  expectPlace(report, 1, projectPoint(707_800, 9_422_000, UTM_17S, UTM_18S));
});

test("a SRID in every row is the file's word, and nothing is asked", async () => {
  const report = await read([
    `SRID=32718;${IN_18}`,
    `SRID=32718; ${square(46_000, 9_425_000, 60)}`,
  ]);
  expect(report.understood).toMatchObject({ crs: UTM_18S, crsReason: "column" });
  expect(told(report)).toEqual([]);
  const answered = await read([`SRID=32718;${IN_17}`], { crs: UTM_17S });
  expectPlace(answered, 0, [707_800, 9_422_000]);
});

test("two SRIDs: the rarer is converted to the usual, degrees too", async () => {
  const degrees = "POLYGON ((-79.1 -5.2, -79.099 -5.2, -79.099 -5.199, -79.1 -5.2))";
  const report = await read([
    `SRID=32717;${IN_17}`,
    `SRID=32718;${IN_18}`,
    `SRID=4326;${degrees}`,
    `SRID=32717;${square(708_800, 9_422_000, 60)}`,
  ]);
  expect(report.dataset?.crs).toEqual(UTM_17S);
  expectPlace(report, 1, FROM_18);
  expectPlace(report, 2, projectPoint(-79.1, -5.2, WGS84, UTM_17S));
  expect(told(report)).toEqual(["3 row-zone-differs", "4 row-zone-differs"]);
});

test("a row of metres by its SRID among degrees", async () => {
  const degrees = "POLYGON ((-79.1 -5.2, -79.099 -5.2, -79.099 -5.199, -79.1 -5.2))";
  const report = await read([degrees, `SRID=32718;${IN_18}`]);
  expect(report.dataset?.crs).toEqual(WGS84);
  const [lon, lat] = firstOf(report, 1);
  const place = projectPoint(45_000, 9_425_000, UTM_18S, WGS84);
  expect([lon, lat]).toEqual([expect.closeTo(place[0], 9), expect.closeTo(place[1], 9)]);
});

test("an unknown SRID refuses its row; SRID=0 says nothing", async () => {
  const report = await read(
    [IN_17, `SRID=99999;${IN_17}`, `SRID=0;${square(709_000, 9_422_000, 60)}`],
    {
      crs: UTM_17S,
    },
  );
  expect(told(report)).toEqual(["3 row-srid-unknown"]);
  expect([...report.dataset!.rows]).toEqual([2, 4]);
});

test("all SRIDs unknown: every row refused with its reason", async () => {
  const report = await read([`SRID=99999;${IN_17}`]);
  expect(report.dataset).toBeNull();
  expect(report.refused[0]?.issues.map(({ code }) => code)).toContain("row-srid-unknown");
});

test("degrees that say UTM by SRID are read as degrees, aloud", async () => {
  const report = await read([
    "SRID=32717;POLYGON ((-79.1 -5.2, -79.099 -5.2, -79.099 -5.199, -79.1 -5.2))",
  ]);
  expect(report.dataset?.crs).toEqual(WGS84);
  expect(told(report)).toEqual(["- file-not-metres"]);
});

test("a zone column places shapes row by row", async () => {
  const text = `codigo;zona;wkt\nA;17S;${IN_17}\nB;17S;${square(709_000, 9_422_000, 60)}\nC;18S;${IN_18}\nD;xx;${IN_17}\n`;
  const report = await readDataset({ name: "a.csv", bytes: new TextEncoder().encode(text) });
  expectPlace(report, 2, FROM_18);
  expect(told(report)).toContain("5 row-zone-unknown");
});
